import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { brandDesigns, designOf } from "@/prisma/seed/brands/designs";
import { readWordmarks } from "@/prisma/seed/brands/wordmarks";
import { labelJob } from "@/prisma/seed/pictures/curated/label";
import { readFacts } from "@/prisma/seed/pictures/facts";
import { hashOf } from "@/prisma/seed/pictures/output";
import { moved } from "@/prisma/seed/pictures/wordmarks/move";

const catalog = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../prisma/seed/data/catalog.json"), "utf8"),
) as { brands: { id: string; name: string }[] };
const ids = catalog.brands.map(({ id }) => id);

it("designs every brand of the catalogue, no two with the same sign or color", () => {
  expect(Object.keys(brandDesigns).toSorted()).toEqual(ids.toSorted());
  const designs = Object.values(brandDesigns);
  expect(new Set(designs.map(({ mark }) => mark)).size).toBe(designs.length);
  expect(new Set(designs.map(({ ink, accent }) => ink + accent)).size).toBe(designs.length);
});

it("has every wordmark as it was last designed: npm run pictures sets what is old", () => {
  const wordmarks = readWordmarks();
  expect(Object.keys(wordmarks).toSorted()).toEqual(ids.toSorted());
  const old = ids.filter((id) => wordmarks[id]?.hash !== hashOf(designOf(id).wordmark));
  expect(old).toEqual([]);
});

it("spells the brand's name, drawn letters aside", () => {
  const drawn: Record<string, string> = { odelund: "o" };
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, "");
  for (const { id, name } of catalog.brands) {
    const parts = designOf(id).wordmark.lines.flatMap((line) => line.parts);
    const set = parts.map((part) => ("text" in part ? part.text : "")).join("");
    expect(`${drawn[id] ?? ""}${letters(set)}`, id).toBe(letters(name));
  }
});

it("prints the wordmark that pages show on the labels", () => {
  const wordmarks = readWordmarks();
  for (const product of readFacts().products) {
    const { html } = labelJob(product, 340, 400);
    const outlines = wordmarks[product.brandId]?.outlines ?? [];
    expect(outlines.length).toBeGreaterThan(0);
    expect(outlines.filter(({ d }) => !html.includes(d))).toEqual([]);
  }
});

it("moves what is absolute and leaves what is relative", () => {
  expect(moved("M1 2Q3 4 5 6l7 8H9V10Z", 10, 100)).toBe("M11 102Q13 104 15 106l7 8H19V110Z");
  expect(moved("M8 14q10.5-11 21 0t21 0", 0.25, -4)).toBe("M8.3 10q10.5-11 21 0t21 0");
  expect(() => moved("A1 1 0 0 1 2 2", 1, 1)).toThrow("cannot be moved");
});
