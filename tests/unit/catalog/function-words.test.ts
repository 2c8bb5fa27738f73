import { describe, expect, it } from "vitest";
import { FUNCTION_WORDS, functionWords } from "@/lib/catalog/function-words";
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
      "keeps the product from spoiling",
      "is part of scents",
      "keeps skin in good condition",
    ]);
  });

  it("says nothing twice", () => {
    expect(phrases("Skin conditioning: Miscellaneous", "Skin Conditioning")).toHaveLength(1);
    expect(phrases("Anti-Sebum", "Anti-Seborrheic")).toHaveLength(1);
  });

  it("names what it has no words for", () => {
    expect(phrases("Depilatory", "Solvent")).toEqual([
      "dissolves other ingredients",
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
