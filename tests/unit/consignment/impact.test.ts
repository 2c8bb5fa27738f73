import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RESALE_CATEGORIES } from "@/lib/consignment/categories";
import { IMPACT_FACTORS } from "@/lib/consignment/impact/factors";
import { estimateImpact, type PiecesKept } from "@/lib/consignment/impact/impact";
import { DISPLACEMENT, IMPACT_SOURCES } from "@/lib/consignment/impact/sources";

const kinds = RESALE_CATEGORIES.flatMap(({ slug, kinds: all }) =>
  all.map(({ value }) => ({ category: slug, kind: value })),
);
const kept: fc.Arbitrary<PiecesKept[]> = fc.array(
  fc
    .record({ of: fc.constantFrom(...kinds), pieces: fc.integer({ min: 1, max: 5_000 }) })
    .map(({ of, pieces }) => ({ ...of, pieces })),
  { maxLength: 20 },
);

describe("the estimate", () => {
  test("is a range, and more pieces of a kind never narrow it", () => {
    fc.assert(
      fc.property(kept, (pieces) => {
        const impact = estimateImpact(pieces);
        expect(impact.lowGrams).toBeLessThanOrEqual(impact.highGrams);
        expect(impact.weighed).toBeLessThanOrEqual(impact.pieces);
        for (const value of [impact.lowGrams, impact.highGrams, impact.parcelGrams]) {
          expect(Number.isSafeInteger(value)).toBe(true);
        }
      }),
    );
  });

  test("takes the parcels of every piece off, also where nothing is known to be spared", () => {
    expect(estimateImpact([{ category: "jewellery", kind: "rings", pieces: 10 }])).toMatchObject({
      pieces: 10,
      weighed: 0,
      lowGrams: -21_500,
      highGrams: -21_500,
    });
  });

  test("of ten jeans is what anybody can work out by hand", () => {
    const impact = estimateImpact([{ category: "clothing", kind: "denim", pieces: 10 }]);
    expect(impact).toMatchObject({
      lowGrams: 64_960 - 21_500,
      highGrams: 149_872 - 21_500,
    });
  });

  test("of nothing is nothing", () => {
    expect(estimateImpact([])).toEqual({
      pieces: 0,
      weighed: 0,
      lines: [],
      parcelGrams: 0,
      lowGrams: 0,
      highGrams: 0,
    });
  });
});

describe("the figures", () => {
  test("are of kinds that the shop takes, lowest first", () => {
    const known = new Set(kinds.map(({ category, kind }) => `${category}/${kind}`));
    for (const [kind, factor] of Object.entries(IMPACT_FACTORS)) {
      expect(known).toContain(kind);
      expect(factor.lowGrams).toBeGreaterThan(0);
      expect(factor.lowGrams).toBeLessThanOrEqual(factor.highGrams);
    }
    expect(DISPLACEMENT.lowBp).toBeLessThan(DISPLACEMENT.highBp);
  });

  test("name their source, its version and how sure we are", () => {
    for (const source of IMPACT_SOURCES) {
      expect(source.url).toMatch(/^https?:\/\//);
      expect(source.version.length * source.note.length * source.confidence.length).toBeGreaterThan(
        0,
      );
    }
  });
});
