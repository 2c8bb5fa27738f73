import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { auditPiece } from "./internal/audit-piece";
import { moveItem } from "./internal/move-item";
import { tellSeller } from "./internal/tell-seller";
import { requestFieldName } from "./request-fields";
import type { RequestChangesInput } from "./staff-schema";

/**
 * Sends an offered piece back to its seller with what is to be changed, one reason a field. `conflict` where it is no
 * longer waiting for us, with where it stands as `status`. Merchandisers only.
 */
export async function requestChanges(
  actor: Actor,
  { itemId, requests }: RequestChangesInput,
  occasion: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  const points = requests.map(({ field, reason }) => `${requestFieldName(field)}: ${reason}`);
  return transaction(async (tx) => {
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "request_changes",
      as: "staff",
      at,
      note: points.join("\n"),
    });
    if (!moved.ok) return moved;
    await tx(
      `INSERT INTO consignment_requests (item_id, field, reason, asked_at)
       SELECT $1, x.field, x.reason, $4 FROM unnest($2::text[], $3::text[]) AS x(field, reason)`,
      [itemId, requests.map(({ field }) => field), requests.map(({ reason }) => reason), at],
    );
    const after = { fields: requests.map(({ field }) => field).join(", ") };
    await auditPiece(tx, actor, { action: "request_changes", itemId, after }, occasion);
    await tellSeller(tx, { itemId, news: "changes_requested", at, points });
    return ok(undefined);
  });
}
