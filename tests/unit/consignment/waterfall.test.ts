import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceSteps } from "@/lib/consignment/markdowns";
import { consignorShare, DEFAULT_SPLIT } from "@/lib/consignment/split";
import { DEFAULT_MARKDOWNS } from "@/lib/consignment/terms";
import { asCredit, waterfall } from "@/lib/consignment/waterfall";
import { percentOfBp } from "@/lib/money";

const cents = fc.integer({ min: 1, max: 1_000_000 });
const floorBp = fc.integer({ min: 0, max: 10_000 });

describe("a waterfall", () => {
  it("names the price and share of every step as the sale will reckon them", () => {
    fc.assert(
      fc.property(cents, floorBp, (listPriceCents, part) => {
        const terms = {
          listPriceCents,
          floorCents: percentOfBp(listPriceCents, part),
          markdowns: DEFAULT_MARKDOWNS,
        };
        const rows = waterfall(terms, DEFAULT_SPLIT);
        const steps = priceSteps({ ...terms, listedAt: new Date(0) });
        expect(rows[0]).toMatchObject({ afterDays: 0, priceCents: listPriceCents });
        expect(rows.map(({ priceCents }) => priceCents)).toEqual([
          ...new Set([listPriceCents, ...steps.map(({ priceCents }) => priceCents)]),
        ]);
        for (const row of rows) {
          const share = consignorShare(DEFAULT_SPLIT, row.priceCents);
          expect(row).toMatchObject({ cashCents: share.cents, shareBp: share.shareBp });
          expect(row.creditCents).toBe(asCredit(share.cents));
        }
      }),
    );
  });

  it("falls from row to row and never under the floor", () => {
    fc.assert(
      fc.property(cents, floorBp, (listPriceCents, part) => {
        const floorCents = percentOfBp(listPriceCents, part);
        const rows = waterfall(
          { listPriceCents, floorCents, markdowns: DEFAULT_MARKDOWNS },
          DEFAULT_SPLIT,
        );
        for (const [at, { priceCents }] of rows.entries()) {
          expect(priceCents).toBeGreaterThanOrEqual(Math.min(floorCents, listPriceCents));
          if (at > 0) expect(priceCents).toBeLessThan(rows[at - 1]?.priceCents ?? 0);
        }
      }),
    );
  });

  it("adds a tenth for credit, rounded on its own", () => {
    expect([asCredit(6_000), asCredit(5), asCredit(4), asCredit(0)]).toEqual([6_600, 6, 4, 0]);
  });
});
