import { describe, expect, it } from "vitest";
import { FUNCTION_WORDS } from "@/lib/catalog/function-words";
import {
  functionContext,
  functionWords,
  tellingWords,
  type FunctionContext,
} from "@/lib/catalog/telling-words";
import { originWords } from "@/lib/catalog/origin-words";
import { readCatalog } from "@/prisma/seed/catalog-file";

const { ingredients } = readCatalog();
const phrases = (...functions: string[]) => functionWords(functions).map(({ phrase }) => phrase);

describe("functionWords", () => {
  it("has words for every function of the glossary, and none that nothing has", () => {
    const used = new Set(ingredients.flatMap(({ functions }) => functions));
    expect(Object.keys(FUNCTION_WORDS).toSorted()).toEqual([...used].toSorted());
  });

  it("says the most telling first", () => {
    expect(phrases("Fragrance", "Skin Conditioning", "Preservative")).toEqual([
      "keeps it from spoiling",
      "cares for skin",
      "gives scent",
    ]);
  });

  it("says nothing twice", () => {
    expect(phrases("Skin conditioning: Miscellaneous", "Skin Conditioning")).toHaveLength(1);
    expect(phrases("Anti-Sebum", "Anti-Seborrheic")).toHaveLength(1);
    expect(phrases("Perfuming", "Fragrance")).toEqual(["gives scent"]);
  });

  it("says first what it is for in this product", () => {
    const first = (context: FunctionContext, functions: string[], scent = false) =>
      functionWords(functions, { context, scent })[0]?.phrase;
    const zinc = ["Skin Protecting", "Colorant", "Uv Filter", "Oral Care"];
    expect(first(null, zinc)).toBe("shields skin");
    expect(first("sunscreen", zinc)).toBe("filters ultraviolet light");
    expect(first("makeup", zinc)).toBe("gives color");
    expect(first("oral", zinc)).toBe("cleans or freshens the mouth");
    expect(first(null, ["Hair Conditioning", "Skin Conditioning"])).toMatch(/skin/);
    expect(first("hair", ["Hair Conditioning", "Skin Conditioning"])).toMatch(/hair/);
    expect(first(null, ["Solvent", "Perfuming"], true)).toBe("gives scent");
  });

  it("leaves out what tells nothing about this kind of product, unless nothing else is left", () => {
    const said = (context: FunctionContext, functions: string[]) =>
      tellingWords(functions, { context }).map(({ phrase }) => phrase);
    expect(said(null, ["Preservative", "Fragrance", "Oral Care"])).toEqual([
      "keeps it from spoiling",
    ]);
    expect(said("makeup", ["Uv Filter", "Colorant"])).toEqual(["gives color"]);
    expect(said("ingestible", ["Skin Conditioning", "Bulking"])).toEqual([
      "fills out a powder or a solid",
    ]);
    expect(said("ingestible", ["Skin Conditioning"])).toEqual([]);
    expect(said("ingestible", ["prebiotic fiber"])).toHaveLength(1);
    expect(said(null, ["Fragrance", "Perfuming"])).toEqual(["gives scent"]);
    expect(functionWords(["Fragrance", "Preservative"])).toHaveLength(2);
  });

  it.each([
    [{ useType: "oral", subcategory: "toothpaste", category: { slug: "oral" } }, "oral"],
    [
      { useType: "leave-on", subcategory: "sunscreen", category: { slug: "skincare" } },
      "sunscreen",
    ],
    [{ useType: "leave-on", subcategory: "deodorant", category: { slug: "body" } }, "deodorant"],
    [{ useType: "rinse-off", subcategory: "shampoo", category: { slug: "hair" } }, "hair"],
    [{ useType: null, subcategory: "mask", category: { slug: "skincare" } }, null],
  ])("takes %j for %s", (product, context) => {
    expect(functionContext(product)).toBe(context);
  });

  it("names what it has no words for", () => {
    expect(phrases("Depilatory", "Solvent")).toEqual([
      "dissolves the rest",
      "is listed as depilatory",
    ]);
    expect(phrases("constructor")).toEqual(["is listed as constructor"]);
  });

  it("is written in US spelling, without capitals in a phrase's start and without praise", () => {
    for (const { name, phrase, more } of Object.values(FUNCTION_WORDS)) {
      expect(`${name} ${phrase} ${more}`).not.toMatch(/isation|ising\b|colour|flavour|odour|safe/);
      expect(phrase).toMatch(/^[a-z][^.]*$/);
    }
  });
});

describe("originWords", () => {
  it("has words for every origin of the glossary", () => {
    for (const { origin } of ingredients)
      expect(originWords(origin)?.long.toLowerCase()).not.toBe(origin === "water" ? "" : origin);
  });

  it("keeps what it does not know, and is silent about nothing", () => {
    expect(originWords("fungal")).toEqual({ short: "fungal", long: "Fungal" });
    expect(originWords(null)).toBeNull();
  });
});
