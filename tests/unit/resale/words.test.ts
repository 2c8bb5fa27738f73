import { describe, expect, it } from "vitest";
import { careFor } from "@/components/resale/care";
import { priceEvents } from "@/components/resale/price-events";
import { readCatalog } from "@/prisma/seed/catalog-file";

describe("care", () => {
  it("is told for every material that the shop has", () => {
    const without = readCatalog().resale.filter((piece) => careFor(piece) === null);
    expect(without.map(({ sku }) => sku)).toEqual([]);
  });

  it.each([
    ["rabbit felt", "hats", "on its crown"],
    ["glass beads on silk", "evening", "Never wash it"],
    ["gold-plated brass", "earrings", "take the gold with them"],
    ["suede, leather sole", "flats", "suede brush"],
    ["90% wool, 10% cashmere", "outerwear", "broad hanger"],
    ["100% wool", "knitwear", "dried flat"],
  ])("of %s (%s)", (material, subcategory, words) => {
    expect(careFor({ material, subcategory })).toContain(words);
  });

  it("is not made up for what nobody knows", () => {
    expect(careFor({ material: "unobtainium", subcategory: "rings" })).toBeNull();
  });
});

describe("the prices of a piece", () => {
  const listed = { cents: 4000, at: "2026-09-14T18:50:00.000Z" };
  const lowered = { cents: 3400, at: "2026-10-29T18:50:00.000Z" };
  const next = { priceCents: 3000, from: new Date("2026-12-13T18:50:00Z") };

  it("say what happened, which one counts, and what comes next", () => {
    expect(priceEvents({ prices: [listed, lowered], sale: null, next })).toEqual([
      { ...listed, what: "Listed", tone: "past" },
      { ...lowered, what: "Marked down", tone: "now" },
      { at: "2026-12-13T18:50:00.000Z", cents: 3000, what: "If it is still here", tone: "next" },
    ]);
  });

  it("end with the sale, after which no step comes", () => {
    const sale = { priceCents: 3400, soldAt: "2026-11-21T10:00:00.000Z" };
    const events = priceEvents({ prices: [listed, lowered], sale, next });
    expect(events.map(({ what, tone }) => [what, tone])).toEqual([
      ["Listed", "past"],
      ["Marked down", "past"],
      ["Sold", "now"],
    ]);
    expect(events.at(-1)).toMatchObject({ cents: 3400, at: sale.soldAt });
  });

  it("call a raised price what it is", () => {
    const raised = { cents: 4500, at: "2026-10-01T00:00:00.000Z" };
    expect(priceEvents({ prices: [listed, raised], sale: null, next: null })[1]).toMatchObject({
      what: "Price raised",
      tone: "now",
    });
  });
});
