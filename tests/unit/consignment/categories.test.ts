import { describe, expect, it } from "vitest";
import { shapeFor } from "@/components/resale/drawing/choose";
import {
  findCategory,
  findKind,
  measurementsOf,
  RESALE_CATEGORIES,
  slotsOf,
} from "@/lib/consignment/categories";
import { measurementKey } from "@/lib/consignment/categories/category";
import { categories } from "@/prisma/seed/categories";

const unlike = (names: readonly string[]) => new Set(names).size === names.length;

it("knows every shelf of the resale room, and no other", () => {
  const shelves = categories.filter(({ kind }) => kind === "resale").map(({ slug }) => slug);
  expect(RESALE_CATEGORIES.map(({ slug }) => slug)).toEqual(shelves);
  expect(findCategory("skincare")).toBeNull();
  expect(findCategory(null)).toBeNull();
  expect(findKind("shoes", "outerwear")).toBeNull();
  expect(slotsOf(null)).toEqual([]);
});

describe.each(RESALE_CATEGORIES)("$label", (category) => {
  it("asks for photographs in a set order, and for flaws last but one", () => {
    const names = category.slots.map(({ name }) => name);
    expect(unlike(names)).toBe(true);
    expect(names[0]).toBe("front");
    expect(names.slice(-2)).toEqual(["flaw", "extra"]);
    const required = category.slots.filter((slot) => slot.required);
    expect(required.length).toBeGreaterThanOrEqual(5);
    for (const slot of category.slots) expect(slot.coaching).toMatch(/\.$/);
  });

  it("says everything once", () => {
    expect(unlike(category.kinds.map(({ value }) => value))).toBe(true);
    expect(unlike(category.disclosures.map(({ name }) => name))).toBe(true);
    expect(unlike(category.checks.map(({ name }) => name))).toBe(true);
  });

  it.each(category.kinds)("measures $label, each length with a place on the drawing", (kind) => {
    expect(kind.measurements.some(({ required }) => required)).toBe(true);
    expect(unlike(kind.measurements.map(measurementKey))).toBe(true);
    for (const { least, most, how } of kind.measurements) {
      expect(least).toBeGreaterThan(0);
      expect(most).toBeGreaterThan(least);
      expect(how).toMatch(/\.$/);
    }
    // Only things that have no form of their own go without a drawing.
    const shape = shapeFor({
      subcategory: kind.value,
      name: kind.value === "furniture" ? "chair" : "",
    });
    const anchors = Object.keys(shape?.anchors ?? {});
    expect(anchors).toEqual(expect.arrayContaining(kind.measurements.map(({ name }) => name)));
  });
});

it("names the measurements of a kind, and none before there is one", () => {
  const keys = measurementsOf("jewellery", "rings").map(measurementKey);
  expect(keys).toEqual(["innerMm", "headMm"]);
  expect(measurementsOf("jewellery", null)).toEqual([]);
});
