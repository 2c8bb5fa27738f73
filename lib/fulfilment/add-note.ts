import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { NoteInput } from "./schema";

/** Writes a note for others of the staff on an order. Notes are never changed; a wrong one is answered by another. */
export async function addNote(
  actor: Actor,
  { orderId, body }: NoteInput,
  { clock }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const written = await sql(
    `INSERT INTO order_notes (order_id, author_id, body, at) SELECT id, $2, $3, $4 FROM orders WHERE id = $1 RETURNING id`,
    [orderId, actor.userId, body, clock.now()],
  );
  return written.length > 0 ? ok(undefined) : err("not_found");
}
