import { expect, it } from "vitest";
import { readingMinutes } from "@/lib/journal/document/plain-text";
import { carriesProducts, weakestGrade, type EvidenceGrade } from "@/lib/journal/evidence";
import { plateOf, SPARE_PLATES } from "@/lib/journal/plates";
import { slugFrom } from "@/lib/journal/slug-from";

it("knows the weakest of several grades", () => {
  expect(weakestGrade(["strong", "limited", "moderate"])).toBe("limited");
  expect(weakestGrade([])).toBeNull();
  expect(
    [null, "none", "limited", "moderate", "strong"].map((g) => carriesProducts(g as EvidenceGrade)),
  ).toEqual([false, false, false, true, true]);
});

it("gives every article a plate, always the same", () => {
  expect(plateOf("barrier-first").base).toBe("journal/barrier-first");
  const other = plateOf("not-drawn-yet");
  expect(plateOf("not-drawn-yet")).toEqual(other);
  expect(Object.keys(SPARE_PLATES).map((name) => `journal/${name}`)).toContain(other.base);
  expect(plateOf("constructor").alt).not.toBe("");
});

it("takes at least a minute to read anything", () => {
  expect([0, 200, 299, 300, 1000].map(readingMinutes)).toEqual([1, 1, 1, 2, 5]);
});

it("makes an address of words", () => {
  expect(slugFrom("What’s in a Crème, really?")).toBe("whats-in-a-creme-really");
  expect(slugFrom("…")).toBe("");
  expect(slugFrom("a".repeat(90))).toHaveLength(80);
});
