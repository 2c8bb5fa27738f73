import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";

/** What a packer needs of a parcel. Days are `YYYY-MM-DD`. */
export type PackedParcel = {
  readonly id: string;
  readonly name: string;
  readonly shipBy: string;
  readonly promisedFor: string;
  readonly rateName: string;
  readonly placedAt: Date;
  readonly shipTo: readonly string[];
  readonly phone: string | null;
  readonly lines: readonly {
    readonly sku: string;
    readonly title: string;
    readonly detail: string;
    readonly quantity: number;
    /** Where a piece lies. */
    readonly shelf: string | null;
  }[];
};

/** Parcels with what is in them, the most urgent first. At most 200; for fulfilment. */
export async function findPackedParcels(
  actor: Actor,
  shipmentIds: readonly string[],
): Promise<Result<PackedParcel[], "not_found">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const rows = await sql<PackedParcel>(
    `SELECT s.id, o.number || '/' || s.position AS name, s.ship_by::text AS "shipBy", s.promised_for::text AS "promisedFor",
            o.rate_name AS "rateName", o.placed_at AS "placedAt", o.ship_phone AS phone,
            array_remove(ARRAY[o.ship_name, o.ship_line1, o.ship_line2, o.ship_city || ', ' || o.ship_state || ' ' || o.ship_postal],
              NULL) AS "shipTo",
            (SELECT json_agg(json_build_object('sku', l.sku, 'title', l.title, 'detail', l.detail, 'quantity', x.quantity,
                'shelf', (SELECT i.shelf FROM consignment_items i WHERE i.product_id = l.product_id)) ORDER BY l.position)
               FROM shipment_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.shipment_id = s.id) AS lines
       FROM shipments s JOIN orders o ON o.id = s.order_id WHERE s.id = ANY ($1::uuid[]) AND o.placed_at IS NOT NULL
      ORDER BY s.ship_by, o.number, s.position LIMIT 200`,
    [shipmentIds],
  );
  return ok(rows);
}

/** The label of a parcel, for fulfilment. */
export async function findLabel(
  actor: Actor,
  shipmentId: string,
): Promise<Result<Uint8Array<ArrayBuffer>, "not_found">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const [row] = await sql<{ key: string | null }>(
    `SELECT label_key AS key FROM shipments WHERE id = $1`,
    [shipmentId],
  );
  const file = row?.key ? await storage.get(row.key) : null;
  return file ? ok(file.bytes) : err("not_found");
}
