import "server-only";
import { carriers } from "../carriers/carriers";
import type { Clock } from "../clock";
import { sql } from "../db";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import { parcelName } from "./internal/find-parcel";
import { findShopAddress } from "./shop-address";

type Wanted = {
  id: string;
  askedAt: Date;
  position: number;
  orderNumber: string;
  weightGrams: number;
  to: string[];
};

/** Wrapping and box, beside what is in it. */
const BOX_GRAMS = 120;

/**
 * Gets the label that was asked for from the carrier, keeps it and notes it with the parcel. May be called any number of
 * times: the carrier knows it by the moment it was asked for. `not_found`: nobody waits for it any more; `waiting`: the
 * carrier was not reachable; `refused` is for the desk.
 */
export async function makeLabel(
  shipmentId: string,
  clock: Clock,
): Promise<Result<void, "not_found" | "waiting" | "refused">> {
  const [parcel] = await sql<Wanted>(
    `SELECT s.id, s.label_asked_at AS "askedAt", s.position, o.number AS "orderNumber",
            (SELECT coalesce(sum(v.weight_grams * x.quantity), 0)::int FROM shipment_lines x
               JOIN order_lines l ON l.id = x.order_line_id JOIN variants v ON v.id = l.variant_id
              WHERE x.shipment_id = s.id) AS "weightGrams",
            array_remove(ARRAY[o.ship_name, o.ship_line1, o.ship_line2, o.ship_city || ', ' || o.ship_state || ' ' || o.ship_postal],
              NULL) AS "to"
       FROM shipments s JOIN orders o ON o.id = s.order_id
      WHERE s.id = $1 AND s.status = 'to_pack' AND s.label_asked_at IS NOT NULL AND s.label_made_at IS NULL`,
    [shipmentId],
  );
  if (!parcel) return err("not_found");
  const [carrier] = carriers;
  const made = await carrier.makeLabel({
    reference: `${parcel.id}:${parcel.askedAt.getTime()}`,
    from: await findShopAddress(),
    to: parcel.to,
    weightGrams: parcel.weightGrams + BOX_GRAMS,
    note: parcelName(parcel),
    at: clock.now(),
  });
  if (!made.ok) return noteFailure(parcel, made.code, made.detail);
  const { tracking, pdf } = made.value;
  const key = `private/labels/${parcel.id}-${parcel.askedAt.getTime()}.pdf`;
  await storage.put(key, pdf, "application/pdf");
  await sql(
    `WITH s AS (
       UPDATE shipments SET label_key = $3, label_made_at = $4, carrier = $5, tracking = $6, label_failure = NULL
        WHERE id = $1 AND status = 'to_pack' AND label_asked_at = $2 AND label_made_at IS NULL RETURNING id)
     INSERT INTO tracking_events (carrier, tracking, code, at) SELECT $5, $6, 'label_made', $4 FROM s ON CONFLICT DO NOTHING`,
    [parcel.id, parcel.askedAt, key, clock.now(), carrier.key, tracking],
  );
  return ok(undefined);
}

async function noteFailure(
  { id, askedAt }: Wanted,
  code: "unreachable" | "refused",
  detail: Readonly<Record<string, unknown>> = {},
) {
  if (code === "unreachable") return err("waiting", detail);
  const why = typeof detail["message"] === "string" ? detail["message"] : "the carrier refused it";
  await sql(
    `UPDATE shipments SET label_failure = $3 WHERE id = $1 AND label_asked_at = $2 AND label_made_at IS NULL`,
    [id, askedAt, why],
  );
  return err("refused", { ...detail });
}
