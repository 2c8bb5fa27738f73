import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { monthKey, monthKeyOf, monthOf, monthsBetween } from "./month";
import { makeStatement, type OwnPosting, type Standing, type Statement } from "./statement";

/** The months for which the actor has statements, latest first: from their first booking to now. */
export async function listStatementMonths(actor: Actor, now: Date): Promise<string[]> {
  const [row] = await sql<{ first: Date | null }>(
    `SELECT min(t.at) AS first FROM ledger_accounts a JOIN ledger_postings p ON p.account_id = a.id
       JOIN ledger_transactions t ON t.id = p.transaction_id
      WHERE a.owner_id = $1 AND a.kind IN ('consignor_pending', 'consignor_payable', 'consignor_debt')`,
    [userIdOf(actor)],
  );
  return row?.first ? monthsBetween(row.first, now) : [];
}

/** The actor's own statement of a month. `not_found` for months that are no month or not yet, and for whoever has no account. */
export async function findStatement(
  actor: Actor,
  key: string,
  now: Date,
): Promise<Result<Statement, "not_found">> {
  const owner = userIdOf(actor);
  const parsed = monthKey.safeParse(key);
  if (!owner || !parsed.success || parsed.data > monthKeyOf(now)) return err("not_found");
  const month = monthOf(parsed.data);
  const [known] = await sql(`SELECT 1 FROM consignors WHERE user_id = $1`, [owner]);
  if (!known) return err("not_found");
  const [opening, postings] = await Promise.all([
    standingAt(owner, month.from),
    sql<OwnPosting>(
      `SELECT t.id AS "transactionId", t.kind, a.kind::text AS account, p.amount_cents::int AS "amountCents", t.at, t.memo,
              l.id AS "orderLineId", l.title, o.number || '/' || l.position AS "orderLine",
              l.unit_price_cents * l.quantity - l.discount_cents AS "soldForCents", l.consignor_share_bp AS "shareBp"
         FROM ledger_accounts a JOIN ledger_postings p ON p.account_id = a.id JOIN ledger_transactions t ON t.id = p.transaction_id
         LEFT JOIN order_lines l ON l.id = p.order_line_id LEFT JOIN orders o ON o.id = l.order_id
        WHERE a.owner_id = $1 AND a.currency = 'usd' AND a.kind IN ('consignor_pending', 'consignor_payable', 'consignor_debt')
          AND t.at >= $2 AND t.at < $3
        ORDER BY t.at, t.id, l.position, p.id`,
      [owner, month.from, month.until],
    ),
  ]);
  return ok(makeStatement(month, "usd", opening, postings));
}

async function standingAt(owner: string, before: Date): Promise<Standing> {
  const [row] = await sql<Standing>(
    `SELECT coalesce(-sum(p.amount_cents) FILTER (WHERE a.kind = 'consignor_pending'), 0)::int AS "pendingCents",
            coalesce(-sum(p.amount_cents) FILTER (WHERE a.kind = 'consignor_payable'), 0)::int AS "payableCents",
            coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'consignor_debt'), 0)::int AS "debtCents"
       FROM ledger_accounts a JOIN ledger_postings p ON p.account_id = a.id JOIN ledger_transactions t ON t.id = p.transaction_id
      WHERE a.owner_id = $1 AND a.currency = 'usd' AND t.at < $2
        AND a.kind IN ('consignor_pending', 'consignor_payable', 'consignor_debt')`,
    [owner, before],
  );
  return row ?? { pendingCents: 0, payableCents: 0, debtCents: 0 };
}
