import { describe, expect, it } from "vitest";
import { dsheaForm, REGULATORY_TEXTS, regulatoryText } from "@/lib/catalog/regulatory-class";
import { readCatalog } from "@/prisma/seed/catalog-file";

const { products } = readCatalog();

describe("regulatoryText", () => {
  it("has words for every class of the catalogue, and none that nothing has", () => {
    const classes = new Set(products.map(({ regulatoryClass }) => regulatoryClass));
    expect([...classes].toSorted()).toEqual(Object.keys(REGULATORY_TEXTS).toSorted());
  });

  it.each([null, "constructor", "device"])("is silent about %s", (name) => {
    expect(regulatoryText(name)).toBeNull();
  });

  it("sends readers of a drug to its Drug Facts, of a household product away from their skin", () => {
    expect(regulatoryText("OTC drug and cosmetic")?.text).toContain("Drug Facts panel");
    expect(regulatoryText("household product")?.text).toContain("not for skin or hair");
  });

  it("neither praises nor promises", () => {
    for (const { title, text } of Object.values(REGULATORY_TEXTS))
      expect(`${title} ${text}`).not.toMatch(
        /safe|clean beauty|non-toxic|natural|cures?\b|heals?\b|!/i,
      );
  });
});

describe("dsheaForm", () => {
  it.each([
    ["Omega-3 from algae rather than fish.", { statements: "one", dagger: false }],
    ["Supports relaxation.†", { statements: "one", dagger: true }],
    ["Supports relaxation.† Helps sleep.†", { statements: "many", dagger: true }],
  ])("%s", (description, expected) => {
    expect(dsheaForm(description)).toEqual(expected);
  });

  it("is asked of every supplement of the catalogue, and of nothing else", () => {
    for (const { regulatoryClass, disclaimerRequired } of products)
      expect(disclaimerRequired === "dshea").toBe(regulatoryClass === "dietary supplement");
  });
});
