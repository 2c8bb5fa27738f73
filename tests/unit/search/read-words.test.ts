import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SEARCH_LENGTH, plainWords, readWords } from "@/lib/search/read-words";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constantFrom(
    "",
    " ",
    "'",
    "''; DROP TABLE products; --",
    "a & b | !c <-> (d):*A",
    "\u0000\u0001",
    "x".repeat(10_000),
    "👩‍🔬🧴 crème",
    "مرطب للبشرة",
    "שמן פנים",
    "\uD800",
    "\\",
    "İstanbul ŉ ½ ﬁg",
  ),
);

describe("reading what was typed", () => {
  it("takes anything, and leaves words that no query can trip over", () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const { text, words } = readWords(typed);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/\p{Cc}/u);
        expect(Array.from(text).length).toBeLessThanOrEqual(MAX_SEARCH_LENGTH);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) {
          expect(word).toMatch(/^[\p{L}\p{Nd}]{1,40}$/u);
          expect(word.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it("reads its own words as they are", () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const { words } = readWords(typed);
        expect(readWords(words.join(" ")).words.join(" ")).toBe(
          words.join(" ").slice(0, 100).trim(),
        );
      }),
    );
  });

  it.each([
    ["Crème de la Mer", ["creme", "de", "la", "mer"]],
    ["women’s  T-shirt", ["womens", "t", "shirt"]],
    ["oil for the face", ["oil", "face"]],
    ["for the", ["for", "the"]],
    ["Smørbrød Straße 50ml", ["smorbrod", "strasse", "50ml"]],
    ["glycerin/water, 10%", ["glycerin", "water", "10"]],
    ["…!?", []],
  ])("%s", (typed, words) => {
    expect(readWords(typed).words).toEqual(words);
  });

  it("keeps what is shown as it was typed, on one line", () => {
    expect(readWords("  Oat\n\tMilk  Crème ").text).toBe("Oat Milk Crème");
    expect(plainWords("Oat\u0000Milk")).toEqual(["oat", "milk"]);
  });
});
