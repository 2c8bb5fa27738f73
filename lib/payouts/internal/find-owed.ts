import "server-only";
import { CREDIT_BONUS_BP } from "../../consignment/terms";
import type { Sql } from "../../db";
import type { Owed, OwedLine } from "../plan";

export type OwedRow = Owed & {
  readonly consignorId: string;
  readonly name: string;
  readonly email: string;
  readonly currency: string;
  readonly accountId: string | null;
  readonly heldReason: string | null;
  /** Payable, but kept by a return or a dispute. */
  readonly frozenCents: number;
  readonly requirements: readonly { readonly field: string; readonly by: string }[];
};

/**
 * Everybody to whom something is payable, or one consignor, with all that decides what goes out. One statement, so that
 * lines and debts are of the same moment. The money that Stripe is just being asked to take back is no debt to net.
 */
export async function findOwed(run: Sql, consignorId: string | null = null): Promise<OwedRow[]> {
  const rows = await run<Omit<OwedRow, "lines"> & { lines: OwedLine[] | null }>(
    `WITH owed AS (
       SELECT e.consignor_id, e.currency, e.id AS earning_id, NULL::uuid AS adjustment_id, e.amount_cents, e.settled_at AS at,
              coalesce((SELECT credit_bonus_bp FROM consignment_contracts WHERE item_id = e.item_id AND status = 'accepted'),
                ${CREDIT_BONUS_BP}) AS bonus_bp, e.frozen_for <> '{}' AS frozen
         FROM consignor_earnings e WHERE e.status = 'payable' AND e.amount_cents > 0 AND ($1::uuid IS NULL OR e.consignor_id = $1)
       UNION ALL
       SELECT a.consignor_id, a.currency, NULL, a.id, a.amount_cents, a.at, 0, false
         FROM consignor_adjustments a WHERE a.amount_cents > 0 AND ($1::uuid IS NULL OR a.consignor_id = $1)
          AND NOT EXISTS (SELECT 1 FROM payout_lines WHERE adjustment_id = a.id AND live)),
     asked_back AS (
       SELECT p.consignor_id, r.currency, sum(r.amount_cents) AS cents
         FROM transfer_reversals r JOIN transfers t ON t.id = r.transfer_id JOIN payouts p ON p.id = t.payout_id
        WHERE r.status = 'pending' GROUP BY 1, 2)
     SELECT c.user_id AS "consignorId", coalesce(u.name, u.email::text) AS name, u.email::text, o.currency,
            c.payout_method AS method, c.stripe_account_id AS "accountId", c.stripe_account_id IS NOT NULL AS "hasAccount",
            c.transfers_active AS "accountActive", c.stripe_requirements AS requirements,
            c.payouts_held_reason AS "heldReason", c.payouts_held_reason IS NOT NULL AS "heldByStaff",
            EXISTS (SELECT 1 FROM payouts p WHERE p.consignor_id = c.user_id AND p.currency = o.currency
              AND p.status IN ('pending', 'sending', 'failed')) AS "underWay",
            (coalesce(d.balance_cents, 0) - coalesce(b.cents, 0))::int AS "debtCents", o.lines, o."frozenCents"
       FROM (SELECT consignor_id, currency, coalesce(sum(amount_cents) FILTER (WHERE frozen), 0)::int AS "frozenCents",
               json_agg(json_build_object('earningId', earning_id, 'adjustmentId', adjustment_id, 'amountCents', amount_cents,
                 'bonusBp', bonus_bp) ORDER BY at, earning_id, adjustment_id) FILTER (WHERE NOT frozen) AS lines
               FROM owed GROUP BY 1, 2) o
       JOIN consignors c ON c.user_id = o.consignor_id JOIN users u ON u.id = c.user_id
       LEFT JOIN ledger_accounts d ON d.kind = 'consignor_debt' AND d.owner_id = c.user_id AND d.currency = o.currency
       LEFT JOIN asked_back b ON b.consignor_id = c.user_id AND b.currency = o.currency
      ORDER BY name, c.user_id, o.currency`,
    [consignorId],
  );
  return rows.map((row) => ({ ...row, lines: row.lines ?? [] }));
}
