import { fbm } from "../engine/noise";
import { rasterMask } from "../engine/raster";
import type { Sheet } from "./print";

/** A mask from SVG shapes, in the sheet's pixels; colors do not matter. */
export async function drawnMask({ width, height }: Sheet, markup: string): Promise<Float32Array> {
  return rasterMask({ left: 0, top: 0, width, height, scale: 1 }, markup);
}

/** A mask from a function of the place. */
export function fieldMask(
  { width, height }: Sheet,
  value: (x: number, y: number) => number,
): Float32Array {
  const mask = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) mask[y * width + x] = value(x, y);
  }
  return mask;
}

/** A tone wiped onto the block by hand: it runs out softly, streaked a little along the wood. */
export function wiped(tone: number, x: number, y: number, seed: number): number {
  const streak =
    fbm((x + seed) / 190, (y + seed) / 13, 2) * 0.1 + fbm((x - seed) / 70, y / 70, 2) * 0.12;
  return Math.min(1, Math.max(0, tone + streak * Math.min(1, tone * 4) * (1.15 - tone)));
}
