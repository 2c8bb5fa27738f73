import { describe, expect, it } from "vitest";
import { labelRows, percentText, supplementRows } from "@/components/product/label-rows";
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
      aside: "dissolves other ingredients",
      more: { href: "/ingredients/aqua", name: "Aqua" },
    });
  });

  it("says beside it what matters most, and under it what is left", () => {
    const functions = ["Humectant", "Solvent", "Denaturant", "Oral Care"];
    const found = row({ functions });
    expect(found?.aside).toBe("draws and holds water, dissolves other ingredients");
    expect(found?.lines[0]).toBe(
      "It also makes alcohol unfit to drink and cleans or freshens the mouth.",
    );
  });

  it("counts the uses that there is no room for", () => {
    const functions = ["Preservative", "Humectant", "Solvent", "Absorbent", "Abrasive", "Bulking"];
    expect(row({ functions: [...functions, "Binding"] })?.lines[0]).toMatch(
      /, .* and has 1 more listed use\.$/,
    );
  });

  it("says that an origin is a default, or that it is not", () => {
    expect(row({ origin: "plant" })?.lines).toEqual([
      "Origin: usually plant, a default until the brand confirms it.",
    ]);
    expect(row({ origin: "plant", originNote: null })?.lines).toEqual(["Origin: plant."]);
    expect(row({ origin: null })?.lines).toEqual([]);
  });

  it("gives the percentage that the brand declares, beside and below", () => {
    const found = row({ percent: 0.1 });
    expect(found?.aside).toBe("0.1\u00a0% · dissolves other ingredients");
    expect(found?.lines).toContain("The brand declares 0.1\u00a0% by weight.");
    expect(percentText(18)).toBe("18\u00a0%");
  });

  it("marks a declared fragrance allergen, whatever its case, and says its scent first", () => {
    const found = row({ name: "Limonene", functions: ["Solvent", "Perfuming"] }, ["LIMONENE"]);
    expect(found?.aside).toBe("gives scent, dissolves other ingredients · fragrance allergen");
    expect(row({ name: "Limonene", functions: ["Solvent", "Perfuming"] })?.aside).toBe(
      "dissolves other ingredients",
    );
  });

  it("says so where the glossary does not know a name, and leads nowhere", () => {
    const unknown = { label: "Santalol", slug: null, name: null, functions: [], origin: null };
    expect(row(unknown, ["Santalol"])).toEqual({
      label: "Santalol",
      aside: "fragrance allergen",
      lines: ["Our glossary does not have this name yet."],
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
    expect(rows.facts[0]?.lines[0]).toBe("It is a building block of protein.");
    expect(rows.others.map(({ label }) => label)).toEqual(["Inulin", "Magnesium Stearate"]);
  });

  it("says nothing about skin of what is swallowed", () => {
    const { others } = supplementRows(entries, facts);
    expect(others.map(({ aside }) => aside)).toEqual(["", "keeps powder loose"]);
    expect(JSON.stringify(others)).not.toContain("skin");
  });
});
