import "server-only";
import type { Tx } from "../db";
import { err, ok, type Result } from "../result";
import { findPublishRefusals } from "../standard/publish-gate";

/**
 * Whether the standard lets a product into the shop; else `below_standard`, with why, in words, as `reasons`. The same
 * question is put by a trigger when the transaction ends, so nothing gets past it.
 */
export async function publishGate(
  tx: Tx,
  productId: string,
): Promise<Result<void, "below_standard">> {
  const refusal = (await findPublishRefusals(tx, [productId])).get(productId);
  return refusal ? err("below_standard", { reasons: refusal.reasons }) : ok(undefined);
}
