import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { addDays } from "../days";
import { sql } from "../db";
import { listBalanceMovements } from "../payments/list-balance";
import { err, ok, type Result } from "../result";
import { compareBalance, type BalanceComparison, type OwnMovement } from "./balance-view";

/** Stripe's second may be the one before ours. */
const SLACK_MS = 60_000;

// What Stripe named in the time, and what was ours in it by our own clock.
const OURS = `
  SELECT p.charge_id AS source, 'payment' AS kind, p.amount_cents::int AS cents, o.number
    FROM payments p LEFT JOIN orders o ON o.id = p.order_id
   WHERE p.charge_id IS NOT NULL AND p.captured_at IS NOT NULL
     AND (p.charge_id = ANY ($1::text[]) OR (p.captured_at >= $2 AND p.captured_at < $3))
  UNION ALL
  SELECT r.stripe_refund_id, 'refund', CASE r.status WHEN 'succeeded' THEN -r.amount_cents ELSE 0 END, o.number
    FROM refunds r JOIN payments p ON p.id = r.payment_id LEFT JOIN orders o ON o.id = p.order_id
   WHERE r.stripe_refund_id IS NOT NULL
     AND (r.stripe_refund_id = ANY ($1::text[]) OR (r.status = 'succeeded' AND r.finished_at >= $2 AND r.finished_at < $3))
  UNION ALL
  SELECT t.stripe_transfer_id, 'transfer', -(t.amount_cents - t.reversed_cents), o.number
    FROM transfers t LEFT JOIN order_lines l ON l.id = t.order_line_id LEFT JOIN orders o ON o.id = l.order_id
   WHERE t.stripe_transfer_id IS NOT NULL
     AND (t.stripe_transfer_id = ANY ($1::text[]) OR (t.status = 'succeeded' AND t.finished_at >= $2 AND t.finished_at < $3))
  UNION ALL
  SELECT d.stripe_dispute_id, 'dispute', -(d.withdrawn_cents - d.returned_cents + d.fee_cents), o.number
    FROM disputes d LEFT JOIN orders o ON o.id = d.order_id WHERE d.stripe_dispute_id = ANY ($1::text[])`;

/**
 * Compares what moved on Stripe's balance from one day to another, both whole, with what the shop has on record.
 * Finance only.
 */
export async function reconcileBalance(
  actor: Actor,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result<BalanceComparison, "not_found" | "unreachable">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const [start, end] = [new Date(from), new Date(addDays(to, 1))];
  const fetched = await listBalanceMovements(start, new Date(end.getTime() - 1));
  if (!fetched.ok) return err("unreachable");
  const sources = fetched.value.flatMap(({ source }) => source ?? []);
  const reversals = await sql<{ reversal: string; transfer: string }>(
    `SELECT v.stripe_reversal_id AS reversal, t.stripe_transfer_id AS transfer FROM transfer_reversals v
       JOIN transfers t ON t.id = v.transfer_id WHERE v.stripe_reversal_id = ANY ($1::text[]) AND t.stripe_transfer_id IS NOT NULL`,
    [sources],
  );
  const standsFor = new Map(reversals.map(({ reversal, transfer }) => [reversal, transfer]));
  const ours = await sql<OwnMovement>(OURS, [
    sources.map((source) => standsFor.get(source) ?? source),
    new Date(start.getTime() + SLACK_MS),
    new Date(end.getTime() - SLACK_MS),
  ]);
  return ok(compareBalance(fetched.value, ours, standsFor));
}
