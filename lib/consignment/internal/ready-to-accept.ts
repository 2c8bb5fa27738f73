import "server-only";
import { userIdOf, type Actor } from "../../access/actor";
import type { Tx } from "../../db";
import { err, ok, type Result } from "../../result";
import { hasCurrentTerms } from "./current-terms";

/** Whether a seller can accept a contract: the terms in force are accepted, and it is known where a piece goes back to. */
export async function isReadyToAccept(
  tx: Tx,
  actor: Actor,
): Promise<Result<void, "terms" | "address">> {
  const userId = userIdOf(actor) ?? "";
  if (!(await hasCurrentTerms(tx, userId))) return err("terms");
  const rows = await tx(`SELECT 1 FROM consignors WHERE user_id = $1 AND line1 IS NOT NULL`, [
    userId,
  ]);
  return rows.length > 0 ? ok(undefined) : err("address");
}
