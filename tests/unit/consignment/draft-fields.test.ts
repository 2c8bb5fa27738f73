import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RESALE_CATEGORIES } from "@/lib/consignment/categories";
import { type DraftValues, EMPTY_DRAFT } from "@/lib/consignment/draft";
import {
  fieldsOf,
  heldValue,
  parseField,
  typedField,
  withField,
} from "@/lib/consignment/draft-fields";
import { parseFlaws, typedFlaws } from "@/lib/consignment/draft-flaws";
import { LENGTH_UNITS, parseLength, typedLength } from "@/lib/consignment/lengths";
import { OFFER_STEPS, stepOf } from "@/lib/consignment/offer-steps";

const kinds = RESALE_CATEGORIES.flatMap(({ slug, kinds: all }) =>
  all.map(({ value }) => ({ category: slug, subcategory: value })),
);
const about = fc.record({
  kind: fc.constantFrom(...kinds, { category: null, subcategory: null }),
  unit: fc.constantFrom(...LENGTH_UNITS),
});
const steps = OFFER_STEPS.map(({ name }) => name);

describe("a field of the form", () => {
  it("reads whatever is typed: a value that comes back as it was, or a sentence", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.constantFrom(
        "",
        "on",
        "40",
        "27 1/4",
        "1/0",
        "clothing",
        "outerwear",
        "excellent",
        "$1,240.50",
        "-3",
        "1e9",
        "[]",
        "[{}]",
        "donate",
        "receipt",
      ),
    );
    fc.assert(
      fc.property(about, fc.constantFrom(...steps), typed, ({ kind, unit }, step, text) => {
        for (const key of fieldsOf(step, kind)) {
          const parsed = parseField(key, text, { ...kind, unit });
          expect(parsed).not.toBeNull();
          if (!parsed) return;
          if ("problem" in parsed) {
            expect(parsed.problem.length).toBeGreaterThan(5);
            continue;
          }
          const values: DraftValues = withField({ ...EMPTY_DRAFT, ...kind }, key, parsed.value);
          expect(heldValue(values, key) ?? null).toEqual(parsed.value ?? null);
          const again = parseField(key, typedField(values, key, unit), { ...values, unit });
          expect(again, `${key}: ${text}`).toEqual({ value: heldValue(values, key) });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("belongs to one step, and the step knows it", () => {
    for (const kind of kinds)
      for (const step of steps)
        for (const key of fieldsOf(step, kind)) expect(stepOf(key)).toBe(step);
  });

  it("is not there under another name, nor under one that every object has", () => {
    for (const key of ["", "price", "constructor", "__proto__", "toString", "measure", "declare"])
      expect(parseField(key, "x", { category: null, subcategory: null, unit: "in" })).toBeNull();
    expect(
      parseField("measure.__proto__", "4", { category: null, subcategory: null, unit: "in" }),
    ).toEqual({
      problem: "This kind of thing is not measured there",
    });
  });

  it("forgets a kind that the new shelf does not have", () => {
    const boots = { ...EMPTY_DRAFT, category: "shoes", subcategory: "boots" };
    expect(withField(boots, "category", "clothing").subcategory).toBeNull();
    expect(withField(boots, "category", "shoes").subcategory).toBe("boots");
  });
});

describe("a length", () => {
  it("comes back as it was typed, to the quarter of an inch and the millimeter", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom("cm", "mm"),
        (quarters, record) => {
          const inches = String(quarters / 4);
          const kept = parseLength(inches, "in", record) ?? 0;
          expect(typedLength(kept, "in", record)).toBe(inches);
          const metric = String(quarters / 10);
          expect(typedLength(parseLength(metric, "cm", "cm") ?? 0, "cm", "cm")).toBe(metric);
        },
      ),
    );
  });

  it.each([
    ["40 1/2", 102.87],
    ["40-1/2", 102.87],
    ["40.5", 102.87],
    ["40,5", 102.87],
    ["1/2", 1.27],
    ['40 "', 101.6],
    ["40in", 101.6],
  ])("understands %j", (typed, cm) => {
    expect(parseLength(typed, "in", "cm")).toBe(cm);
  });

  it.each(["", " ", "forty", "4/0", "40 1/2 3", "-4", "1e3", "NaN", "4..5", "12345"])(
    "refuses %j",
    (typed) => {
      expect(parseLength(typed, "in", "cm")).toBeNull();
    },
  );
});

describe("flaws", () => {
  const id = "0190c6a0-0000-7000-8000-000000000001";
  it("come back as they were", () => {
    const flaw = fc.record({
      text: fc.constantFrom("A tear", "Two moth holes"),
      pin: fc.option(
        fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })),
      ),
    });
    fc.assert(
      fc.property(fc.array(flaw, { maxLength: 20 }), (made) => {
        const flaws = made.map(({ text, pin }) => ({
          text,
          photoId: pin ? id : null,
          xBp: pin?.[0] ?? null,
          yBp: pin?.[1] ?? null,
        }));
        expect(parseFlaws(typedFlaws(flaws))).toEqual({ value: flaws });
      }),
    );
  });

  it.each([
    "{}",
    "[1]",
    '[{"text":""}]',
    `[{"text":"x","photoId":"${id}","xBp":null,"yBp":null}]`,
    `[{"text":"x","photoId":"${id}","xBp":10001,"yBp":0}]`,
    `[{"text":"x","photoId":null,"xBp":1,"yBp":1}]`,
    `[${Array.from({ length: 21 }, () => '{"text":"x","photoId":null,"xBp":null,"yBp":null}').join(",")}]`,
  ])("are refused as %s", (typed) => {
    expect(parseFlaws(typed)).toHaveProperty("problem");
  });
});
