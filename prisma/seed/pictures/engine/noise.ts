/** Small deterministic noise: the same seed always draws the same picture. */

/** Reads a typed array without the `undefined` that indexed access adds. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

/** Mulberry32: a seeded generator of numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stable seed from any text. */
export function seedOf(text: string): number {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}

const SIZE = 256;
const tile = (() => {
  const next = random(20260101);
  return Float32Array.from({ length: SIZE * SIZE }, () => next());
})();

/** One random number per integer cell. */
export function cell(ix: number, iy: number): number {
  return at(tile, ((iy & 255) << 8) | (ix & 255));
}

/** Smooth value noise in [0, 1]. */
export function noise(x: number, y: number): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const fx = x - ix;
  const fy = y - iy;
  const ux = fx * fx * (3 - 2 * fx);
  const uy = fy * fy * (3 - 2 * fy);
  const top = cell(ix, iy) * (1 - ux) + cell(ix + 1, iy) * ux;
  const bottom = cell(ix, iy + 1) * (1 - ux) + cell(ix + 1, iy + 1) * ux;
  return top * (1 - uy) + bottom * uy;
}

/** Layered noise, centred on 0, roughly in [-0.5, 0.5]. */
export function fbm(x: number, y: number, octaves: number): number {
  let sum = 0;
  let gain = 0.5;
  let px = x;
  let py = y;
  for (let i = 0; i < octaves; i += 1) {
    sum += gain * (noise(px, py) - 0.5);
    px = px * 2.03 + 17.1;
    py = py * 2.03 + 9.7;
    gain *= 0.5;
  }
  return sum;
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

export function smooth(edge0: number, edge1: number, value: number): number {
  const t = clamp((value - edge0) / (edge1 - edge0), 0, 1);
  return t * t * (3 - 2 * t);
}
