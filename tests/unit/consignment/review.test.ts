import { describe, expect, it } from "vitest";
import { findBlocked, type BlockedTerm } from "@/lib/consignment/blocked-terms";
import { ageText, hoursWaiting } from "@/lib/consignment/desk-words";
import { bestBasis, middleOf } from "@/lib/consignment/guidance";
import { searchRecord, searchWords } from "@/lib/consignment/inspection";
import { differs, stepsWorse } from "@/lib/consignment/inspection-differences";
import { inspectionLacks } from "@/lib/consignment/inspection-readiness";
import { findCategory } from "@/lib/consignment/categories";
import { DEFAULT_POLICY } from "@/lib/consignment/policy";
import { previewSales, type PastSale } from "@/lib/consignment/policy-preview";

describe("what may not be taken in", () => {
  const term = (kind: BlockedTerm["kind"], words: string): BlockedTerm => ({
    id: words,
    kind,
    term: words,
    reason: "",
    source: null,
  });
  const piece = {
    title: "Chaîse with a fur-nished seat",
    maker: "Hälden & Rye",
    material: "Fake fur",
    subcategory: "furniture",
  };

  it.each([
    ["maker", "halden & RYE", true],
    ["maker", "Rye", true],
    ["maker", "Ryes", false],
    ["material", "fur", true],
    ["recall", "chaise", true],
    ["recall", "furnished", false],
    ["recall", "furniture", true],
    ["maker", "furniture", false],
  ] as const)("%s %s", (kind, words, found) => {
    expect(findBlocked([term(kind, words)], piece)).toHaveLength(found ? 1 : 0);
  });
});

describe("the age of an offer", () => {
  it("is told in days and hours", () => {
    expect([0, 1, 23, 24, 49].map(ageText)).toEqual([
      "0 hours",
      "1 hour",
      "23 hours",
      "1 day",
      "2 days and 1 hour",
    ]);
    expect(hoursWaiting("2026-01-01T10:30:00Z", new Date("2026-01-02T10:29:00Z"))).toBe(23);
  });
});

describe("what was measured here", () => {
  it.each([
    ["clothing", "bustCm", 104, 106, false],
    ["clothing", "bustCm", 104, 106.5, true],
    ["shoes", "insoleCm", 25, 26.5, true],
    ["jewelry", "headMm", 12, 13, false],
    ["jewelry", "headMm", 12, 14, true],
    ["bags", "dropCm", "adjustable", 40, true],
    ["bags", "dropCm", 40, undefined, false],
    ["bags", "dropCm", undefined, 40, false],
  ])("of %s %s: %s and %s", (category, key, said, found, apart) => {
    expect(differs(category, key, said, found)).toBe(apart);
  });

  it("is graded against what was said", () => {
    expect(stepsWorse("excellent", "good")).toBe(2);
    expect(stepsWorse("good", "excellent")).toBe(-2);
    expect(stepsWorse(null, "fair")).toBe(0);
  });
});

describe("an inspection", () => {
  const checks = (findCategory("bags")?.checks ?? []).map(({ name }) => ({
    check: name,
    passed: true,
    note: "",
  }));
  const done = {
    category: "bags",
    checks,
    condition: "good",
    recallSearch: "x",
    recallFound: false,
    hasListing: true,
  };

  it("that is whole lacks nothing", () => {
    expect(inspectionLacks(done, "pass")).toEqual([]);
  });

  it("with a failed check may lead to another price, not into the shop", () => {
    const failed = {
      ...done,
      checks: checks.with(0, { check: checks[0]?.check ?? "", passed: false, note: "" }),
    };
    expect(inspectionLacks(failed, "pass")).toEqual(["failed_checks"]);
    expect(inspectionLacks(failed, "requote")).toEqual([]);
  });

  it("with a check that nobody looked at, or a recall, leads nowhere", () => {
    expect(inspectionLacks({ ...done, checks: checks.slice(1) }, "requote")).toEqual(["checks"]);
    expect(inspectionLacks({ ...done, recallFound: true }, "requote")).toEqual(["recall_found"]);
  });

  it("records where recalls were looked for apart from what the list says", () => {
    const record = searchRecord("cpsc.gov", 2, [{ term: "Acme", reason: "copied" }]);
    expect(record).toBe("cpsc.gov\nOur list, 2 entries: Acme (copied).");
    expect(searchWords(record)).toBe("cpsc.gov");
  });
});

describe("guidance", () => {
  const sale = (cents: number, sold: boolean) => ({
    cents,
    retailCents: 20_000,
    sold,
    condition: "good" as const,
  });

  it("rests on sales before offers, and on the same state before any", () => {
    const pieces = [4, 5, 6, 7].map((part) => sale(part * 1000, true));
    const basis = bestBasis([...pieces, ...[1, 1, 1, 1].map((part) => sale(part * 1000, false))], {
      condition: "good",
      retailCents: 20_000,
    });
    expect(basis?.words).toContain("in this state were sold");
    expect(basis && middleOf(basis.range)).toBe(5_500);
    expect(bestBasis(pieces, { condition: "fair", retailCents: 20_000 })?.words).toContain(
      "whatever their state",
    );
    expect(bestBasis(pieces.slice(1), { condition: "good", retailCents: 20_000 })).toBeNull();
  });
});

describe("a look at rules on past sales", () => {
  const sale: PastSale = {
    number: "C-10001",
    title: "Coat",
    consignorId: "0190c6a0-0000-7000-8000-000000000001",
    category: "clothing",
    soldCents: 18_000,
    givenCents: 9_000,
    listCents: 20_000,
    listedAt: "2026-01-01T00:00:00Z",
    soldAt: "2026-04-05T00:00:00Z",
  };

  it("shows to the cent what each would have given, and asked that day", () => {
    const draft = {
      ...DEFAULT_POLICY,
      splits: [
        { consignorId: null, category: "clothing", tiers: [{ fromCents: 0, shareBp: 5_555 }] },
      ],
      steps: [
        {
          consignorId: null,
          category: null,
          floorBp: 5_000,
          markdowns: [{ afterDays: 30, percentBp: 7_500 }],
        },
      ],
    };
    expect(previewSales([sale], DEFAULT_POLICY, draft)).toEqual([
      {
        number: "C-10001",
        title: "Coat",
        soldCents: 18_000,
        givenCents: 9_000,
        nowCents: 9_000,
        draftCents: 9_999,
        nowAskedCents: 18_000,
        draftAskedCents: 15_000,
      },
    ]);
  });
});
