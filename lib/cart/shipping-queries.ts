import "server-only";
import { sql } from "../db";

/** What a parcel costs by one way of sending, per weight. */
export type ShippingBand = { readonly maxWeightGrams: number; readonly priceCents: number };

export type ShippingWay = {
  readonly name: string;
  readonly currency: string;
  readonly minDays: number;
  readonly maxDays: number;
  /** Goods' subtotal from which it costs nothing; null where it always costs something. */
  readonly freeFromCents: number | null;
  /** Lightest first. */
  readonly bands: readonly ShippingBand[];
};

export type ShippingZone = {
  readonly name: string;
  /** Two-letter states, territories and military areas. */
  readonly states: readonly string[];
  /** Cheapest first. */
  readonly ways: readonly ShippingWay[];
};

/** Every zone with its ways of sending, the zone of most states first: what the shipping page shows. */
export async function listShippingZones(): Promise<ShippingZone[]> {
  return sql<ShippingZone>(
    `WITH ways AS (
       SELECT zone_id, name, currency, min(min_days) AS min_days, max(max_days) AS max_days,
              min(free_from_cents) AS free_from, min(price_cents) AS cheapest,
              json_agg(json_build_object('maxWeightGrams', max_weight_grams, 'priceCents', price_cents)
                ORDER BY max_weight_grams) AS bands
         FROM shipping_rates GROUP BY zone_id, name, currency)
     SELECT z.name, z.states, json_agg(json_build_object('name', w.name, 'currency', w.currency,
              'minDays', w.min_days, 'maxDays', w.max_days, 'freeFromCents', w.free_from, 'bands', w.bands)
              ORDER BY w.cheapest) AS ways
       FROM shipping_zones z JOIN ways w ON w.zone_id = z.id
      GROUP BY z.id ORDER BY cardinality(z.states) DESC, z.name`,
  );
}
