import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import { cutPage, type ListPage, type ListStart } from "../list-page";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";
import type {
  AdjustmentLine,
  Balances,
  EarningLine,
  PayoutDetail,
  PayoutSummary,
} from "./earnings-view";

const PAGE_SIZE = 25;

/** What the actor's own books say; null for somebody who is no consignor. */
export async function findBalances(actor: Actor): Promise<Balances | null> {
  const [row] = await sql<Balances>(
    `SELECT 'usd' AS currency,
            (-coalesce(sum(a.balance_cents) FILTER (WHERE a.kind = 'consignor_pending'), 0))::int AS "pendingCents",
            (-coalesce(sum(a.balance_cents) FILTER (WHERE a.kind = 'consignor_payable'), 0))::int AS "payableCents",
            coalesce(sum(a.balance_cents) FILTER (WHERE a.kind = 'consignor_debt'), 0)::int AS "debtCents",
            (SELECT coalesce(sum(e.amount_cents), 0)::int FROM consignor_earnings e WHERE e.consignor_id = c.user_id AND e.status = 'paying'
               AND NOT EXISTS (SELECT 1 FROM payout_lines l JOIN transfers t ON t.line_id = l.id AND t.status = 'succeeded'
                 WHERE l.earning_id = e.id)) AS "underWayCents",
            (SELECT coalesce(sum(amount_cents), 0)::int FROM consignor_earnings WHERE consignor_id = c.user_id
               AND status IN ('pending', 'payable') AND frozen_for <> '{}') AS "frozenCents",
            (SELECT coalesce(sum(cents), 0)::int FROM (
               SELECT t.amount_cents - t.reversed_cents AS cents FROM transfers t JOIN payouts p ON p.id = t.payout_id
                WHERE p.consignor_id = c.user_id AND t.status = 'succeeded'
               UNION ALL SELECT amount_cents FROM payouts WHERE consignor_id = c.user_id AND method = 'credit' AND status = 'paid') x) AS "paidCents"
       FROM consignors c LEFT JOIN ledger_accounts a ON a.owner_id = c.user_id AND a.currency = 'usd'
        AND a.kind IN ('consignor_pending', 'consignor_payable', 'consignor_debt')
      WHERE c.user_id = $1 GROUP BY c.user_id`,
    [userIdOf(actor)],
  );
  return row ?? null;
}

/** A page of what the actor's own pieces brought, latest sale first. */
export async function listEarnings(actor: Actor, page: ListStart): Promise<ListPage<EarningLine>> {
  const backwards = page.before !== undefined;
  const rows = await sql<EarningLine>(
    `SELECT e.id, i.number AS "itemNumber", l.title, l.sku, o.number || '/' || l.position AS "orderLine",
            l.unit_price_cents * l.quantity - l.discount_cents AS "soldForCents", l.consignor_share_bp AS "shareBp",
            e.amount_cents AS "amountCents", e.currency, e.status, e.sold_at AS "soldAt", e.payable_from AS "payableFrom",
            e.frozen_for AS "frozenFor", (SELECT payout_id FROM payout_lines WHERE earning_id = e.id AND live) AS "payoutId"
       FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id JOIN orders o ON o.id = l.order_id
       LEFT JOIN consignment_items i ON i.id = e.item_id
      WHERE e.consignor_id = $1 AND ($2::uuid IS NULL OR e.id ${backwards ? ">" : "<"} $2)
      ORDER BY e.id ${backwards ? "ASC" : "DESC"} LIMIT ${PAGE_SIZE + 1}`,
    [userIdOf(actor), page.before ?? page.after ?? null],
  );
  return cutPage(rows, PAGE_SIZE, page, (row) => row.id);
}

const SUMMARY = `p.id, p.method, p.status, p.gross_cents AS "grossCents", p.debt_cents AS "debtCents", p.amount_cents AS "amountCents",
  p.bonus_cents AS "bonusCents", p.currency, p.created_at AS "createdAt", p.finished_at AS "finishedAt"`;

/** A page of the actor's own payouts, latest first; those that were taken back before anything was sent are left out. */
export async function listPayouts(actor: Actor, page: ListStart): Promise<ListPage<PayoutSummary>> {
  const backwards = page.before !== undefined;
  const rows = await sql<PayoutSummary>(
    `SELECT ${SUMMARY} FROM payouts p
      WHERE p.consignor_id = $1 AND p.status <> 'cancelled' AND ($2::uuid IS NULL OR p.id ${backwards ? ">" : "<"} $2)
      ORDER BY p.id ${backwards ? "ASC" : "DESC"} LIMIT ${PAGE_SIZE + 1}`,
    [userIdOf(actor), page.before ?? page.after ?? null],
  );
  return cutPage(rows, PAGE_SIZE, page, (row) => row.id);
}

/** One of the actor's own payouts, line by line. Somebody else's and a missing one read the same. */
export async function findPayout(
  actor: Actor,
  payoutId: string,
): Promise<Result<PayoutDetail, "not_found">> {
  const id = uuid.safeParse(payoutId);
  if (!id.success) return err("not_found");
  const [row] = await sql<PayoutDetail>(
    `SELECT ${SUMMARY}, coalesce((
        SELECT json_agg(json_build_object('id', l.id, 'what', coalesce(o.title, a.reason),
            'detail', CASE WHEN o.id IS NULL THEN 'Adjustment' ELSE n.number || '/' || o.position || ' · ' || o.sku END,
            'amountCents', l.amount_cents, 'debtCents', l.debt_cents, 'bonusCents', l.bonus_cents,
            'transfer', t.stripe_transfer_id, 'reversedCents', coalesce(t.reversed_cents, 0), 'undone', coalesce(e.status = 'clawed_back', false)) ORDER BY l.id)
          FROM payout_lines l LEFT JOIN consignor_earnings e ON e.id = l.earning_id LEFT JOIN order_lines o ON o.id = e.order_line_id
          LEFT JOIN orders n ON n.id = o.order_id LEFT JOIN consignor_adjustments a ON a.id = l.adjustment_id
          LEFT JOIN transfers t ON t.line_id = l.id WHERE l.payout_id = p.id AND l.live), '[]') AS lines
       FROM payouts p WHERE p.id = $1 AND p.consignor_id = $2 AND p.status <> 'cancelled'`,
    [id.data, userIdOf(actor)],
  );
  return row ? ok(row) : err("not_found");
}

/** Corrections of the actor's own earnings, latest first. */
export async function listAdjustments(actor: Actor): Promise<AdjustmentLine[]> {
  return sql<AdjustmentLine>(
    `SELECT id, at, amount_cents AS "amountCents", currency, reason FROM consignor_adjustments
      WHERE consignor_id = $1 ORDER BY at DESC, id DESC LIMIT 50`,
    [userIdOf(actor)],
  );
}
