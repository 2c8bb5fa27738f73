import "server-only";
import type { Tx } from "../../db";
import { err, ok, type Result } from "../../result";
import type { ConsignmentState } from "../states";

export type IntakeFailure = "not_found" | "conflict" | "changed";

/**
 * Locks a piece that is being inspected; whoever saves something counts its version up. `conflict` where it is not in our hands any more,
 * `changed` where it is of another version than the form that was filled in.
 */
export async function lockAtIntake(
  tx: Tx,
  itemId: string,
  version: number,
): Promise<Result<void, IntakeFailure>> {
  const [item] = await tx<{ status: ConsignmentState; version: number }>(
    `SELECT status, version FROM consignment_items WHERE id = $1 FOR UPDATE`,
    [itemId],
  );
  if (!item) return err("not_found");
  if (item.status !== "received") return err("conflict", { status: item.status });
  if (item.version !== version) return err("changed");
  return ok(undefined);
}
