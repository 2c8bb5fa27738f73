import { describe, expect, it } from "vitest";
import { categories, categorySlug } from "@/prisma/seed/categories";
import { OPENING, publishedAt, seedId } from "@/prisma/seed/ids";
import { measurementKeys } from "@/prisma/seed/measurements";
import { storageKey } from "@/prisma/seed/pictures";
import { conditionOf, pieceDescription } from "@/prisma/seed/resale";
import { slugOf, uniqueSlugs } from "@/prisma/seed/slugs";
import { pieceTaxCategory } from "@/lib/catalog/piece-defaults";
import { curatedTaxCategory } from "@/prisma/seed/tax-categories";
import { curatedWeightGrams, pieceWeightGrams } from "@/prisma/seed/weights";

describe("addresses", () => {
  it.each([
    ["Meadow Milk Cleanser", "meadow-milk-cleanser"],
    ["Silk twill scarf, botanical print", "silk-twill-scarf-botanical-print"],
    ["Caprylic/Capric Triglyceride", "caprylic-capric-triglyceride"],
    ["Umbel & Ash", "umbel-and-ash"],
    ["Crème d’été", "creme-dete"],
    ["†", ""],
  ])("%s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("tells namesakes apart by what is their own", () => {
    const things = [
      { name: "Trench coat", sku: "RS-1" },
      { name: "Trench Coat", sku: "RS-2" },
      { name: "†", sku: "RS-3" },
    ];
    const slugs = uniqueSlugs(
      things,
      ({ name }) => name,
      ({ sku }) => sku,
    );
    expect([...slugs.values()]).toEqual(["trench-coat", "trench-coat-rs-2", "rs-3"]);
    const twins = [things[0], things[1], { name: "Trench coat", sku: "RS-2" }].flatMap(
      (one) => one ?? [],
    );
    expect(() =>
      uniqueSlugs(
        twins,
        ({ name }) => name,
        ({ sku }) => sku,
      ),
    ).toThrow("No free address");
  });

  it("gives both worlds' shelves their own", () => {
    expect(new Set(categories.map(({ slug }) => slug)).size).toBe(categories.length);
    expect(categorySlug("resale", "home")).toBe("resale-home");
    expect(() => categorySlug("resale", "oral")).toThrow("oral");
  });
});

describe("weights", () => {
  const net = (value: number, unit: string) => ({ value, unit, labelText: "" });
  it.each([
    [net(120, "mL"), 200],
    [net(1, "kg"), 1210],
    [net(40, "g"), 110],
    [net(30, "capsules"), 85],
    [net(60, "softgels"), 160],
  ])("$value $unit", (quantity, grams) => {
    expect(curatedWeightGrams(quantity)).toBe(grams);
  });

  it("refuses what it does not know", () => {
    expect(() => curatedWeightGrams(net(1, "furlong"))).toThrow("furlong");
    expect(() => pieceWeightGrams("anvils")).toThrow("anvils");
    expect(pieceWeightGrams("scarves")).toBeLessThan(pieceWeightGrams("outerwear"));
  });
});

describe("facts of a piece", () => {
  it("joins the words of a measurement's key and keeps its values and order", () => {
    const kept = measurementKeys({ "pot heightCm": 16, headMm: 14, waist: "adjustable" });
    expect(Object.entries(kept)).toEqual([
      ["potHeightCm", 16],
      ["headMm", 14],
      ["waist", "adjustable"],
    ]);
    expect(() => measurementKeys({ "pot heightCm": 1, potHeightCm: 2 })).toThrow("potHeightCm");
  });

  it("maps the grades", () => {
    expect(["NWT", "very good"].map(conditionOf)).toEqual(["new_with_tags", "very_good"]);
    expect(() => conditionOf("mint")).toThrow("mint");
  });

  it("is described by its curator, else by its facts", () => {
    const piece = {
      sku: "RS-1",
      curatorNote: null,
      material: "100% silk",
      era: "1980s",
      makerDescription: "unsigned",
    };
    expect(pieceDescription(piece)).toBe("100% silk, 1980s. Unsigned.");
    expect(pieceDescription({ ...piece, era: null, makerDescription: null })).toBe("100% silk.");
    expect(pieceDescription({ ...piece, curatorNote: "Restrung." })).toBe("Restrung.");
    expect(pieceDescription({ ...piece, curatorNote: "Colour by eye; use own judgement." })).toBe(
      "Color by eye; use own judgment.",
    );
  });
});

describe("tax categories", () => {
  it("tells apart what states tax differently", () => {
    const classes = [
      "cosmetic",
      "dietary supplement",
      "OTC drug and cosmetic",
      "household product",
    ];
    const found = classes.map((regulatoryClass) => curatedTaxCategory({ regulatoryClass }));
    expect(found).toEqual(["general", "food_supplement", "otc_drug", "general"]);
    const shelves = ["clothing", "shoes", "bags", "jewellery"];
    expect(shelves.map((category) => pieceTaxCategory(category))).toEqual([
      "clothing",
      "clothing",
      "general",
      "general",
    ]);
  });
});

describe("ids, dates and places", () => {
  it("makes UUIDs of version 7 that carry their moment and never change", () => {
    const id = seedId("product:X", OPENING);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(OPENING.getTime());
    expect(seedId("product:X", OPENING)).toBe(id);
    expect(seedId("product:Y", OPENING)).not.toBe(id);
  });

  it("spreads the opening's goods over nine weeks", () => {
    const days = Array.from({ length: 77 }, (_item, index) =>
      Math.floor((publishedAt(`S-${index}`).getTime() - OPENING.getTime()) / 86_400_000),
    );
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...days)).toBeLessThan(63);
    expect(new Set(days).size).toBeGreaterThan(30);
  });

  it("puts pictures where pages look for them", () => {
    expect(storageKey("UAA-101", "1-360.avif")).toBe("products/UAA-101/1-360.avif");
    expect(storageKey("_home", "linen-720.webp")).toBe("home/linen-720.webp");
    expect(storageKey("_journal", "a-b-640.avif")).toBe("journal/a-b-640.avif");
  });
});
