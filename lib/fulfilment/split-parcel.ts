import "server-only";
import { actorName, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { recordHistory } from "../orders/record-history";
import { err, ok, type Result } from "../result";
import { lockParcel, parcelName } from "./internal/find-parcel";
import type { SplitParcelInput } from "./schema";

export type SplitFailure =
  | "not_found"
  | "conflict"
  | "labelled"
  | "nothing_left"
  | "nothing_chosen";

/**
 * Puts some of a parcel's goods into a parcel of their own, so that the rest need not wait for them. `labelled`: it has
 * a label, whose weight would be wrong; `nothing_left`: all of it was chosen.
 */
export async function splitParcel(
  actor: Actor,
  { shipmentId, quantities }: SplitParcelInput,
  { clock, origin }: Occasion,
): Promise<Result<{ position: number }, SplitFailure>> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const parcel = await lockParcel(tx, shipmentId);
    if (!parcel) return err("not_found");
    if (parcel.status !== "to_pack" || parcel.orderStatus !== "placed") return err("conflict");
    if (parcel.labelAskedAt) return err("labelled");
    // As many fields as the form had lines; one that has changed meanwhile is another parcel.
    if (quantities.length !== parcel.lines.length) return err("conflict");
    const moved = parcel.lines.flatMap((line, index) => {
      const quantity = quantities[index] ?? 0;
      return quantity > 0 ? [{ ...line, moved: quantity }] : [];
    });
    if (moved.some((line) => line.moved > line.quantity)) return err("conflict");
    if (moved.length === 0) return err("nothing_chosen");
    const left = parcel.lines.reduce((sum, line) => sum + line.quantity, 0);
    if (moved.reduce((sum, line) => sum + line.moved, 0) === left) return err("nothing_left");
    const [made] = await tx<{ id: string; position: number }>(
      `WITH wanted AS (SELECT * FROM unnest($2::uuid[], $3::int[]) AS w(line, quantity)),
       s AS (
         INSERT INTO shipments (order_id, position, ship_by, promised_for, replaces_id, created_at)
         SELECT order_id, (SELECT max(position) + 1 FROM shipments x WHERE x.order_id = s.order_id), ship_by, promised_for,
                replaces_id, $4 FROM shipments s WHERE id = $1 RETURNING id, position),
       taken AS (UPDATE shipment_lines x SET quantity = x.quantity - w.quantity FROM wanted w
         WHERE x.shipment_id = $1 AND x.order_line_id = w.line AND x.quantity > w.quantity),
       gone AS (DELETE FROM shipment_lines x USING wanted w
         WHERE x.shipment_id = $1 AND x.order_line_id = w.line AND x.quantity = w.quantity),
       put AS (INSERT INTO shipment_lines (shipment_id, order_line_id, quantity) SELECT s.id, w.line, w.quantity FROM s, wanted w)
       SELECT id, position FROM s`,
      [parcel.id, moved.map((line) => line.orderLineId), moved.map((line) => line.moved), at],
    );
    if (!made) throw new Error("The parcel was not written");
    const name = parcelName({ ...parcel, position: made.position });
    await recordHistory(tx, actorName(actor), at, [
      {
        orderId: parcel.orderId,
        axis: "shipment",
        subjectId: made.id,
        transition: "start",
        from: null,
        to: "to_pack",
        note: `${name}, out of ${parcelName(parcel)}`,
      },
    ]);
    await writeAudit(tx, {
      actor,
      action: "split_parcel",
      entity: "order",
      entityId: parcel.orderId,
      before: { parcel: parcelName(parcel) },
      after: {
        parcel: name,
        things: moved.map((line) => `${line.moved} × ${line.sku}`).join(", "),
      },
      at,
      origin,
    });
    return ok({ position: made.position });
  });
}
