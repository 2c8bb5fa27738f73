import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { Liabilities, LiabilityRow } from "./desk-view";

/**
 * What the shop owed to whom at a moment, out of the ledger's postings until then: a later booking never changes it.
 * Those to whom nothing was owed and who owed nothing are left out. Finance only.
 */
export async function findLiabilities(
  actor: Actor,
  at: Date,
): Promise<Result<Liabilities, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const [rows, [sums]] = await Promise.all([
    sql<LiabilityRow>(
      `SELECT * FROM (
         SELECT a.owner_id AS "consignorId", coalesce(u.name, u.email::text, 'Unknown') AS name, coalesce(u.email::text, '') AS email,
                a.currency,
                (-coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'consignor_pending'), 0))::int AS "pendingCents",
                (-coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'consignor_payable'), 0))::int AS "payableCents",
                coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'consignor_debt'), 0)::int AS "debtCents"
           FROM ledger_accounts a JOIN ledger_postings p ON p.account_id = a.id
           JOIN ledger_transactions t ON t.id = p.transaction_id AND t.at <= $1 LEFT JOIN users u ON u.id = a.owner_id
          WHERE a.kind IN ('consignor_pending', 'consignor_payable', 'consignor_debt')
          GROUP BY a.owner_id, u.name, u.email, a.currency) x
        WHERE ("pendingCents", "payableCents", "debtCents") <> (0, 0, 0)
        ORDER BY name, "consignorId", currency`,
      [at],
    ),
    sql<{ creditCents: number; giftCardCents: number }>(
      `SELECT (-coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'store_credit'), 0))::int AS "creditCents",
              (-coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'gift_card'), 0))::int AS "giftCardCents"
         FROM ledger_accounts a JOIN ledger_postings p ON p.account_id = a.id
         JOIN ledger_transactions t ON t.id = p.transaction_id AND t.at <= $1 WHERE a.kind IN ('store_credit', 'gift_card')`,
      [at],
    ),
  ]);
  return ok({
    at,
    rows,
    creditCents: sums?.creditCents ?? 0,
    giftCardCents: sums?.giftCardCents ?? 0,
  });
}
