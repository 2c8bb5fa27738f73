import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, type Result } from "../result";
import { lockParcel, parcelName } from "./internal/find-parcel";
import type { ParcelInput } from "./schema";
import { sendAgain } from "./send-again";

export type ResendFailure = "not_found" | "conflict" | "one_of_a_kind" | "sold_out";

/** Carries an expected failure out of the transaction, so that everything in it is rolled back. */
class Refusal extends Error {
  constructor(readonly code: ResendFailure) {
    super(code);
  }
}

/**
 * The goods of a lost parcel go out again in a new one, taken from the shelf at the shop's cost. `one_of_a_kind`: there
 * is no second one of a piece; `conflict`: the parcel is not lost, was sent again already, or its money went back.
 */
export async function resendParcel(
  actor: Actor,
  { shipmentId }: ParcelInput,
  { clock, origin }: Occasion,
): Promise<Result<{ shipmentId: string }, ResendFailure>> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  try {
    return await transaction(async (tx) => {
      const parcel = await lockParcel(tx, shipmentId);
      if (!parcel) return err("not_found");
      const [used] = await tx(
        `SELECT 1 FROM shipments WHERE replaces_id = $1 UNION ALL
         SELECT 1 FROM credit_note_lines c JOIN credit_notes n ON n.id = c.credit_note_id AND n.reason = 'lost'
           JOIN shipment_lines x ON x.order_line_id = c.order_line_id WHERE x.shipment_id = $1 AND n.order_id = $2`,
        [parcel.id, parcel.orderId],
      );
      if (parcel.status !== "lost" || used) return err("conflict");
      const sent = await sendAgain(tx, actor, {
        orderId: parcel.orderId,
        lines: parcel.lines,
        why: parcelName(parcel),
        replacesId: parcel.id,
        at,
      });
      if (!sent.ok) throw new Refusal(sent.code);
      await writeAudit(tx, {
        actor,
        action: "resend_parcel",
        entity: "order",
        entityId: parcel.orderId,
        before: { parcel: parcelName(parcel), status: "lost" },
        after: { sentAgain: true },
        at,
        origin,
      });
      return sent;
    });
  } catch (error) {
    if (error instanceof Refusal) return err(error.code);
    throw error;
  }
}
