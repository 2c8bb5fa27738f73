import { afterAll, expect, it } from "vitest";
import { listShippingZones } from "@/lib/cart/shipping-queries";
import { closeDb, sql } from "@/lib/db";

afterAll(closeDb);

it("shows every rate once, cheapest way first, lightest parcel first", async () => {
  const zones = await listShippingZones();
  expect(zones.map(({ name }) => name)[0]).toBe("Contiguous United States");
  const [rates] = await sql<{ count: number }>("SELECT count(*)::int AS count FROM shipping_rates");
  const bands = zones.flatMap(({ ways }) => ways.flatMap((way) => way.bands));
  expect(bands).toHaveLength(rates?.count ?? 0);
  for (const { ways } of zones) {
    expect(ways.map(({ name }) => name)).toEqual(["Standard", "Express"]);
    for (const way of ways) {
      const weights = way.bands.map(({ maxWeightGrams }) => maxWeightGrams);
      expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    }
  }
});

it("says from when a way is free, and what staff have changed", async () => {
  const [standard, express] = (await listShippingZones())[0]?.ways ?? [];
  expect(standard).toMatchObject({ currency: "usd", minDays: 3, maxDays: 6, freeFromCents: 7500 });
  expect(express?.freeFromCents).toBeNull();
  await sql(
    `UPDATE shipping_rates SET price_cents = 525 WHERE name = 'Standard' AND max_weight_grams = 500
       AND zone_id = (SELECT id FROM shipping_zones WHERE name = 'Contiguous United States')`,
  );
  expect((await listShippingZones())[0]?.ways[0]?.bands[0]).toEqual({
    maxWeightGrams: 500,
    priceCents: 525,
  });
});
