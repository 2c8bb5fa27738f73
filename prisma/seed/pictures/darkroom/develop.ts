import { denoise } from "./denoise";
import type { Passes } from "./exr";

/** Uchimura's curve: a toe, a straight middle, a shoulder. Linear light in, display light out. */
function curve(x: number): number {
  const [contrast, start, length, black] = [1.06, 0.2, 0.38, 1.22];
  const reach = ((1 - start) * length) / contrast;
  const bend = start + contrast * reach;
  const toe = start * (x / start) ** black;
  if (x < start * 0.999) {
    const t = (x / start) ** 2 * (3 - (2 * x) / start);
    return toe * (1 - t) + (start + contrast * (x - start)) * t;
  }
  if (x < start + reach) return start + contrast * (x - start);
  const shoulder = 1 - bend;
  return 1 - shoulder * Math.exp((-contrast * (x - start - reach)) / shoulder);
}

function display(v: number): number {
  return v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
}

/** Even noise between -1 and 1, always the same for a pixel. */
function speck(i: number): number {
  let h = Math.imul(i ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 31 - 1;
}

/** Exposure by the light that falls on things, as a hand meter reads it: what is dark stays dark. */
function exposureOf(green: Float32Array, share: Float32Array): number {
  const light = Float32Array.from({ length: 8000 }, (_, i) => {
    const at = Math.floor((i / 8000) * green.length);
    return (green[at] ?? 0) / Math.max(0.04, share[at] ?? 1);
  }).toSorted();
  const bright = light[Math.floor(light.length * 0.85)] ?? 1;
  return (1.2 / Math.max(0.05, bright)) ** 0.8;
}

/** Turns a raw render into a picture: grain removed, film curve, warm whites, fine film grain. RGB, 8 bit. */
export async function develop(passes: Passes): Promise<Buffer> {
  const planes = await denoise(passes);
  const { width, height } = passes;
  const [, green = new Float32Array(1)] = planes;
  const exposure = exposureOf(green, passes.planes.get("Denoising Albedo.G") ?? green);
  const tint = [0.985, 0.995, 1.01];
  const out = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    const x = (i % width) / width - 0.5;
    const y = Math.floor(i / width) / height - 0.5;
    const fall = exposure * (1 - 0.22 * (x * x + y * y));
    const rgb = planes.map((plane) => (plane[i] ?? 0) * fall);
    const light = 0.2126 * (rgb[0] ?? 0) + 0.7152 * (rgb[1] ?? 0) + 0.0722 * (rgb[2] ?? 0);
    const pale = Math.min(0.35, Math.max(0, light - 0.6) * 0.5);
    const grain = (speck(i) + speck(i + 7919)) * 0.0022;
    for (let c = 0; c < 3; c++) {
      const linear = (rgb[c] ?? 0) * (1 - pale) + light * pale;
      const value = display(curve(Math.max(0, linear)) * (tint[c] ?? 1)) + grain;
      out[i * 3 + c] = Math.round(255 * Math.min(1, Math.max(0, value)));
    }
  }
  return out;
}
