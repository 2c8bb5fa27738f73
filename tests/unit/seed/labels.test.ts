import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCatalog } from "@/prisma/seed/catalog-file";
import { ingredientIndex, labelParts, splitDeclaration } from "@/prisma/seed/labels";

describe("splitDeclaration", () => {
  it("keeps brackets and chemical names whole", () => {
    const label = "Water (Aqua, Eau), 1,2-Hexanediol, Avena Sativa (Oat) Kernel Oil,\nCitric Acid";
    expect(splitDeclaration(label)).toEqual([
      "Water (Aqua, Eau)",
      "1,2-Hexanediol",
      "Avena Sativa (Oat) Kernel Oil",
      "Citric Acid",
    ]);
  });

  it("bears a bracket that closes too often, and nothing at all", () => {
    expect(splitDeclaration("A), B")).toEqual(["A)", "B"]);
    expect(splitDeclaration(" , ")).toEqual([]);
  });

  it("loses no word and no order", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9-]+( \([A-Za-z]+(, [A-Za-z]+)?\))?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(splitDeclaration(words.join(", "))).toEqual(words);
      }),
    );
  });
});

describe("labelParts", () => {
  const supplement = {
    sku: "S-1",
    inci: null,
    labelDeclaration: null,
    supplementFacts: [{ name: "Glycine", amount: "1 g" }],
    otherIngredients: ["Citric Acid"],
  };

  it("names a supplement's facts, then its other ingredients", () => {
    expect(labelParts(supplement).map(({ label }) => label)).toEqual(["Glycine", "Citric Acid"]);
    expect(labelParts({ ...supplement, otherIngredients: null })).toHaveLength(1);
  });

  it("pairs the words on the label with the ingredient's own name", () => {
    const cosmetic = {
      ...supplement,
      labelDeclaration: "Water (Aqua), Glycerin",
      inci: ["Aqua", "Glycerin"],
    };
    expect(labelParts(cosmetic)).toEqual([
      { label: "Water (Aqua)", name: "Aqua" },
      { label: "Glycerin", name: "Glycerin" },
    ]);
    expect(() => labelParts({ ...cosmetic, inci: ["Aqua"] })).toThrow("S-1");
  });

  it("reads every label of the catalogue", () => {
    for (const product of readCatalog().products)
      expect(labelParts(product).length).toBeGreaterThan(1);
  });
});

describe("ingredientIndex", () => {
  const find = ingredientIndex([
    { inci: "Aqua", aliases: ["Water"] },
    { inci: "Lactic Acid", aliases: ["AHA"] },
    { inci: "Glycolic Acid", aliases: ["AHA", "aha"] },
    { inci: "AHA", aliases: [] },
    { inci: "Gluconolactone", aliases: ["PHA", "pha"] },
    { inci: "Lactobionic Acid", aliases: ["PHA"] },
  ]);

  it("knows names and aliases in any case", () => {
    expect(["AQUA", "water", "Wine"].map(find)).toEqual(["Aqua", "Aqua", null]);
  });

  it("prefers a name to an alias, and takes no alias of several", () => {
    expect(find("aha")).toBe("AHA");
    expect(find("PHA")).toBeNull();
  });
});
