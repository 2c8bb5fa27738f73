import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentOfBp } from "@/lib/money";
import { planPayout, type Owed, type OwedLine } from "@/lib/payouts/plan";

const line: fc.Arbitrary<OwedLine> = fc.record({
  earningId: fc.uuid(),
  adjustmentId: fc.constant(null),
  amountCents: fc.integer({ min: 1, max: 1_000_000 }),
  bonusBp: fc.integer({ min: 0, max: 10_000 }),
});

const owed: fc.Arbitrary<Owed> = fc.record({
  method: fc.constantFrom("transfer", "credit"),
  lines: fc.array(line, { maxLength: 12 }),
  debtCents: fc.integer({ min: -5_000, max: 3_000_000 }),
  hasAccount: fc.boolean(),
  accountActive: fc.boolean(),
  heldByStaff: fc.boolean(),
  underWay: fc.boolean(),
});

const minimum = fc.integer({ min: 1, max: 100_000 });
const RUNS = { numRuns: 2_000 };

describe("what goes out", () => {
  test("is what is owed less what is kept, line by line and in all", () => {
    fc.assert(
      fc.property(owed, minimum, (given, least) => {
        const plan = planPayout(given, least);
        const sum = (cents: (one: (typeof plan.lines)[number]) => number) =>
          plan.lines.reduce((total, one) => total + cents(one), 0);
        expect(plan.grossCents).toBe(sum(({ amountCents }) => amountCents));
        expect(plan.debtCents).toBe(sum(({ debtCents }) => debtCents));
        expect(plan.bonusCents).toBe(sum(({ addedCents }) => addedCents));
        expect(plan.amountCents + plan.debtCents).toBe(plan.grossCents);
        expect(plan.debtCents).toBe(Math.min(Math.max(0, given.debtCents), plan.grossCents));
        for (const one of plan.lines) {
          expect(one.debtCents).toBeGreaterThanOrEqual(0);
          expect(one.debtCents).toBeLessThanOrEqual(one.amountCents);
          expect(one.addedCents).toBe(
            given.method === "credit"
              ? percentOfBp(one.amountCents - one.debtCents, one.bonusBp)
              : 0,
          );
        }
      }),
      RUNS,
    );
  });

  test("keeps debts from the oldest line on", () => {
    fc.assert(
      fc.property(owed, minimum, (given, least) => {
        const { lines } = planPayout(given, least);
        const firstFree = lines.findIndex((one) => one.debtCents < one.amountCents);
        for (const one of firstFree < 0 ? [] : lines.slice(firstFree + 1)) {
          expect(one.debtCents).toBe(0);
        }
      }),
      RUNS,
    );
  });

  test("goes only where nothing stands in its way", () => {
    fc.assert(
      fc.property(owed, minimum, (given, least) => {
        const plan = planPayout(given, least);
        if (plan.hold !== null) return;
        expect(plan.grossCents).toBeGreaterThan(0);
        expect(given.underWay || given.heldByStaff).toBe(false);
        if (given.method === "transfer" && plan.amountCents > 0) {
          expect(given.hasAccount && given.accountActive).toBe(true);
          expect(plan.amountCents).toBeGreaterThanOrEqual(least);
        }
      }),
      RUNS,
    );
  });
});

describe("what stands in the way", () => {
  const ready: Owed = {
    method: "transfer",
    lines: [{ earningId: "e", adjustmentId: null, amountCents: 5_000, bonusBp: 1_000 }],
    debtCents: 0,
    hasAccount: true,
    accountActive: true,
    heldByStaff: false,
    underWay: false,
  };
  test.each([
    [{}, null],
    [{ lines: [] }, "nothing"],
    [{ underWay: true, heldByStaff: true }, "under_way"],
    [{ heldByStaff: true, hasAccount: false }, "by_staff"],
    [{ hasAccount: false }, "no_account"],
    [{ accountActive: false }, "account"],
    [{ debtCents: 4_001 }, "minimum"],
    [{ debtCents: 4_000 }, null],
    [{ debtCents: 5_000, hasAccount: false }, null],
    [{ debtCents: 4_999, method: "credit", hasAccount: false }, null],
  ] as const)("%j: %s", (change, hold) => {
    expect(planPayout({ ...ready, ...change }, 1_000).hold).toBe(hold);
  });
});
