import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readExr } from "@/prisma/seed/pictures/darkroom/exr";
import { readWeights } from "@/prisma/seed/pictures/darkroom/weights";
import { readFacts } from "@/prisma/seed/pictures/facts";
import { planSets } from "@/prisma/seed/pictures/studio/plan";

const studio = join(import.meta.dirname, "../../../prisma/seed/pictures/studio");
const { products, resale } = readFacts();

const text = (value: string) => Buffer.from(`${value}\0`);
const int = (...values: number[]) => Buffer.from(Int32Array.from(values).buffer);

/** A header attribute: name, type, size, value. */
function attribute(name: string, type: string, value: Buffer): Buffer {
  return Buffer.concat([text(name), text(type), int(value.length), value]);
}

/** Two pixels by one, of channels G and R. */
function tinyExr({ compression = 0, type = 2 } = {}): Buffer {
  const channel = (name: string) => Buffer.concat([text(name), int(type, 0, 1, 1)]);
  const names = Buffer.concat([channel("Layer.Combined.G"), channel("Layer.Combined.R"), text("")]);
  return Buffer.concat([
    int(20000630, 2),
    attribute("channels", "chlist", names),
    attribute("compression", "compression", Buffer.of(compression)),
    attribute("dataWindow", "box2i", int(0, 0, 1, 0)),
    text(""),
    Buffer.alloc(8),
    int(0, 16),
    Buffer.from(Float32Array.of(0.5, 1, 2, 4).buffer),
  ]);
}

describe("the darkroom", () => {
  it("reads the planes of an uncompressed render", () => {
    const { width, height, planes } = readExr(tinyExr());
    expect([width, height]).toEqual([2, 1]);
    expect(Object.fromEntries(planes)).toEqual({
      "Combined.G": Float32Array.of(0.5, 1),
      "Combined.R": Float32Array.of(2, 4),
    });
  });

  it("refuses what it would read wrongly", () => {
    expect(() => readExr(tinyExr({ compression: 3 }))).toThrow("Compressed");
    expect(() => readExr(tinyExr({ type: 1 }))).toThrow("32-bit");
    expect(() => readExr(Buffer.alloc(40))).toThrow("Not an OpenEXR");
    expect(() => readWeights(Buffer.alloc(40))).toThrow("Not a TZA");
  });
});

describe("the plan of the studio", () => {
  const sets = planSets(products, resale);

  it("has three views of every product that was accepted, each in its own words", () => {
    for (const { sku } of products) {
      const views = (sets.get(sku) ?? []).map(({ shot }) => [shot.n, shot.view]);
      expect([sku, views]).toEqual([
        sku,
        [
          [1, "front"],
          [2, "detail"],
          [3, "place"],
        ],
      ]);
    }
    const words = [...sets.values()].flat().map(({ shot }) => shot.alt);
    expect(words.filter((alt, i) => alt.length < 15 || words.indexOf(alt) !== i)).toEqual([]);
  });

  it("names scenes that exist, and knows no two that are the same", () => {
    const shots = [...sets.values()].flat();
    const scenes = new Set(shots.map(({ shot }) => `${shot.scene.replaceAll(".", "/")}.py`));
    expect([...scenes].filter((scene) => !existsSync(join(studio, scene)))).toEqual([]);
    expect(new Set(shots.map(({ hash }) => hash)).size).toBe(shots.length);
  });
});
