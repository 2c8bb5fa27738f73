import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSearch, tabHref, TABS } from "@/app/(shop)/search/search-state";
import { isStorableText } from "@/lib/text";
import { anyText } from "../../support/hostile";

describe("a search page's address", () => {
  it("is read as what the form, a tab or a hand has written", () => {
    expect(readSearch({ q: " oat  milk " })).toEqual({ text: "oat milk", tab: "all", typed: true });
    expect(readSearch({ q: "oat", tab: "journal" })).toEqual({
      text: "oat",
      tab: "articles",
      typed: false,
    });
    expect(readSearch({ q: ["oat", "milk"], tab: ["pieces", "x"] })).toMatchObject({
      text: "oat",
      tab: "pieces",
    });
    expect(readSearch({ tab: "articles" })).toMatchObject({ text: "", tab: "all" });
    expect(readSearch({ q: undefined })).toMatchObject({ text: "" });
  });

  it("tells a new search from everything that one does within its results", () => {
    for (const name of ["tab", "sort", "after", "before", "brand"])
      expect(readSearch({ q: "oat", [name]: "x" }).typed).toBe(false);
  });

  it("comes back from the address of every tab", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), fc.constantFrom(...TABS), (typed, tab) => {
        const { text } = readSearch({ q: typed });
        const { searchParams } = new URL(tabHref(text, tab), "https://shop.example");
        expect(readSearch(Object.fromEntries(searchParams))).toEqual({ text, tab, typed: false });
      }),
      { numRuns: 300 },
    );
  });

  it("never shows what cannot be shown, and never more than a line", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ maxLength: 10_000 })), (typed) => {
        const shown = readSearch({ q: typed }).text;
        expect(isStorableText(shown)).toBe(true);
        expect(shown).not.toMatch(/[\p{Cc}\n]/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(100);
        expect(readSearch({ q: shown }).text).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
});
