import { describe, expect, test } from "vitest";
import { taxCounters, type TaxFacts } from "@/lib/payouts/tax-counters";

const NONE: TaxFacts = {
  year: 2027,
  sales: 0,
  grossCents: 0,
  standing: 0,
  shareCents: 0,
  newSales: 0,
  newGrossCents: 0,
  currency: "usd",
};
const reached = (facts: Partial<TaxFacts>) =>
  taxCounters({ ...NONE, ...facts })
    .filter((counter) => counter.reached)
    .map(({ id }) => id);

describe("what a seller is counted for", () => {
  test.each([
    [{}, []],
    [{ sales: 200, grossCents: 9_000_000 }, []],
    [{ sales: 500, grossCents: 2_000_000 }, []],
    [{ sales: 201, grossCents: 2_000_001 }, ["1099-k"]],
    [{ standing: 29, shareCents: 200_000 }, []],
    [{ standing: 30 }, ["dac7"]],
    [{ standing: 1, shareCents: 200_001 }, ["dac7"]],
    [{ newSales: 199, newGrossCents: 9_000_000 }, []],
    [{ newSales: 900, newGrossCents: 499_999 }, []],
    [{ newSales: 200, newGrossCents: 500_000 }, ["inform"]],
  ] as [Partial<TaxFacts>, string[]][])("%j: %j", (facts, ids) => {
    expect(reached(facts)).toEqual(ids);
  });
});
