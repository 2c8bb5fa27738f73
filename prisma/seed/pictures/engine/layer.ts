import { blur } from "./field";
import { puffHeights, type Form, type Window } from "./form";
import type { Finish } from "./light";
import { at } from "./noise";
import { hexToLinear, type Frame, type Picture, rasterMask, within } from "./raster";

export interface Canvas {
  frame: Frame;
  w: number;
  h: number;
  /** Linear RGB. */
  rgb: Float32Array;
}

/** A surface's fine relief (drawing units) and its change of tone (1 is none), at a point in drawing units. */
export interface Texture {
  height?: (x: number, y: number) => number;
  tone?: (x: number, y: number) => number;
}

/** A drawn relief: white strokes, blurred, raised by `height` units (negative sinks). */
export interface Bump {
  svg: string;
  blur: number;
  height: number;
}

/** A picture laid on a surface; on a turned form it goes round. `x` is its centre, `y` its top edge. */
export interface Decal {
  picture: Picture;
  x: number;
  y: number;
  width: number;
  finish?: Finish;
}

export interface Shadow {
  /** SVG transform of the shape on to the ground; none means only the offset. */
  transform?: string;
  dx: number;
  dy: number;
  blur: number;
  strength: number;
  tint?: string;
}

export interface Glass {
  tint: string;
  /** 0 is clear, 1 hides what is behind. */
  haze: number;
  /** Optical depth at the middle of the form. */
  depth: number;
}

export interface Layer {
  shape: string;
  /** Plain colour, or painted markup over the colour. */
  fill: string;
  paint?: string;
  form: Form;
  finish: Finish;
  bumps?: Bump[];
  texture?: Texture;
  decals?: Decal[];
  shadows?: Shadow[];
  glass?: Glass;
  opacity?: number;
}

export interface Prepared {
  layer: Layer;
  win: Window;
  mask: Float32Array;
  /** Relief in pixels. */
  relief: Float32Array;
}

function crop(src: Float32Array, w: number, win: Window): Float32Array {
  const out = new Float32Array(win.w * win.h);
  for (let y = 0; y < win.h; y += 1) {
    const from = (y + win.y0) * w + win.x0;
    out.set(src.subarray(from, from + win.w), y * win.w);
  }
  return out;
}

function bounds(mask: Float32Array, w: number, h: number): Window | null {
  const inked = (v: number) => v >= 0.004;
  const first = mask.findIndex(inked);
  if (first < 0) return null;
  let y0 = Math.floor(first / w);
  let y1 = Math.floor(mask.findLastIndex(inked) / w);
  let x0 = w;
  let x1 = -1;
  for (let y = y0; y <= y1; y += 1) {
    const row = y * w;
    for (let x = 0; x < x0; x += 1) if (at(mask, row + x) >= 0.004) x0 = x;
    for (let x = w - 1; x > x1; x -= 1) if (at(mask, row + x) >= 0.004) x1 = x;
  }
  x0 = Math.max(0, x0 - 2);
  y0 = Math.max(0, y0 - 2);
  y1 = Math.min(h, y1 + 3);
  return { x0, y0, w: Math.min(w, x1 + 3) - x0, h: y1 - y0 };
}

/** Paints a soft shadow of `mask` (whole frame) on the canvas. */
export function castShadow(
  canvas: Canvas,
  mask: Float32Array,
  shadow: Shadow,
  known?: Window | null,
): void {
  const { w, h, rgb } = canvas;
  const s = canvas.frame.scale;
  const box = known ?? bounds(mask, w, h);
  if (!box) return;
  const room = Math.ceil(shadow.blur * s * 3) + 2;
  const x0 = Math.max(0, box.x0 - room);
  const y0 = Math.max(0, box.y0 - room);
  const win = {
    x0,
    y0,
    w: Math.min(w, box.x0 + box.w + room) - x0,
    h: Math.min(h, box.y0 + box.h + room) - y0,
  };
  const soft = blur(crop(mask, w, win), win.w, win.h, shadow.blur * s);
  const dx = Math.round(shadow.dx * s);
  const dy = Math.round(shadow.dy * s);
  const [r, g, b] = hexToLinear(shadow.tint ?? "#3a2c20");
  // A shape cut off by the picture's edge goes on beyond it, and so does its shadow.
  const fromX = x0 === 0 ? 0 : Math.max(0, x0 + dx);
  const fromY = y0 === 0 ? 0 : Math.max(0, y0 + dy);
  for (let y = fromY; y < Math.min(h, y0 + win.h + dy); y += 1) {
    for (let x = fromX; x < Math.min(w, x0 + win.w + dx); x += 1) {
      const row = Math.max(0, y - dy - y0);
      const k = at(soft, row * win.w + Math.max(0, x - dx - x0)) * shadow.strength;
      if (k < 0.002) continue;
      const o = (y * w + x) * 3;
      rgb[o] = at(rgb, o) * (1 - k * (1 - r));
      rgb[o + 1] = at(rgb, o + 1) * (1 - k * (1 - g));
      rgb[o + 2] = at(rgb, o + 2) * (1 - k * (1 - b));
    }
  }
}

async function reliefOf(canvas: Canvas, layer: Layer, win: Window, mask: Float32Array) {
  const { scale: s, left, top } = canvas.frame;
  const relief =
    layer.form.kind === "puff"
      ? puffHeights(mask, win, s, layer.form)
      : new Float32Array(win.w * win.h);
  for (let i = 0; i < relief.length; i += 1) relief[i] = at(relief, i) * s;
  for (const bump of layer.bumps ?? []) {
    const drawn = await rasterMask(within(canvas.frame, win), bump.svg);
    const soft = blur(drawn, win.w, win.h, bump.blur * s);
    const k = bump.height * s;
    for (let i = 0; i < relief.length; i += 1) relief[i] = at(relief, i) + at(soft, i) * k;
  }
  const height = layer.texture?.height;
  if (height) {
    for (let y = 0; y < win.h; y += 1) {
      for (let x = 0; x < win.w; x += 1) {
        const i = y * win.w + x;
        if (at(mask, i) === 0) continue;
        relief[i] = at(relief, i) + height((x + win.x0) / s + left, (y + win.y0) / s + top) * s;
      }
    }
  }
  return relief;
}

/** Draws the layer's shadows and works out its coverage and relief; null when it paints nothing. */
export async function prepare(canvas: Canvas, layer: Layer): Promise<Prepared | null> {
  const full = await rasterMask(canvas.frame, layer.shape);
  const win = bounds(full, canvas.w, canvas.h);
  for (const shadow of layer.shadows ?? []) {
    if (shadow.transform) {
      const markup = `<g transform="${shadow.transform}">${layer.shape}</g>`;
      castShadow(canvas, await rasterMask(canvas.frame, markup), shadow);
    } else {
      castShadow(canvas, full, shadow, win);
    }
  }
  if (!win || layer.opacity === 0) return null;
  const mask = crop(full, canvas.w, win);
  return { layer, win, mask, relief: await reliefOf(canvas, layer, win, mask) };
}
