import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dueCents,
  markdownsSchema,
  nextStep,
  priceSteps,
  type Markdowns,
  type PriceTerms,
} from "@/lib/consignment/markdowns";

const LISTED = new Date("2026-09-14T14:00:00Z");
const after = (days: number, ms = 0) => new Date(LISTED.getTime() + days * 86_400_000 + ms);

const HOUSE: Markdowns = [
  { afterDays: 90, percentBp: 9000 },
  { afterDays: 120, percentBp: 8000 },
  { afterDays: 150, percentBp: 7000 },
];

const terms = (more: Partial<PriceTerms> = {}): PriceTerms => ({
  listPriceCents: 24_800,
  listedAt: LISTED,
  floorCents: 14_880,
  markdowns: HOUSE,
  ...more,
});

const anyMarkdowns = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 6 }),
  )
  .map(([days, parts]): Markdowns => {
    const rising = days.toSorted((a, b) => a - b);
    const falling = parts.toSorted((a, b) => b - a);
    return rising
      .slice(0, falling.length)
      .map((afterDays, at) => ({ afterDays, percentBp: falling[at] ?? 1 }));
  });

const anyTerms = fc
  .record({
    listPriceCents: fc.integer({ min: 1, max: 10_000_000 }),
    markdowns: anyMarkdowns,
    floorBp: fc.integer({ min: 0, max: 10_000 }),
  })
  .map(({ listPriceCents, markdowns, floorBp }) =>
    terms({
      listPriceCents,
      markdowns,
      floorCents: Math.floor((listPriceCents * floorBp) / 10_000),
    }),
  );
const anyDay = fc.integer({ min: -10, max: 500 });

describe("price over time", () => {
  it("follows the table of the domain: parts of the first price, not of the one before", () => {
    expect(priceSteps(terms())).toEqual([
      { from: after(90), priceCents: 22_320 },
      { from: after(120), priceCents: 19_840 },
      { from: after(150), priceCents: 17_360 },
    ]);
  });

  it("turns at the very moment, and not a millisecond earlier", () => {
    expect(dueCents(terms(), after(90, -1))).toBeNull();
    expect(dueCents(terms(), after(90))).toBe(22_320);
    expect(dueCents(terms(), after(120, -1))).toBe(22_320);
    expect(dueCents(terms(), after(1000))).toBe(17_360);
  });

  it("never goes under the floor, never over the first price, never up again", () => {
    fc.assert(
      fc.property(anyTerms, anyDay, anyDay, (piece, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const due = dueCents(piece, after(late));
        if (due === null) return;
        expect(due).toBeGreaterThanOrEqual(piece.floorCents);
        expect(due).toBeLessThanOrEqual(piece.listPriceCents);
        expect(due).toBeLessThanOrEqual(dueCents(piece, after(early)) ?? piece.listPriceCents);
      }),
    );
  });

  it("depends on the step that is reached alone, not on those before it", () => {
    fc.assert(
      fc.property(anyTerms, anyDay, (piece, day) => {
        const reached = piece.markdowns.filter(({ afterDays }) => afterDays <= day);
        const alone = terms({ ...piece, markdowns: reached.slice(-1) });
        expect(dueCents(piece, after(day))).toBe(dueCents(alone, after(day)));
      }),
    );
  });

  it("announces as next step what the job will then make of it", () => {
    fc.assert(
      fc.property(anyTerms, fc.integer({ min: 1, max: 10_000_000 }), (piece, priceCents) => {
        const next = nextStep(piece, priceCents);
        if (next === null) {
          expect(
            piece.markdowns.every(
              (_, at) => (priceSteps(piece)[at]?.priceCents ?? 0) >= priceCents,
            ),
          ).toBe(true);
          return;
        }
        expect(next.priceCents).toBeLessThan(priceCents);
        expect(dueCents(piece, next.from)).toBe(next.priceCents);
        const before = dueCents(piece, new Date(next.from.getTime() - 1));
        if (before !== null) expect(before).toBeGreaterThanOrEqual(priceCents);
      }),
    );
  });

  it("says nothing of steps above a price that staff have lowered, and nothing at the floor", () => {
    expect(nextStep(terms(), 24_800)?.priceCents).toBe(22_320);
    expect(nextStep(terms(), 20_000)).toEqual({ from: after(120), priceCents: 19_840 });
    expect(nextStep(terms({ floorCents: 20_000 }), 20_000)).toBeNull();
    expect(nextStep(terms({ markdowns: [] }), 24_800)).toBeNull();
  });
});

describe("a contract's steps", () => {
  it("are read where they go on in time and down in price", () => {
    fc.assert(
      fc.property(anyMarkdowns, (steps) => {
        expect(markdownsSchema.safeParse(steps).success).toBe(true);
      }),
    );
  });

  it.each([
    [
      "the same day twice",
      [
        { afterDays: 90, percentBp: 9000 },
        { afterDays: 90, percentBp: 8000 },
      ],
    ],
    [
      "a step up",
      [
        { afterDays: 90, percentBp: 8000 },
        { afterDays: 120, percentBp: 8500 },
      ],
    ],
    ["no part at all", [{ afterDays: 90, percentBp: 0 }]],
    ["the whole price", [{ afterDays: 90, percentBp: 10_000 }]],
    ["half a day", [{ afterDays: 0.5, percentBp: 9000 }]],
    ["a word", "monthly"],
  ])("are refused with %s", (_what, steps) => {
    expect(markdownsSchema.safeParse(steps).success).toBe(false);
  });
});
