import "server-only";
import type { StaffActor } from "../../access/actor";
import { writeAudit, type AuditFacts } from "../../access/write-audit";
import type { Occasion } from "../../catalog/edit-product";
import type { Tx } from "../../db";

export type PieceChange = {
  /** What was done: `offer`, `save_inspection`. */
  readonly action: string;
  readonly itemId: string;
  readonly before?: AuditFacts | null;
  readonly after?: AuditFacts | null;
};

/** Writes down what staff did with a piece, in the transaction that does it. */
export async function auditPiece(
  tx: Tx,
  actor: StaffActor,
  { action, itemId, before = null, after = null }: PieceChange,
  { clock, origin }: Occasion,
): Promise<void> {
  await writeAudit(tx, {
    actor,
    action,
    entity: "consignment",
    entityId: itemId,
    before,
    after,
    at: clock.now(),
    origin,
  });
}
