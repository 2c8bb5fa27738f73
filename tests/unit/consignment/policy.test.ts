import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY, policySchema, termsFor, type Policy } from "@/lib/consignment/policy";
import { consignorShare } from "@/lib/consignment/split";
import { waterfall } from "@/lib/consignment/waterfall";

const someone = "00000000-0000-4000-8000-000000000001";
const other = "00000000-0000-4000-8000-000000000002";
const everything = { consignorId: null, category: null };
const flat = (shareBp: number) => [{ fromCents: 0, shareBp }];

const policy: Policy = policySchema.parse({
  ...DEFAULT_POLICY,
  splits: [
    { consignorId: someone, category: "bags", tiers: flat(9000) },
    { consignorId: someone, tiers: flat(8000) },
    { category: "bags", tiers: flat(6500) },
    ...DEFAULT_POLICY.splits,
  ],
});

const shareOf = (consignorId: string, category: string) =>
  termsFor(policy, { consignorId, category }, 10_000).split[0]?.shareBp;

describe("what a policy gives", () => {
  it("is what the first rule that fits says", () => {
    expect(shareOf(someone, "bags")).toBe(9000);
    expect(shareOf(someone, "shoes")).toBe(8000);
    expect(shareOf(other, "bags")).toBe(6500);
    expect(shareOf(other, "shoes")).toBe(4000);
  });

  it("is the usual terms where no rule fits", () => {
    const empty = { ...DEFAULT_POLICY, splits: [], steps: [], terms: [] };
    expect(termsFor(empty, { consignorId: other, category: "home" }, 9_999)).toEqual(
      termsFor(DEFAULT_POLICY, { consignorId: other, category: "home" }, 9_999),
    );
  });

  it("has a floor of at least one cent and at most the price", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (priceCents, floorBp) => {
          const rules = {
            ...policy,
            steps: [{ ...everything, markdowns: [], floorBp }],
          };
          const { floorCents } = termsFor(rules, { consignorId: other, category: "x" }, priceCents);
          expect(floorCents).toBeGreaterThanOrEqual(1);
          expect(floorCents).toBeLessThanOrEqual(priceCents);
        },
      ),
    );
  });

  it("makes a waterfall whose shares and commissions add up at every price", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (listPriceCents) => {
        const terms = termsFor(policy, { consignorId: other, category: "x" }, listPriceCents);
        for (const row of waterfall({ ...terms, listPriceCents }, terms.split)) {
          const { cents, shareBp } = consignorShare(terms.split, row.priceCents);
          expect(row.cashCents).toBe(cents);
          expect(cents).toBeLessThanOrEqual(row.priceCents);
          expect(Math.abs(cents * 10_000 - row.priceCents * shareBp)).toBeLessThanOrEqual(5_000);
        }
      }),
    );
  });
});

it("two rules of one list may not be wrong in their numbers", () => {
  const wrong = [
    { ...DEFAULT_POLICY, splits: [{ ...everything, tiers: [{ fromCents: 5, shareBp: 1 }] }] },
    { ...DEFAULT_POLICY, steps: [{ ...everything, markdowns: [], floorBp: 0 }] },
    { ...DEFAULT_POLICY, terms: [{ ...everything, termDays: 0 }] },
    { ...DEFAULT_POLICY, offerDays: 0 },
    { ...DEFAULT_POLICY, surprise: true },
  ];
  for (const rules of wrong) expect(policySchema.safeParse(rules).success).toBe(false);
});
