import { designOf } from "../../brands/designs";
import { labelJob, type LabelJob } from "../curated/label";
import { branchShadow, stillLife } from "../curated/scene";
import { develop, groundCanvas } from "../engine/ground";
import { castShadow, type Layer } from "../engine/layer";
import { type Frame, type Picture, rasterMask } from "../engine/raster";
import { renderLayers } from "../engine/render";
import type { CuratedFacts } from "../facts";
import { homePlate, type Plate } from "../plate";
import { shifted } from "./shift";

/** What stands where, back to front. */
const places: [string, number, number][] = [
  ["SR-115", 640, -40],
  ["UAA-103", 1010, 0],
  ["NM-123", 250, 40],
];

const blank: Picture = { w: 1, h: 1, data: new Float32Array(4) };

/** The home page's opening picture: three containers from three brands. */
export function stillLifePlate(products: CuratedFacts[]): Plate {
  const chosen = places.map(([sku, x, y]) => {
    const facts = products.find((p) => p.sku === sku);
    if (!facts) throw new Error(`The home picture needs ${sku}`);
    return { facts, x, y };
  });
  const labels: LabelJob[] = [];
  for (const { facts } of chosen) {
    stillLife(facts, (w, h, shape) => {
      labels.push(labelJob(facts, w, h, shape));
      return blank;
    });
  }
  return homePlate({
    key: "home-hero",
    alt: `Still life of three containers in side light: ${chosen.map((c) => `${c.facts.brand} ${c.facts.name}`).join(", ")}`,
    labels,
    facts: chosen.map((c) => [c.facts.sku, c.facts.brand, c.facts.name, c.facts.netQuantity]),
    draw: async (pictures, scale) => {
      let next = 0;
      const frame: Frame = {
        left: -560,
        top: 60,
        width: 2160,
        height: 1350,
        scale: (1600 * scale) / 2160,
      };
      const canvas = groundCanvas(frame, {
        kind: "cove",
        tone: designOf("umbel-and-ash").wall,
        seed: 41,
        horizon: 1060,
      });
      const leaves = await rasterMask(
        { left: -300, top: 0, width: 2400, height: 1500, scale: (1600 * scale) / 2400 },
        branchShadow(4),
      );
      castShadow(canvas, leaves, {
        dx: 0,
        dy: 0,
        blur: (13 * scale) / frame.scale,
        strength: 0.16,
      });
      const layers: Layer[] = chosen.flatMap(({ facts, x, y }) =>
        shifted(stillLife(facts, () => pictures[next++] ?? blank).layers, x - 600, y),
      );
      await renderLayers(canvas, layers);
      return develop(canvas, 41);
    },
  });
}
