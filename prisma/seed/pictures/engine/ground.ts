import type { Canvas } from "./layer";
import { at, cell, clamp, fbm, noise, random, smooth } from "./noise";
import { type Frame, hexToLinear, toSrgb } from "./raster";

interface Ground {
  /** A wall that runs into a table, a wall with hung things, or a surface seen from above. */
  kind: "cove" | "wall" | "plaster" | "linen";
  tone: string;
  /** Height of the soft line between wall and table, in drawing units. */
  horizon?: number;
  seed: number;
}

function plasterHeight(x: number, y: number, seed: number): number {
  const trowel = fbm(x / 210 + seed, y / 95 + seed * 0.7, 3) * 9;
  return trowel + fbm(x / 26 + seed, y / 26, 3) * 0.9 + fbm(x / 5, y / 5 + seed, 2) * 0.35;
}

function linenHeight(x: number, y: number, seed: number): number {
  const wavy = fbm(x / 330 + seed, y / 330, 3) * 26;
  const u = x + fbm(x / 60, y / 240, 2) * 5;
  const v = y + fbm(x / 240, y / 60, 2) * 5;
  const warp = Math.floor(u / 4.2);
  const weft = Math.floor(v / 4.2);
  const over = (warp + weft) % 2 === 0 ? cell(warp, 7) : cell(9, weft);
  const thread =
    Math.abs(Math.sin((u / 4.2) * Math.PI)) * 0.4 + Math.abs(Math.sin((v / 4.2) * Math.PI)) * 0.4;
  return wavy + thread + over * 0.5 + cell(warp, 3) * 0.35 + cell(5, weft) * 0.35;
}

/** Light that a window with one mullion throws on the wall: softened bands leaning to the right. */
function windowLight(x: number, y: number, seed: number): number {
  const lean = (seed % 7) * 0.03;
  const u = x + y * (0.42 + lean);
  const v = y - x * 0.16;
  const from = 250 + (seed % 5) * 60;
  const band = (a: number, b: number, soft: number, t: number) =>
    smooth(a - soft, a + soft, t) * (1 - smooth(b - soft, b + soft, t));
  const panes = band(from, from + 300, 60, u) + band(from + 360, from + 680, 80, u);
  return panes * band(-60, 820, 110, v);
}

/** A fresh canvas with its ground lit from the left. */
export function groundCanvas(frame: Frame, ground: Ground): Canvas {
  const w = Math.round(frame.width * frame.scale);
  const h = Math.round(frame.height * frame.scale);
  const rgb = new Float32Array(w * h * 3);
  const [r, g, b] = hexToLinear(ground.tone);
  // The ground keeps its own scale, however near the thing is seen.
  const s = h / 1500;
  const across = w / s;
  const seed = ground.seed % 97;
  const relief = ground.kind === "linen" ? linenHeight : plasterHeight;
  const strength = ground.kind === "linen" ? 0.075 : 0.055;
  const horizon = ground.horizon ?? 1010;
  const field = new Float32Array(w * h);
  for (let i = 0; i < field.length; i += 1)
    field[i] = relief((i % w) / s, Math.floor(i / w) / s, seed);
  const step = 1.3 * s;
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const ux = x / s;
      const uy = y / s;
      const fx = ux / across;
      const fy = uy / 1500;
      let light = 1.05 - 0.2 * smooth(0.05, 1.05, fx) - 0.05 * smooth(0.5, 1, fy);
      let grain = strength;
      if (ground.kind === "cove") {
        const table = smooth(horizon - 26, horizon + 30, uy);
        light *= 1 - table + table * (1.05 - 0.07 * smooth(horizon, 1500, uy));
        light *= 1 - 0.13 * smooth(horizon - 250, horizon - 6, uy) * (1 - table);
        light += windowLight(ux, uy, ground.seed) * 0.085 * (1 - table);
        grain *= 1 - table * 0.55;
      } else if (ground.kind === "wall") {
        light += windowLight(ux, uy, ground.seed) * 0.08;
      } else {
        light += windowLight(ux, uy * 0.9, ground.seed) * 0.05;
      }
      const here = at(field, y * w + x);
      const right = at(field, y * w + Math.min(x + 1, w - 1)) - here;
      const below = at(field, Math.min(y + 1, h - 1) * w + x) - here;
      const slope = (right + below * 0.7) * step;
      light *= 1 + clamp(slope, -2.2, 2.2) * grain;
      const mottle = 1 + fbm(ux / 420 + seed, uy / 420, 3) * 0.05;
      const o = (y * w + x) * 3;
      rgb[o] = r * light * mottle * 1.02;
      rgb[o + 1] = g * light * (mottle * 0.7 + 0.3);
      rgb[o + 2] = b * light * (mottle * 0.5 + 0.5);
    }
  }
  return { frame, w, h, rgb };
}

const WARM = [1.015, 1, 0.972];

/** Tone curve, vignette and a breath of grain; 8-bit sRGB out. */
export function develop(canvas: Canvas, seed: number): Buffer {
  const { w, h, rgb } = canvas;
  const out = Buffer.alloc(w * h * 3);
  const next = random(seed);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const vx = x / w - 0.46;
      const vy = y / h - 0.48;
      const vignette = 1 - 0.2 * smooth(0.35, 0.95, Math.hypot(vx, vy) * 1.35);
      const grain = (next() + next() - 1) * 1.3 + (noise(x / 2.1, y / 2.1) - 0.5) * 1.6;
      const i = (y * w + x) * 3;
      const luma = at(rgb, i) * 0.3 + at(rgb, i + 1) * 0.6 + at(rgb, i + 2) * 0.1;
      for (let c = 0; c < 3; c += 1) {
        const o = i + c;
        const v = Math.max(0, at(rgb, o) * 0.88 + luma * 0.12) * vignette;
        // Straight until 0.7, then a shoulder, so that highlights keep their shape.
        const t = v < 0.7 ? v : 0.7 + 0.3 * (1 - Math.exp(-(v - 0.7) / 0.42));
        const code = toSrgb(t * (WARM[c] ?? 1)) / 255;
        const print = code - 0.03 * Math.sin(2 * Math.PI * code);
        out[o] = Math.round(clamp(print * 255 + grain, 0, 255));
      }
    }
  }
  return out;
}
