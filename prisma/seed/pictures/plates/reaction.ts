/** Reaction and diffusion after Gray and Scott (1984), on a grid that closes on itself. */

interface Reaction {
  width: number;
  height: number;
  steps: number;
  seed: () => number;
  /** Rates by place; x and y from 0 to 1. */
  feed: (x: number, y: number) => number;
  kill: (x: number, y: number) => number;
}

export interface Grid {
  width: number;
  height: number;
  values: Float32Array;
}

const [DIFFUSES, DIFFUSES_LESS] = [0.21, 0.105];

interface Places {
  row: number;
  up: number;
  down: number;
  x: number;
  l: number;
  r: number;
}

/** The mean of a place's eight neighbors, those beside it four times as heavy as those at its corners. */
function around(values: Float32Array, { row, up, down, x, l, r }: Places): number {
  const at = (index: number): number => values[index] as number;
  const beside = at(row + l) + at(row + r) + at(up + x) + at(down + x);
  const corners = at(up + l) + at(up + r) + at(down + l) + at(down + r);
  return beside * 0.2 + corners * 0.05;
}

/** How much of the second substance there is when the pattern stands. */
export function react({ width, height, steps, seed, feed, kill }: Reaction): Grid {
  const size = width * height;
  let a = new Float32Array(size).fill(1);
  let b = new Float32Array(size);
  let a2 = new Float32Array(size);
  let b2 = new Float32Array(size);
  const f = new Float32Array(size);
  const k = new Float32Array(size);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      f[y * width + x] = feed(x / width, y / height);
      k[y * width + x] = kill(x / width, y / height);
    }
  }
  for (let n = 0; n < 260; n += 1) {
    const [cx, cy, r] = [seed() * width, seed() * height, 2 + seed() * 2];
    for (let y = Math.floor(cy - r); y <= cy + r; y += 1) {
      for (let x = Math.floor(cx - r); x <= cx + r; x += 1) {
        const i = ((y + height) % height) * width + ((x + width) % width);
        a[i] = 0.5;
        b[i] = 0.3;
      }
    }
  }
  for (let step = 0; step < steps; step += 1) {
    for (let y = 0; y < height; y += 1) {
      const up = ((y + height - 1) % height) * width;
      const down = ((y + 1) % height) * width;
      const row = y * width;
      for (let x = 0; x < width; x += 1) {
        const l = x === 0 ? width - 1 : x - 1;
        const r = x === width - 1 ? 0 : x + 1;
        const i = row + x;
        const av = a[i] as number;
        const bv = b[i] as number;
        const places = { row, up, down, x, l, r };
        const la = around(a, places) - av;
        const lb = around(b, places) - bv;
        const meets = av * bv * bv;
        const rate = f[i] as number;
        a2[i] = av + DIFFUSES * 4 * la - meets + rate * (1 - av);
        b2[i] = bv + DIFFUSES_LESS * 4 * lb + meets - (rate + (k[i] as number)) * bv;
      }
    }
    [a, a2, b, b2] = [a2, a, b2, b];
  }
  return { width, height, values: b };
}

/** A smooth value between the grid's places (cubic). */
export function sampled({ width, height, values }: Grid, x: number, y: number): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const weights = (t: number): [number, number, number, number] => [
    ((-0.5 * t + 1) * t - 0.5) * t,
    (1.5 * t - 2.5) * t * t + 1,
    ((-1.5 * t + 2) * t + 0.5) * t,
    (0.5 * t - 0.5) * t * t,
  ];
  const wx = weights(x - ix);
  const wy = weights(y - iy);
  let sum = 0;
  for (let j = 0; j < 4; j += 1) {
    const row = ((iy + j - 1 + height) % height) * width;
    let line = 0;
    for (let i = 0; i < 4; i += 1)
      line += (wx[i] as number) * (values[row + ((ix + i - 1 + width) % width)] as number);
    sum += (wy[j] as number) * line;
  }
  return sum;
}
