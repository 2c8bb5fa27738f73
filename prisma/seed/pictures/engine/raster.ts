import sharp from "sharp";
import { at } from "./noise";

/** The part of the drawing plane that is seen, in drawing units; `scale` is pixels per unit. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
}

/** Linear-light RGB with premultiplied alpha, four floats a pixel. */
export interface Picture {
  w: number;
  h: number;
  data: Float32Array;
}

const LINEAR = Float32Array.from({ length: 256 }, (_, i) => {
  const c = i / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});

export function hexToLinear(hex: string): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [at(LINEAR, (n >> 16) & 255), at(LINEAR, (n >> 8) & 255), at(LINEAR, n & 255)];
}

export function toSrgb(value: number): number {
  const c = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.max(0, Math.min(255, c * 255));
}

/** The same view cut down to a pixel window, so that small parts are cheap to draw. */
export function within(frame: Frame, win: { x0: number; y0: number; w: number; h: number }): Frame {
  const { left, top, scale } = frame;
  return {
    left: left + win.x0 / scale,
    top: top + win.y0 / scale,
    width: win.w / scale,
    height: win.h / scale,
    scale,
  };
}

function wrap(frame: Frame, markup: string): Buffer {
  const { left, top, width, height, scale } = frame;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="${left} ${top} ${width} ${height}">${markup}</svg>`,
  );
}

/** Coverage in [0, 1] of whatever the markup paints (its alpha). Colours do not matter. */
export async function rasterMask(frame: Frame, markup: string): Promise<Float32Array> {
  const raw = await sharp(wrap(frame, markup)).ensureAlpha().extractChannel(3).raw().toBuffer();
  const out = new Float32Array(raw.length);
  for (let i = 0; i < raw.length; i += 1) out[i] = at(raw, i) / 255;
  return out;
}

/** A painted image over the whole frame. */
export async function rasterPaint(frame: Frame, markup: string): Promise<Picture> {
  return decode(wrap(frame, markup));
}

/** Decodes any image file sharp reads. */
export async function decode(file: Buffer): Promise<Picture> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const out = new Float32Array(data.length);
  for (let i = 0; i < data.length; i += 4) {
    const a = at(data, i + 3) / 255;
    out[i] = at(LINEAR, at(data, i)) * a;
    out[i + 1] = at(LINEAR, at(data, i + 1)) * a;
    out[i + 2] = at(LINEAR, at(data, i + 2)) * a;
    out[i + 3] = a;
  }
  return { w: info.width, h: info.height, data: out };
}

/** Bilinear sample into `into`; outside is transparent. */
export function sample(picture: Picture, x: number, y: number, into: Float32Array): void {
  const { w, h, data } = picture;
  into.fill(0);
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const fx = x - ix;
  const fy = y - iy;
  for (let dy = 0; dy < 2; dy += 1) {
    for (let dx = 0; dx < 2; dx += 1) {
      const px = ix + dx;
      const py = iy + dy;
      if (px < 0 || py < 0 || px >= w || py >= h) continue;
      const weight = (dx ? fx : 1 - fx) * (dy ? fy : 1 - fy);
      const o = (py * w + px) * 4;
      for (let c = 0; c < 4; c += 1) into[c] = at(into, c) + at(data, o + c) * weight;
    }
  }
}
