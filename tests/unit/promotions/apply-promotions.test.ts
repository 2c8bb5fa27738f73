import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPromotions, fits, type PromotedLine } from "@/lib/promotions/apply-promotions";
import type { Promotion } from "@/lib/promotions/promotion";

const anyLine: fc.Arbitrary<PromotedLine> = fc
  .record({
    kind: fc.constantFrom("curated", "resale"),
    categoryId: fc.constantFrom("face", "body", "coats"),
    brandId: fc.constantFrom("umbel", "tallis", null),
    unitPriceCents: fc.integer({ min: 1, max: 100_000 }),
    quantity: fc.integer({ min: 1, max: 9 }),
  })
  .map((line) => (line.kind === "resale" ? { ...line, quantity: 1, brandId: null } : line));

const anyBase = fc.record({
  id: fc.uuid(),
  title: fc.constant("Something off"),
  code: fc.constantFrom(null, "TEN"),
  goods: fc.constantFrom(null, "curated", "resale"),
  categoryIds: fc.constantFrom<string[][]>([], ["face"], ["body", "coats"]),
  brandIds: fc.constantFrom<string[][]>([], ["umbel"]),
  minimumCents: fc.constantFrom(0, 0, 5_000, 50_000),
  combines: fc.boolean(),
  priority: fc.nat(3),
  bearer: fc.constantFrom("shop", "shared"),
});
const bp = fc.integer({ min: 1, max: 10_000 });
const anyPromotion = fc.oneof(
  fc
    .tuple(anyBase, bp)
    .map(([base, percentBp]) => ({ ...base, kind: "percent" as const, percentBp })),
  fc
    .tuple(anyBase, fc.integer({ min: 1, max: 100_000 }))
    .map(([base, amountCents]) => ({ ...base, kind: "amount" as const, amountCents })),
  anyBase.map((base) => ({ ...base, kind: "free_shipping" as const })),
  fc
    .tuple(anyBase, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), bp)
    .map(([base, buyQuantity, getQuantity, percentBp]) => ({
      ...base,
      kind: "buy_x" as const,
      buyQuantity,
      getQuantity,
      percentBp,
    })),
) as fc.Arbitrary<Promotion>;

const anyBag = fc.tuple(
  fc.array(anyLine, { minLength: 1, maxLength: 8 }),
  fc.nat(2_000),
  fc.array(anyPromotion, { maxLength: 5 }),
);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("promotions", () => {
  it("take off no more than there is, in whole cents, and say to the cent for what", () => {
    fc.assert(
      fc.property(anyBag, ([lines, shipping, promotions]) => {
        const made = applyPromotions(lines, shipping, promotions);
        lines.forEach((line, at) => {
          const off = made.lineDiscounts[at] ?? -1;
          const shared = made.sharedDiscounts[at] ?? -1;
          expect(Number.isInteger(off)).toBe(true);
          expect(off).toBeGreaterThanOrEqual(0);
          expect(off).toBeLessThanOrEqual(line.unitPriceCents * line.quantity);
          expect(shared).toBeLessThanOrEqual(off);
          if (line.kind === "curated") expect(shared).toBe(0);
        });
        expect(made.shippingDiscountCents).toBeLessThanOrEqual(shipping);
        expect(sum(made.used.map((use) => use.goodsCents))).toBe(sum(made.lineDiscounts));
        expect(sum(made.used.map((use) => use.shippingCents))).toBe(made.shippingDiscountCents);
        for (const use of made.used) expect(use.goodsCents + use.shippingCents).toBeGreaterThan(0);
      }),
    );
  });

  it("count once each, only where they fit, and one that stands alone stands alone", () => {
    fc.assert(
      fc.property(anyBag, ([lines, shipping, promotions]) => {
        const made = applyPromotions(lines, shipping, promotions);
        const used = made.used.map(({ promotionId }) =>
          promotions.find(({ id }) => id === promotionId),
        );
        expect(new Set(used).size).toBe(used.length);
        for (const promotion of used) expect(promotion && fits(promotion, lines)).toBe(true);
        if (used.length > 1) for (const promotion of used) expect(promotion?.combines).toBe(true);
      }),
    );
  });

  it("give the shopper the best there is: no single one would take off more", () => {
    fc.assert(
      fc.property(anyBag, ([lines, shipping, promotions]) => {
        const saving = (of: readonly Promotion[]) => {
          const made = applyPromotions(lines, shipping, of);
          return sum(made.lineDiscounts) + made.shippingDiscountCents;
        };
        const all = saving(promotions);
        for (const promotion of promotions) expect(saving([promotion])).toBeLessThanOrEqual(all);
      }),
    );
  });

  it("do not depend on the order in which they are found", () => {
    fc.assert(
      fc.property(anyBag, ([lines, shipping, promotions]) => {
        const [one, other] = [promotions, promotions.toReversed()].map((of) =>
          applyPromotions(lines, shipping, of),
        );
        expect(sum(one?.lineDiscounts ?? [])).toBe(sum(other?.lineDiscounts ?? []));
      }),
    );
  });

  const base = {
    id: "a",
    title: "A",
    code: null,
    goods: null,
    categoryIds: [],
    brandIds: [],
    minimumCents: 0,
    combines: true,
    priority: 1,
    bearer: "shop",
  } as const;
  const line = (unitPriceCents: number, quantity = 1): PromotedLine => ({
    kind: "curated",
    categoryId: "face",
    brandId: null,
    unitPriceCents,
    quantity,
  });

  it("by percent and then by amount take from what is left", () => {
    const made = applyPromotions([line(10_000)], 500, [
      { ...base, kind: "percent", percentBp: 1_000 },
      { ...base, id: "b", priority: 2, kind: "amount", amountCents: 1_000 },
      { ...base, id: "c", priority: 3, kind: "free_shipping" },
    ]);
    expect(made).toMatchObject({ lineDiscounts: [2_000], shippingDiscountCents: 500 });
  });

  it("of two bought and one free make the cheapest of every three free", () => {
    const promotion = {
      ...base,
      kind: "buy_x",
      buyQuantity: 2,
      getQuantity: 1,
      percentBp: 10_000,
    } as const;
    expect(
      applyPromotions([line(300), line(200, 2), line(100)], 0, [promotion]).lineDiscounts,
    ).toEqual([0, 200, 0]);
    expect(applyPromotions([line(300), line(200)], 0, [promotion]).lineDiscounts).toEqual([0, 0]);
    expect(applyPromotions([line(100, 6)], 0, [promotion]).lineDiscounts).toEqual([200]);
  });
});
