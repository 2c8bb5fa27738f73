import "server-only";
import type { Tx } from "../db";
import { err, type Err } from "../result";
import { findPublishRefusals } from "../standard/publish-gate";

/**
 * Which of these products the standard does not let into the shop: `below_standard`, with why, in words, as `reasons`.
 * The same question is put by a trigger when the transaction ends, so nothing gets past it.
 */
export async function publishGate(
  tx: Tx,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, Err<"below_standard">>> {
  const refusals = await findPublishRefusals(tx, productIds);
  return new Map(
    [...refusals].map(([id, { reasons }]) => [id, err("below_standard", { reasons })]),
  );
}
