import { at } from "./noise";

/** Scalar fields over a pixel window: blur and distance. */

function boxPass(src: Float32Array, dst: Float32Array, w: number, h: number, r: number): void {
  // Blurs rows and writes transposed, so that two calls blur both ways.
  const inv = 1 / (2 * r + 1);
  for (let y = 0; y < h; y += 1) {
    const row = y * w;
    let sum = at(src, row) * (r + 1);
    for (let i = 1; i <= r; i += 1) sum += at(src, row + Math.min(i, w - 1));
    for (let x = 0; x < w; x += 1) {
      dst[x * h + y] = sum * inv;
      sum += at(src, row + Math.min(x + r + 1, w - 1)) - at(src, row + Math.max(x - r, 0));
    }
  }
}

/** Near-Gaussian blur by three box passes. `sigma` in pixels. */
export function blur(src: Float32Array, w: number, h: number, sigma: number): Float32Array {
  const r = Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2);
  if (r < 1) return src;
  let a = Float32Array.from(src);
  let b = new Float32Array(src.length);
  for (let pass = 0; pass < 3; pass += 1) {
    boxPass(a, b, w, h, r);
    boxPass(b, a, h, w, r);
  }
  return a;
}

function line(f: Float64Array, d: Float64Array, n: number, v: Int32Array, z: Float64Array): void {
  let k = 0;
  v[0] = 0;
  z[0] = -Infinity;
  z[1] = Infinity;
  for (let q = 1; q < n; q += 1) {
    let s = 0;
    for (;;) {
      const p = at(v, k);
      s = (at(f, q) + q * q - (at(f, p) + p * p)) / (2 * q - 2 * p);
      if (s > at(z, k)) break;
      k -= 1;
    }
    k += 1;
    v[k] = q;
    z[k] = s;
    z[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < n; q += 1) {
    while (at(z, k + 1) < q) k += 1;
    const p = at(v, k);
    d[q] = (q - p) * (q - p) + at(f, p);
  }
}

/** Distance in pixels from each inside pixel to the nearest outside one (Felzenszwalb and Huttenlocher). */
export function distanceInside(mask: Float32Array, w: number, h: number): Float32Array {
  const far = 1e12;
  const grid = new Float64Array(w * h);
  for (let i = 0; i < grid.length; i += 1) grid[i] = at(mask, i) > 0.5 ? far : 0;
  const n = Math.max(w, h);
  const f = new Float64Array(n);
  const d = new Float64Array(n);
  const v = new Int32Array(n);
  const z = new Float64Array(n + 1);
  for (let x = 0; x < w; x += 1) {
    for (let y = 0; y < h; y += 1) f[y] = at(grid, y * w + x);
    line(f, d, h, v, z);
    for (let y = 0; y < h; y += 1) grid[y * w + x] = at(d, y);
  }
  const out = new Float32Array(w * h);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) f[x] = at(grid, y * w + x);
    line(f, d, w, v, z);
    for (let x = 0; x < w; x += 1) out[y * w + x] = Math.sqrt(Math.min(at(d, x), 1e8));
  }
  return out;
}
