import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedParts } from "@/components/shop/marked-parts";
import { anyText } from "../../support/hostile";

const marked = (text: string, query: string): string[] =>
  markedParts(text, query)
    .filter((part) => part.marked)
    .map((part) => part.text);

describe("marking what was looked for", () => {
  it("marks whole words by their beginnings, whatever their case and accents", () => {
    expect(marked("Crème de Rosé, a cream", "creme ROSE")).toEqual(["Crème", "Rosé"]);
    expect(marked("Retinol and retinal", "retin")).toEqual(["Retinol", "retinal"]);
    expect(marked("A serum for serums", "serums")).toEqual(["serum", "serums"]);
  });

  it("does not mark inside of words, nor single letters", () => {
    expect(marked("Sodium laureth sulfate", "ate")).toEqual([]);
    expect(marked("Vitamin C and E", "c e")).toEqual([]);
    expect(marked("Oat", "oatmeal")).toEqual([]);
  });

  it("takes signs that mean something elsewhere as what they are", () => {
    expect(marked("1,2-Hexanediol (10 %)", "(1,2-hexa.*) [%$&")).toEqual(["Hexanediol"]);
    expect(markedParts("<b>oil</b>", "oil")).toEqual([
      { text: "<b>", marked: false },
      { text: "oil", marked: true },
      { text: "</b>", marked: false },
    ]);
  });

  it("neither loses nor adds a letter, whatever the text and the words", () => {
    const text = fc.oneof(anyText, fc.string({ unit: "binary" }), fc.lorem());
    fc.assert(
      fc.property(text, text, (shown, query) => {
        const parts = markedParts(shown, query);
        expect(parts.map((part) => part.text).join("")).toBe(shown);
        expect(parts.every((part) => part.text !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
