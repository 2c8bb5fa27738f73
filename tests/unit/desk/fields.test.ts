import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWithZod } from "@conform-to/zod/v4";
import { percentBp, readBulkChange } from "@/lib/desk/bulk-change";
import { entitySchema } from "@/lib/desk/entity-schema";
import { fieldText, parseField, type Shelves } from "@/lib/desk/parse-field";
import { PRODUCT_FIELDS, productField } from "@/lib/desk/product-fields";
import { cropArea } from "@/lib/media/cut-picture";

const shelf = new Map([
  ["gifts", "gifts"],
  ["gifts for two", "gifts"],
  ["oil", "oil"],
]);
const shelves: Shelves = {
  brands: shelf,
  categories: shelf,
  badges: shelf,
  concerns: shelf,
  collections: shelf,
};

describe("a field", () => {
  it("reads back what it writes, whatever was typed", () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom("12", "0.5", "34.00", "Gifts for two; oil", "yes", "Leave-on", "a-b"),
      fc.constantFrom("Retinol: 0.10%\nParfum 1 %", "Magnesium (as citrate): 1,000 mg; Zinc: 2 mg"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PRODUCT_FIELDS), typed, (field, text) => {
        const parsed = parseField(field, text, shelves);
        if (!parsed.ok) {
          expect(parsed.problem).not.toBe("");
          return;
        }
        expect(parseField(field, fieldText(field, parsed.value), shelves)).toEqual(
          field.needed && fieldText(field, parsed.value) === ""
            ? { ok: false, problem: "is needed" }
            : parsed,
        );
      }),
    );
  });
});

describe("shares by weight", () => {
  const field = productField("declaredPercents");
  const read = (text: string) => parseField(field, text, shelves);

  it("are read in any order, each once, and stand in one order", () => {
    const value = ["Phenoxyethanol 0.8 %", "Retinol 0.1 %"];
    expect(read("Retinol 0.10 %; Phenoxyethanol: 0.8%")).toEqual({ ok: true, value });
    expect(read("Phenoxyethanol 0.8 %\n\nRetinol   0.1%")).toEqual({ ok: true, value });
    expect(read("")).toEqual({ ok: true, value: [] });
  });

  it("are never taken out of a name that ends in a number", () => {
    expect(read("Polysorbate 20")).toMatchObject({
      problem: "does not say a percentage in “Polysorbate 20”: write such as Retinol 0.1 %",
    });
    expect(read("Polysorbate 20 2 %")).toEqual({ ok: true, value: ["Polysorbate 20 2 %"] });
  });

  it.each(["Retinol 0 %", "Retinol 101 %", "Retinol 0.00001 %", "0.1 %", "Retinol a %"])(
    "refuse %s",
    (text) => {
      expect(read(text)).toMatchObject({ ok: false });
    },
  );

  it("say a name once", () => {
    expect(read("Retinol 0.1 %; retinol 0.2 %")).toMatchObject({ problem: "says retinol twice" });
  });
});

it("what a serving holds is a name and an amount, in the panel's order", () => {
  const read = (text: string) => parseField(productField("supplementFacts"), text, shelves);
  expect(read("Zinc: 2 mg\nMagnesium (as citrate) :  1,000 mg")).toEqual({
    ok: true,
    value: ["Zinc: 2 mg", "Magnesium (as citrate): 1,000 mg"],
  });
  for (const text of ["Zinc", "Zinc: some", ": 2 mg"])
    expect(read(text)).toMatchObject({ ok: false });
});

describe("a form", () => {
  const send = (entries: [string, string][]) => {
    const data = new FormData();
    for (const [name, value] of entries) data.append(name, value);
    return parseWithZod(data, { schema: entitySchema("product") });
  };
  const whole: [string, string][] = [
    ["name", "Balm"],
    ["brand", "acre"],
    ["category", "skincare"],
    ["subcategory", "balm"],
    ["description", "A balm."],
    ["weightGrams", "120"],
  ];
  const id: [string, string][] = [
    ["id", "0198d5f0-0000-7000-8000-000000000001"],
    ["version", "3"],
  ];

  it("knows ticked boxes, none ticked, and fields that were emptied", () => {
    const sent = send([
      ...whole,
      ...id,
      ["badges", "vegan"],
      ["badges", "plastic-free"],
      ["label", ""],
    ]);
    expect(sent.status === "success" && sent.value).toMatchObject({
      version: 3,
      fields: { badges: ["plastic-free", "vegan"], concerns: [], label: null, weightGrams: 120 },
    });
    expect(sent.status === "success" && "priceCents" in sent.value.fields).toBe(false);
  });

  it("wants what is needed, says it beside the field, and asks a piece for less", () => {
    expect(send(whole).reply().error).toEqual({ priceCents: ["Price is needed"] });
    const rest = whole.filter(([key]) => key !== "brand" && key !== "name");
    expect(send([...rest, ...id]).reply().error).toMatchObject({ name: ["Name is needed"] });
    const piece = send([...whole.filter(([key]) => key !== "brand"), ...id, ["world", "resale"]]);
    expect(piece.status === "success" && Object.keys(piece.value.fields)).not.toContain("brand");
    expect(send([...whole.filter(([key]) => key !== "brand"), ...id]).reply().error).toEqual({
      brand: ["Brand is needed"],
    });
  });
});

describe("a bulk change", () => {
  const product = { kind: "curated", fields: { priceCents: 3405, badges: ["oil"] } } as const;

  it("of prices is by whole cents, half up", () => {
    expect(percentBp("-12.5 %")).toBe(-1250);
    expect([percentBp("0"), percentBp("1e3"), percentBp(""), percentBp("100")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(readBulkChange("price", "-10", shelves)?.of(product)).toEqual({ priceCents: 3065 });
    expect(readBulkChange("price", "", shelves)).toBeNull();
  });

  it("adds to lists and takes from them, and knows only what is on a shelf", () => {
    expect(readBulkChange("+badges=gifts", "", shelves)?.of(product)).toEqual({
      badges: ["gifts", "oil"],
    });
    expect(readBulkChange("-badges=oil", "", shelves)?.of(product)).toEqual({ badges: [] });
    expect(readBulkChange("+badges=nothing", "", shelves)).toBeNull();
    expect(readBulkChange("status=deleted", "", shelves)).toBeNull();
    expect(readBulkChange("+badges=oil", "", shelves)?.of({ kind: "resale", fields: {} })).toMatch(
      /no badges/,
    );
  });
});

it("a crop stays within its picture and keeps 4 to 5", () => {
  const size = fc.integer({ min: 40, max: 9000 });
  const percent = fc.double({ min: -10, max: 110, noNaN: true });
  fc.assert(
    fc.property(
      size,
      size,
      fc.double({ min: 0, max: 9, noNaN: true }),
      percent,
      percent,
      (w, h, zoom, x, y) => {
        const { left, top, width, height } = cropArea(w, h, { zoom, x, y });
        expect(left >= 0 && top >= 0 && left + width <= w && top + height <= h).toBe(true);
        expect(Math.abs(width / 4 - height / 5)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
