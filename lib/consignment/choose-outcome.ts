import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { CHOOSABLE } from "./choosable";
import type { RejectChoice } from "./draft";
import type { ConsignmentState } from "./states";

/** Says whether a piece that we cannot list, or that is withdrawn, is sent back or given away. */
export async function chooseOutcome(
  actor: Actor,
  { number, choice }: { readonly number: string; readonly choice: RejectChoice },
): Promise<Result<void, "not_found" | "conflict">> {
  return transaction(async (tx) => {
    const [item] = await tx<{ id: string; status: ConsignmentState }>(
      `SELECT id, status FROM consignment_items WHERE number = $1 AND consignor_id = $2 FOR UPDATE`,
      [number, userIdOf(actor)],
    );
    if (!item) return err("not_found");
    if (!CHOOSABLE.includes(item.status)) return err("conflict", { status: item.status });
    await tx(`UPDATE consignment_items SET reject_choice = $2 WHERE id = $1`, [item.id, choice]);
    return ok(undefined);
  });
}
