import { describe, expect, it } from "vitest";
import * as bags from "@/components/resale/drawing/bags";
import { shapeFor } from "@/components/resale/drawing/choose";
import * as garments from "@/components/resale/drawing/garments";
import * as home from "@/components/resale/drawing/home";
import * as jewelry from "@/components/resale/drawing/jewelry";
import { isInside, overlap, place, type PlacedLabel } from "@/components/resale/drawing/place";
import type { Shape } from "@/components/resale/drawing/shape";
import * as tops from "@/components/resale/drawing/tops";
import * as vessels from "@/components/resale/drawing/vessels";
import * as worn from "@/components/resale/drawing/worn";
import { readMeasurements } from "@/components/resale/measured";
import { readCatalog } from "@/prisma/seed/catalog-file";
import { measurementKeys } from "@/prisma/seed/measurements";

const pieces = readCatalog().resale.map((piece) => ({
  title: piece.title,
  shape: shapeFor({ subcategory: piece.subcategory, name: piece.title }),
  measurements: readMeasurements(measurementKeys(piece.measurements)),
}));

const shapes = [bags, garments, home, jewelry, tops, vessels, worn]
  .flatMap((room): unknown[] => Object.values(room))
  .filter((made): made is Shape => typeof made === "object" && made !== null && "anchors" in made);

function collisions(labels: readonly PlacedLabel[]): string[] {
  return labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.name} and ${other.name}`),
  );
}

describe.each(pieces)("the drawing of $title", ({ shape, measurements }) => {
  it("shows everything that was measured, each in a place of its own", () => {
    expect(shape).not.toBeNull();
    if (!shape) return;
    const { labels, lines } = place(shape, measurements);
    expect(labels).toHaveLength(measurements.length);
    expect(labels.length).toBeGreaterThan(0);
    expect(collisions(labels)).toEqual([]);
    expect(labels.filter(({ box }) => !isInside(box, shape))).toEqual([]);
    expect(lines).toMatch(/^M/);
    expect(lines).not.toMatch(/NaN|undefined|Infinity/);
  });
});

/** Two names for one line: a piece has one or the other. */
const EITHER = [
  ["bust", "chest"],
  ["height", "length"],
  ["height", "potHeight"],
  ["diameter", "width"],
];

describe("each shape", () => {
  it.each(shapes)("$name keeps its labels inside and apart, whatever was measured", (shape) => {
    const parts = Object.keys(shape.anchors);
    const record = Object.fromEntries(parts.map((part) => [`${part}Cm`, 104]));
    const { labels } = place(shape, readMeasurements(record));
    expect(labels.filter(({ box }) => !isInside(box, shape))).toEqual([]);
    const allowed = EITHER.filter(
      ([a = "", b = ""]) => parts.includes(a) && parts.includes(b),
    ).length;
    expect(collisions(labels).length).toBeLessThanOrEqual(allowed);
  });

  it("is drawn with numbers only", () => {
    expect(shapes.length).toBeGreaterThan(30);
    for (const { name, outline, detail, half, halfDetail } of shapes) {
      const data = [outline, detail, half, halfDetail].join("");
      expect(data, name).toMatch(/^[MLHVCSQTAZmlhvcsqtaz\d\s.,-]+$/);
    }
  });
});

describe("a piece of an unknown kind", () => {
  it("has no drawing, and neither has one whose title does not fit", () => {
    expect(shapeFor({ subcategory: "other", name: "Ink wool coat" })).toBeNull();
    expect(shapeFor({ subcategory: "furniture", name: "Oak sideboard" })).toBeNull();
    expect(shapeFor({ subcategory: "furniture", name: "Oak side chair" })).toBe(home.chair);
  });
});
