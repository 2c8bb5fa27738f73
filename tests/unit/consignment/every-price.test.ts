import fc from "fast-check";
import { expect, test } from "vitest";
import { stepPrice } from "@/lib/consignment/markdowns";
import { DEFAULT_POLICY, policySchema, termsFor, type Policy } from "@/lib/consignment/policy";
import { consignorShare } from "@/lib/consignment/split";
import { asCredit } from "@/lib/consignment/waterfall";

const HIGHEST = 1_000_000;
const subject = { consignorId: "0190c6a0-0000-7000-8000-000000000001", category: "coats" };

const ascending = (most: number, max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max }), { maxLength: most })
    .map((list) => list.toSorted((a, b) => a - b));

/** Any rules that staff could publish: tiers anywhere, steps anywhere, any floor. */
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    bounds: ascending(6, HIGHEST),
    shares: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 7, maxLength: 7 }),
    days: ascending(4, 900),
    parts: ascending(4, 9_999),
    floorBp: fc.integer({ min: 1, max: 10_000 }),
  })
  .map(({ bounds, shares, days, parts, floorBp }) => {
    const steps = Math.min(days.length, parts.length);
    const about = { consignorId: null, category: null };
    return {
      ...DEFAULT_POLICY,
      splits: [
        {
          ...about,
          tiers: [0, ...bounds].map((fromCents, at) => ({ fromCents, shareBp: shares[at] ?? 0 })),
        },
      ],
      steps: [
        {
          ...about,
          floorBp,
          markdowns: days.slice(0, steps).map((afterDays, at) => ({
            afterDays,
            percentBp: parts[steps - 1 - at] ?? 1,
          })),
        },
      ],
    };
  });

/** The same in plain fractions, which are exact here: no product comes near 2^53. */
const part = (cents: number, bp: number) => Math.floor((cents * bp + 5_000) / 10_000);

/** What is wrong with a price under these rules; null where all is as it should be. */
function wrong(policy: Policy, price: number): string | null {
  const { split, markdowns, floorCents } = termsFor(policy, subject, price);
  let before = price;
  for (const sold of [
    price,
    ...markdowns.map(({ percentBp }) =>
      stepPrice({ listPriceCents: price, floorCents, markdowns }, percentBp),
    ),
  ]) {
    if (sold > before || sold < floorCents)
      return `a step to ${sold} after ${before}, floor ${floorCents}`;
    before = sold;
    const { cents, shareBp } = consignorShare(split, sold);
    const commission = sold - cents;
    if (
      cents !== part(sold, shareBp) ||
      cents < 0 ||
      commission < 0 ||
      cents + commission !== sold
    ) {
      return `${cents} and ${commission} of ${sold} at ${shareBp}`;
    }
    if (asCredit(cents) !== cents + part(cents, 1_000))
      return `${asCredit(cents)} as credit of ${cents}`;
  }
  return null;
}

function firstWrong(policy: Policy): string | null {
  for (let price = 1; price <= HIGHEST; price += 1) {
    const found = wrong(policy, price);
    if (found) return `at ${price}: ${found}`;
  }
  return null;
}

test("every price from 1 to 1,000,000 cents is split without a cent lost, at every step, by the shop's own rules", () => {
  expect(firstWrong(DEFAULT_POLICY)).toBeNull();
}, 600_000);

test("and by any others: whole sets of rules tried over every price", () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      expect(policySchema.safeParse(policy).success).toBe(true);
      expect(firstWrong(policy)).toBeNull();
    }),
    { numRuns: 2 },
  );
}, 600_000);

test("and many more sets of rules at prices here and there, the bounds of their tiers among them", () => {
  fc.assert(
    fc.property(anyPolicy, fc.integer({ min: 1, max: HIGHEST }), (policy, price) => {
      const bounds = policy.splits.flatMap(({ tiers }) => tiers.map(({ fromCents }) => fromCents));
      for (const near of [price, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])]) {
        if (near >= 1 && near <= HIGHEST) expect(wrong(policy, near)).toBeNull();
      }
    }),
    { numRuns: 2_000 },
  );
}, 600_000);
