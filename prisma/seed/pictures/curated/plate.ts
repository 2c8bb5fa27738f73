import { frameFor } from "../engine/fit";
import { develop, groundCanvas } from "../engine/ground";
import { castShadow } from "../engine/layer";
import { seedOf } from "../engine/noise";
import { type Picture, rasterMask } from "../engine/raster";
import { renderLayers } from "../engine/render";
import type { CuratedFacts } from "../facts";
import { cutWidths, type Plate, version } from "../plate";
import { designOf } from "../../brands/designs";
import { labelJob, type LabelJob } from "./label";
import { branchShadow, stillLife } from "./scene";

const blank: Picture = { w: 1, h: 1, data: new Float32Array(4) };

export function curatedPlate(facts: CuratedFacts): Plate {
  const labels: LabelJob[] = [];
  const planned = stillLife(facts, (w, h, shape) => {
    labels.push(labelJob(facts, w, h, shape));
    return blank;
  });
  const style = designOf(facts.brandId);
  return {
    key: facts.sku,
    n: 1,
    alt: `${planned.words} with the ${facts.brand} label reading ${facts.name}, ${facts.netQuantity.labelText}, in side light against a plaster wall`,
    place: { folder: facts.sku, stem: "1", widths: cutWidths },
    facts: [
      version.curated,
      facts.sku,
      facts.brand,
      facts.name,
      facts.subcategory,
      facts.netQuantity,
      facts.badges,
    ],
    width: 1200,
    height: 1500,
    labels,
    draw: async (pictures, scale) => {
      let next = 0;
      const { layers, outline } = stillLife(facts, () => pictures[next++] ?? blank);
      const seed = seedOf(facts.sku);
      const fit = { tall: 0.69, wide: 0.64, foot: 0.845 };
      const frame = await frameFor(outline, 1200 * scale, 0.8, fit);
      const canvas = groundCanvas(frame, { kind: "cove", tone: style.wall, seed, horizon: 1090 });
      if (style.branch) {
        const wall = { left: 0, top: 0, width: 1200, height: 1500, scale };
        castShadow(canvas, await rasterMask(wall, branchShadow(seed)), {
          dx: 0,
          dy: 0,
          blur: (11 * scale) / frame.scale,
          strength: 0.17,
        });
      }
      await renderLayers(canvas, layers);
      return develop(canvas, seed);
    },
  };
}
