import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeliest, slipsAllowed } from "@/lib/search/correct-words";
import { editDistance } from "@/lib/search/internal/edit-distance";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

describe("how far two words are apart", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["retinol", "retinol", 0],
    ["retinl", "retinol", 1],
    ["rettinol", "retinol", 1],
    ["retinal", "retinol", 1],
    ["retniol", "retinol", 1],
    ["ca", "abc", 3],
  ])("%s and %s: %d", (one, other, slips) => {
    expect(editDistance(one, other)).toBe(slips);
  });

  it("is the same both ways, and never more than the longer word", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = editDistance(one, other);
        expect(slips).toBe(editDistance(other, one));
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(slips === 0).toBe(one === other);
      }),
    );
  });
});

describe("which word is meant", () => {
  it("is the one with the fewest slips, then the one more things use", () => {
    const candidates = [
      { word: "cleanser", uses: 10 },
      { word: "cleaner", uses: 10 },
      { word: "cleansers", uses: 1 },
    ];
    expect(likeliest("clenser", candidates)).toBe("cleanser");
    expect(
      likeliest("seram", [
        { word: "serum", uses: 900 },
        { word: "sera", uses: 1 },
      ]),
    ).toBe("serum");
  });

  it("is none where nothing is near enough", () => {
    expect(likeliest("sofa", [{ word: "soap", uses: 99 }])).toBeNull();
    expect(likeliest("xy", [{ word: "xyz", uses: 99 }])).toBeNull();
    expect(likeliest("retinol", [])).toBeNull();
    expect([2, 3, 5, 6, 9, 10].map(slipsAllowed)).toEqual([0, 1, 1, 2, 2, 3]);
  });
});
