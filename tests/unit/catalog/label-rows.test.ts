import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelRows, percentText, supplementRows } from "@/components/product/label-rows";
import { packRow, unpackRow } from "@/components/product/packed-row";
import type { LabelEntry } from "@/lib/catalog/label-view";

const entry = (given: Partial<LabelEntry> = {}): LabelEntry => ({
  label: "Water (Aqua)",
  slug: "aqua",
  name: "Aqua",
  functions: ["Solvent"],
  origin: "water",
  originNote: "typical commercial origin",
  percent: null,
  ...given,
});
const row = (given: Partial<LabelEntry>, allergens: string[] = []) =>
  labelRows(
    [entry(given)],
    allergens.map((name) => ({ name })),
  )[0];

describe("labelRows", () => {
  it("keeps the order and the words of the label", () => {
    const labels = ["Water (Aqua)", "1,2-Hexanediol", "Avena Sativa (Oat) Kernel Oil"];
    const rows = labelRows(
      labels.map((label) => entry({ label })),
      [],
    );
    expect(rows.map(({ label }) => label)).toEqual(labels);
  });

  it("says in a few words what an entry does, and leads to its page", () => {
    expect(row({})).toMatchObject({
      aside: "dissolves the rest",
      more: { slug: "aqua", name: "Aqua" },
    });
  });

  it("says beside it what matters most, and under it what is left", () => {
    const functions = ["Humectant", "Solvent", "Denaturant", "Oral Care"];
    const found = row({ functions });
    expect(found?.aside).toBe("draws and holds water, dissolves the rest");
    expect(found?.text).toBe(
      "It also makes alcohol unfit to drink and cleans or freshens the mouth.",
    );
  });

  it("counts the uses that there is no room for", () => {
    const functions = ["Preservative", "Humectant", "Solvent", "Absorbent", "Abrasive", "Bulking"];
    expect(row({ functions: [...functions, "Binding"] })?.text).toMatch(
      /, .* and has 1 more listed use\.$/,
    );
  });

  it("says that an origin is a default, or that it is not", () => {
    expect(row({ origin: "plant" })).toMatchObject({ origin: "plant", confirmed: false, text: "" });
    expect(row({ origin: "plant", originNote: null })).toMatchObject({ confirmed: true });
    expect(row({ origin: null })).toMatchObject({ origin: null, confirmed: false });
  });

  it("gives the percentage that the brand declares, beside and below", () => {
    const found = row({ percent: 0.1 });
    expect(found?.aside).toBe("0.1\u00a0% · dissolves the rest");
    expect(found?.text).toBe("The brand declares 0.1\u00a0% by weight.");
    expect(percentText(18)).toBe("18\u00a0%");
  });

  it("marks a declared fragrance allergen, whatever its case, and says its scent first", () => {
    const found = row({ name: "Limonene", functions: ["Solvent", "Perfuming"] }, ["LIMONENE"]);
    expect(found?.aside).toBe("gives scent, dissolves the rest · fragrance allergen");
    expect(row({ name: "Limonene", functions: ["Solvent", "Perfuming"] })?.aside).toBe(
      "dissolves the rest",
    );
  });

  it("says so where the glossary does not know a name, and leads nowhere", () => {
    const unknown = { label: "Santalol", slug: null, name: null, functions: [], origin: null };
    expect(row(unknown, ["Santalol"])).toEqual({
      label: "Santalol",
      aside: "fragrance allergen",
      text: "Our glossary does not have this name yet.",
      origin: null,
      confirmed: false,
      more: null,
    });
  });
});

describe("supplementRows", () => {
  const facts = [{ name: "Glycine", amount: "1 g" }];
  const entries = [
    entry({ label: "Glycine", functions: ["amino acid"] }),
    entry({ label: "Inulin", functions: ["Skin Conditioning"] }),
    entry({ label: "Magnesium Stearate", functions: ["Anticaking", "Moisturising"] }),
  ];

  it("gives amounts beside what a serving holds, and the rest apart", () => {
    const rows = supplementRows(entries, facts);
    expect(rows.facts.map(({ label, aside }) => [label, aside])).toEqual([["Glycine", "1 g"]]);
    expect(rows.facts[0]?.text).toBe("It is a building block of protein.");
    expect(rows.others.map(({ label }) => label)).toEqual(["Inulin", "Magnesium Stearate"]);
  });

  it("says nothing about skin of what is swallowed", () => {
    const { others } = supplementRows(entries, facts);
    expect(others.map(({ aside }) => aside)).toEqual(["", "keeps powder loose"]);
    expect(JSON.stringify(others)).not.toContain("skin");
  });
});

describe("packed rows", () => {
  it("come out as they went in", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "B", "1", ",", "(", "-", " ", "é") });
    const name = word.filter((text) => text !== "");
    const made = fc.record({
      label: name,
      aside: word,
      text: word,
      origin: fc.option(fc.constantFrom("plant", "water")),
      confirmed: fc.boolean(),
      more: fc.option(fc.record({ name, slug: name })),
    });
    fc.assert(
      fc.property(made, (given) => {
        expect(unpackRow(packRow(given))).toEqual(given);
      }),
    );
  });

  it("leave out what follows from something else", () => {
    const more = { name: "Cetearyl Alcohol", slug: "cetearyl-alcohol" };
    const given = { label: more.name, aside: "", text: "", origin: null, confirmed: false, more };
    expect(packRow(given)).toEqual(["Cetearyl Alcohol", "", "", "", 1]);
    expect(packRow({ ...given, label: "Alcohol", more: { ...more, slug: "x" } })).toEqual([
      "Alcohol",
      "",
      "",
      "",
      "Cetearyl Alcohol",
      "x",
    ]);
  });
});
