import "server-only";
import type { Tx } from "../../db";
import type { Plan } from "../plan";

export type PlannedPayout = {
  readonly consignorId: string;
  readonly currency: string;
  readonly method: "transfer" | "credit";
  readonly plan: Plan;
};

export type WrittenPayout = { readonly id: string; readonly consignorId: string };

/**
 * Writes payouts with their lines and takes the earnings out for them. A consignor who has one under way already is
 * passed by. The caller holds the earnings locked.
 */
export async function writePayouts(
  tx: Tx,
  planned: readonly PlannedPayout[],
  {
    runId,
    actor,
    at,
  }: { readonly runId: string | null; readonly actor: string; readonly at: Date },
): Promise<readonly WrittenPayout[]> {
  const written = await tx<WrittenPayout & { currency: string }>(
    `WITH made AS (
       INSERT INTO payouts (run_id, consignor_id, currency, method, gross_cents, debt_cents, amount_cents, bonus_cents, created_at)
       SELECT $1::uuid, p.*, $2::timestamptz
         FROM unnest($3::uuid[], $4::text[], $5::payout_method[], $6::int[], $7::int[], $8::int[], $9::int[]) AS p
       ON CONFLICT DO NOTHING RETURNING id, consignor_id, currency)
     SELECT id, consignor_id AS "consignorId", currency FROM made`,
    [
      runId,
      at,
      planned.map(({ consignorId }) => consignorId),
      planned.map(({ currency }) => currency),
      planned.map(({ method }) => method),
      planned.map(({ plan }) => plan.grossCents),
      planned.map(({ plan }) => plan.debtCents),
      planned.map(({ plan }) => plan.amountCents),
      planned.map(({ plan }) => plan.bonusCents),
    ],
  );
  const ids = new Map(written.map((row) => [`${row.consignorId} ${row.currency}`, row.id]));
  const lines = planned.flatMap(({ consignorId, currency, plan }) => {
    const payoutId = ids.get(`${consignorId} ${currency}`);
    return payoutId ? plan.lines.map((line) => ({ ...line, payoutId })) : [];
  });
  await tx(
    `WITH added AS (
       INSERT INTO payout_lines (payout_id, earning_id, adjustment_id, amount_cents, debt_cents, bonus_cents)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::int[]) RETURNING earning_id)
     UPDATE consignor_earnings e SET status = 'paying' FROM added WHERE e.id = added.earning_id AND e.status = 'payable'`,
    [
      lines.map(({ payoutId }) => payoutId),
      lines.map(({ earningId }) => earningId),
      lines.map(({ adjustmentId }) => adjustmentId),
      lines.map(({ amountCents }) => amountCents),
      lines.map(({ debtCents }) => debtCents),
      lines.map(({ addedCents }) => addedCents),
    ],
  );
  await tx(
    `INSERT INTO payout_history (payout_id, transition, "to", actor, at)
     SELECT id, 'start', 'pending', $2, $3 FROM unnest($1::uuid[]) AS id`,
    [written.map(({ id }) => id), actor, at],
  );
  return written;
}
