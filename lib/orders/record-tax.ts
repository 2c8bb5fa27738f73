import "server-only";
import { sql } from "../db";
import { recordTaxPaid } from "../payments/record-tax";
import { err, type Result } from "../result";

/**
 * Tells Stripe Tax that an order's tax was paid, for its reports; safe to repeat. `not_found`: there is no such
 * order, nothing of it was sold, or its tax came from the rate table. `waiting`: Stripe was not reachable; the
 * caller tries again later. `refused` is for the desk.
 */
export async function recordTax(
  orderId: string,
): Promise<Result<void, "not_found" | "waiting" | "refused">> {
  const [order] = await sql<{ number: string; calculation: string }>(
    `SELECT number, tax_calculation_id AS calculation FROM orders
      WHERE id = $1 AND placed_at IS NOT NULL AND tax_calculation_id IS NOT NULL`,
    [orderId],
  );
  if (!order) return err("not_found");
  const recorded = await recordTaxPaid({
    calculationId: order.calculation,
    reference: order.number,
  });
  if (recorded.ok) return recorded;
  return err(recorded.code === "unreachable" ? "waiting" : "refused", recorded.detail);
}
