import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";

/**
 * Asks for the labels of parcels that wait to be packed; a job gets them from the carrier. Parcels that have or await
 * one are passed by. Returns how many were asked for.
 */
export async function askLabels(
  actor: Actor,
  shipmentIds: readonly string[],
  { clock, origin }: Occasion,
): Promise<Result<number, "not_found">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const asked = await tx<{ id: string; order_id: string; position: number }>(
      `UPDATE shipments s SET label_asked_at = $2, label_failure = NULL
         FROM (SELECT x.id FROM shipments x JOIN orders o ON o.id = x.order_id AND o.status = 'placed'
                WHERE x.id = ANY ($1::uuid[]) AND x.status = 'to_pack' AND x.label_made_at IS NULL
                  AND (x.label_asked_at IS NULL OR x.label_failure IS NOT NULL) ORDER BY x.id FOR NO KEY UPDATE OF x) due
        WHERE s.id = due.id RETURNING s.id, s.order_id, s.position`,
      [shipmentIds, at],
    );
    for (const { id, order_id, position } of asked) {
      await enqueue(tx, "label.make", { shipmentId: id });
      await writeAudit(tx, {
        actor,
        action: "ask_label",
        entity: "order",
        entityId: order_id,
        before: null,
        after: { parcel: position },
        at,
        origin,
      });
    }
    return ok(asked.length);
  });
}
