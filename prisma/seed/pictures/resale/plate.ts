import { frameFor, type Fit } from "../engine/fit";
import { develop, groundCanvas } from "../engine/ground";
import { seedOf } from "../engine/noise";
import { renderLayers } from "../engine/render";
import type { ResaleFacts } from "../facts";
import { cutWidths, type Plate, version } from "../plate";
import { drawPiece } from "./piece";

const fits: Record<"cove" | "wall" | "flat", Fit> = {
  cove: { tall: 0.62, wide: 0.74, foot: 0.82 },
  wall: { tall: 0.85, wide: 0.8, foot: 0.5, centred: true },
  flat: { tall: 0.74, wide: 0.74, foot: 0.5, centred: true },
};

/** Small things keep more air round them, a chair less. */
const closer: Record<string, Partial<Fit>> = {
  furniture: { tall: 0.8, foot: 0.9 },
  jewellery: { tall: 0.5, wide: 0.58 },
};

/** Plaster is never quite one colour: each piece has its own wall. */
const plasters = ["#e2d7c6", "#ddd0be", "#dcd5c4", "#e0d2c4", "#d8d1c2", "#e3dac9"];

/** The colour of the wall behind a piece; its near views have the same. */
export function toneOf(sku: string): string {
  return plasters[seedOf(sku) % plasters.length] ?? "#ddd0be";
}

/** The picture of a whole resale piece. */
export function resalePlate(facts: ResaleFacts): Plate {
  const seed = seedOf(facts.sku);
  const piece = drawPiece(facts);
  return {
    key: facts.sku,
    n: 1,
    alt: `${facts.title}, ${facts.material}, ${piece.shown}`,
    place: { folder: facts.sku, stem: "1", widths: cutWidths },
    facts: [version.resale, facts.sku, facts.title, facts.colour, facts.material, facts.flaws],
    width: 1200,
    height: 1500,
    labels: [],
    draw: async (_, scale) => {
      const flat = piece.ground === "linen" || piece.ground === "plaster";
      const fit = fits[flat ? "flat" : piece.ground === "wall" ? "wall" : "cove"];
      const near = { ...fit, ...closer[facts.subcategory], ...closer[facts.category] };
      const frame = await frameFor(piece.outline, 1200 * scale, 0.8, near);
      const tone = toneOf(facts.sku);
      const canvas = groundCanvas(frame, { kind: piece.ground, tone, seed, horizon: 1090 });
      await renderLayers(canvas, piece.layers);
      return develop(canvas, seed);
    },
  };
}
