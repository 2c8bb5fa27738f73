import { fbm, noise, random, smooth } from "../engine/noise";
import { hexToLinear, toSrgb } from "../engine/raster";

/** A sheet of paper in pixels; what is printed on it keeps a margin. */
export interface Sheet {
  width: number;
  height: number;
  margin: number;
}

/** One pass through the press: where ink lies, from 0 to 1, and how it takes. */
export interface Ink {
  color: string;
  /** A value for every pixel of the sheet. */
  mask: Float32Array;
  /** How far this pass is off from the others, in pixels. */
  off?: [x: number, y: number];
  /** How much of the paper shows through solid ink. */
  thin?: number;
  /** Covers what lies below instead of darkening it, as white does. */
  cover?: boolean;
}

const clamp = (v: number): number => (v < 0 ? 0 : v > 1 ? 1 : v);

/** Softens a mask over a few pixels, twice along each side. */
export function softened(
  mask: Float32Array,
  width: number,
  height: number,
  r: number,
): Float32Array {
  let from = mask;
  for (let pass = 0; pass < 2; pass += 1) {
    const across = new Float32Array(from.length);
    for (let y = 0; y < height; y += 1) {
      let sum = 0;
      const row = y * width;
      for (let x = -r; x < width; x += 1) {
        if (x + r < width) sum += from[row + x + r] as number;
        if (x - r - 1 >= 0) sum -= from[row + x - r - 1] as number;
        if (x >= 0) across[row + x] = sum / (2 * r + 1);
      }
    }
    const down = new Float32Array(from.length);
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let y = -r; y < height; y += 1) {
        if (y + r < height) sum += across[(y + r) * width + x] as number;
        if (y - r - 1 >= 0) sum -= across[(y - r - 1) * width + x] as number;
        if (y >= 0) down[y * width + x] = sum / (2 * r + 1);
      }
    }
    from = down;
  }
  return from;
}

/** Where the plate prints: 1 within the margin, its edge worn a little. */
export function plateMark({ width, height, margin }: Sheet, seed: number): Float32Array {
  const mask = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const wear = fbm((x + seed) / 46, y / 46, 3) * 5 + fbm(x / 7, (y + seed) / 7, 2) * 2.2;
      const near = Math.min(x, y, width - 1 - x, height - 1 - y) - margin + wear;
      mask[y * width + x] = smooth(-0.9, 0.9, near);
    }
  }
  return mask;
}

/** Prints inks on paper, one after the other. Returns sRGB bytes, three a pixel. */
export function printed(sheet: Sheet, paper: string, inks: Ink[], seed: number): Buffer {
  const { width, height } = sheet;
  const mark = plateMark(sheet, seed % 977);
  const [pr, pg, pb] = hexToLinear(paper);
  const next = random(seed);
  const drift = next() * 400;
  const layers = inks.map((ink) => {
    const rim = softened(ink.mask, width, height, 3);
    return { ...ink, rim, rgb: hexToLinear(ink.color), grain: next() * 900 };
  });
  const out = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      const felt = 1 + fbm((x + drift) / 90, y / 90, 2) * 0.02;
      let [r, g, b] = [pr * felt, pg * felt, pb * felt];
      for (const { mask, rim, rgb, off, thin = 0.06, cover, grain } of layers) {
        const ox = Math.min(width - 1, Math.max(0, x - Math.round(off?.[0] ?? 0)));
        const oy = Math.min(height - 1, Math.max(0, y - Math.round(off?.[1] ?? 0)));
        const at = oy * width + ox;
        const there = (mask[at] as number) * (mark[i] as number);
        if (there <= 0.003) continue;
        // Ink is squeezed towards edges, and takes unevenly in the middle of large areas.
        const inner = smooth(0.55, 1, rim[at] as number);
        const mottle = fbm((x * 0.8 + y * 0.6 + grain) / 30, (y * 0.8 - x * 0.6) / 30, 3) * 0.26;
        const salt = smooth(
          0.9,
          0.96,
          noise((x * 0.8 + y * 0.6 + grain) / 3.1, (y * 0.8 - x * 0.6) / 3.1),
        );
        const takes = clamp(
          1 - thin - inner * (0.05 + Math.max(0, mottle) * 0.75) - salt * inner * 0.35,
        );
        const ink = there * takes;
        if (cover) {
          r += (rgb[0] - r) * ink;
          g += (rgb[1] - g) * ink;
          b += (rgb[2] - b) * ink;
        } else {
          r *= 1 - ink * (1 - rgb[0]);
          g *= 1 - ink * (1 - rgb[1]);
          b *= 1 - ink * (1 - rgb[2]);
        }
      }
      out[i * 3] = toSrgb(r);
      out[i * 3 + 1] = toSrgb(g);
      out[i * 3 + 2] = toSrgb(b);
    }
  }
  return out;
}
