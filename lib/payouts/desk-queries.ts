import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { currentPolicy } from "../consignment/current-policy";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";
import type {
  ConsignorSheet,
  DeskPayout,
  FrozenEarning,
  Preview,
  RunSheet,
  RunSummary,
} from "./desk-view";
import { findOwed } from "./internal/find-owed";
import { planPayout } from "./plan";

/** What a run made now would send, and what stands in the way of the rest. Finance only. */
export async function previewPayouts(actor: Actor): Promise<Result<Preview, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const [{ rules }, owed] = await Promise.all([currentPolicy(), findOwed(sql)]);
  const minimumCents = rules.payoutMinimumCents;
  const rows = owed.map((one) => {
    const plan = planPayout(one, minimumCents);
    const { consignorId, name, method, currency, frozenCents, heldReason, requirements } = one;
    return {
      consignorId,
      name,
      method,
      currency,
      frozenCents,
      heldReason,
      requirements,
      lines: plan.lines.length,
      grossCents: plan.grossCents,
      debtCents: plan.debtCents,
      amountCents: plan.amountCents,
      bonusCents: plan.bonusCents,
      hold: plan.hold,
    };
  });
  return ok({ rows, minimumCents });
}

const RUN = `r.id, r.created_at AS "createdAt", coalesce(c.name, c.email::text) AS "createdBy", r.approved_at AS "approvedAt",
  coalesce(a.name, a.email::text) AS "approvedBy", s.payouts, s.cents AS "amountCents", s.counts
  FROM payout_runs r LEFT JOIN users c ON c.id = r.created_by LEFT JOIN users a ON a.id = r.approved_by
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(n), 0)::int AS payouts, coalesce(sum(cents), 0)::int AS cents, coalesce(json_object_agg(status, n), '{}') AS counts
      FROM (SELECT status, count(*) AS n, sum(amount_cents) AS cents FROM payouts WHERE run_id = r.id GROUP BY status) g) s`;

/** The latest fifty runs, newest first. Finance only. */
export async function listRuns(actor: Actor): Promise<Result<RunSummary[], "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  return ok(await sql<RunSummary>(`SELECT ${RUN} ORDER BY r.id DESC LIMIT 50`));
}

const PAYOUT = `p.id, p.run_id AS "runId", p.consignor_id AS "consignorId", coalesce(u.name, u.email::text) AS name, p.method, p.status,
  p.gross_cents AS "grossCents", p.debt_cents AS "debtCents", p.amount_cents AS "amountCents", p.bonus_cents AS "bonusCents", p.currency,
  p.failure, n.payouts_held_reason AS "heldReason", coalesce((
    SELECT json_agg(json_build_object('id', t.id, 'what', coalesce(o.title, j.reason), 'amountCents', t.amount_cents, 'status', t.status,
        'failure', t.failure, 'stripeId', t.stripe_transfer_id, 'reversedCents', t.reversed_cents) ORDER BY t.id)
      FROM transfers t JOIN payout_lines l ON l.id = t.line_id LEFT JOIN order_lines o ON o.id = t.order_line_id
      LEFT JOIN consignor_adjustments j ON j.id = l.adjustment_id WHERE t.payout_id = p.id), '[]') AS transfers
  FROM payouts p JOIN users u ON u.id = p.consignor_id JOIN consignors n ON n.user_id = p.consignor_id`;

/** One run with all of its payouts. Finance only. */
export async function findRun(actor: Actor, runId: string): Promise<Result<RunSheet, "not_found">> {
  const id = uuid.safeParse(runId);
  if (!hasPermission(actor, "finance") || !id.success) return err("not_found");
  const [[run], list] = await Promise.all([
    sql<RunSummary>(`SELECT ${RUN} WHERE r.id = $1`, [id.data]),
    sql<DeskPayout>(
      `SELECT ${PAYOUT} WHERE p.run_id = $1 ORDER BY p.status = 'failed' DESC, name, p.id`,
      [id.data],
    ),
  ]);
  return run ? ok({ ...run, list }) : err("not_found");
}

/** Payouts that failed and wait for somebody, oldest first. Finance only. */
export async function listFailedPayouts(actor: Actor): Promise<Result<DeskPayout[], "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  return ok(
    await sql<DeskPayout>(`SELECT ${PAYOUT} WHERE p.status = 'failed' ORDER BY p.id LIMIT 100`),
  );
}

/** Sales whose earnings a return, a dispute or staff keep, oldest first. Finance only. */
export async function listFrozen(actor: Actor): Promise<Result<FrozenEarning[], "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  return ok(
    await sql<FrozenEarning>(
      `SELECT e.id AS "earningId", o.number AS "orderNumber", l.title, e.consignor_id AS "consignorId",
              coalesce(u.name, u.email::text) AS name, e.amount_cents AS "amountCents", e.currency, e.frozen_for AS "frozenFor"
         FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id JOIN orders o ON o.id = l.order_id
         JOIN users u ON u.id = e.consignor_id
        WHERE e.frozen_for <> '{}' AND e.status IN ('pending', 'payable', 'paying') ORDER BY e.id LIMIT 200`,
    ),
  );
}

/** One consignor's money: where it stands, what was adjusted, what their latest pieces brought. Finance only. */
export async function findConsignorSheet(
  actor: Actor,
  consignorId: string,
): Promise<Result<ConsignorSheet, "not_found">> {
  const id = uuid.safeParse(consignorId);
  if (!hasPermission(actor, "finance") || !id.success) return err("not_found");
  const [sheet] = await sql<ConsignorSheet>(
    `SELECT c.user_id AS id, coalesce(u.name, u.email::text) AS name, u.email::text, c.payout_method AS method,
            c.stripe_account_id AS "accountId", c.transfers_active AS "transfersActive", c.stripe_checked_at AS "checkedAt",
            c.payouts_held_reason AS "heldReason", 'usd' AS currency,
            b.pending AS "pendingCents", b.payable AS "payableCents", b.debt AS "debtCents",
            coalesce((SELECT json_agg(x) FROM (
               SELECT j.id, j.at, j.amount_cents AS "amountCents", j.reason, CASE WHEN j.created_by IS NULL THEN 'The shop itself' ELSE coalesce(w.name, w.email::text, 'Someone') END AS who
                 FROM consignor_adjustments j LEFT JOIN users w ON w.id = j.created_by
                WHERE j.consignor_id = c.user_id ORDER BY j.at DESC, j.id DESC LIMIT 50) x), '[]') AS adjustments,
            coalesce((SELECT json_agg(x) FROM (
               SELECT e.id, l.title, o.number AS "orderNumber", e.amount_cents AS "amountCents", e.status, e.payable_from AS "payableFrom",
                      e.frozen_for AS "frozenFor"
                 FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id JOIN orders o ON o.id = l.order_id
                WHERE e.consignor_id = c.user_id ORDER BY e.id DESC LIMIT 50) x), '[]') AS earnings
       FROM consignors c JOIN users u ON u.id = c.user_id
       CROSS JOIN LATERAL (
         SELECT (-coalesce(sum(balance_cents) FILTER (WHERE kind = 'consignor_pending'), 0))::int AS pending,
                (-coalesce(sum(balance_cents) FILTER (WHERE kind = 'consignor_payable'), 0))::int AS payable,
                coalesce(sum(balance_cents) FILTER (WHERE kind = 'consignor_debt'), 0)::int AS debt
           FROM ledger_accounts WHERE owner_id = c.user_id AND currency = 'usd') b
      WHERE c.user_id = $1`,
    [id.data],
  );
  return sheet ? ok(sheet) : err("not_found");
}
