import { fbm, noise, random, smooth } from "../engine/noise";
import { fieldMask, wiped } from "../press/masks";
import type { Motif } from "./motif";

const TAU = Math.PI * 2;

/** A colony that grew from one cell: rings for days, sectors for families that kept together. */
export const sectors: Motif = (sheet, seed) => {
  const { width, height } = sheet;
  const next = random(seed);
  const [cx, cy] = [width * 0.44, height * 0.52];
  const families = 26;
  const kinds: number[] = [];
  for (let i = 0; i < families; i += 1)
    kinds.push(((kinds[i - 1] ?? 0) + (next() < 0.25 ? 0 : 1 + Math.floor(next() * 2))) % 3);
  const at = (x: number, y: number) => {
    const [dx, dy] = [x - cx, y - cy];
    const angle = Math.atan2(dy, dx);
    const lobes = fbm(Math.cos(angle) * 2.2 + 7, Math.sin(angle) * 2.2 + (seed % 31), 3) * 150;
    const d = Math.hypot(dx, dy);
    // Borders between families wander as they grow outwards.
    const wander =
      fbm(d / 110 + Math.cos(angle) * 1.5, Math.sin(angle) * 1.5 + 31, 3) *
      0.62 *
      smooth(40, 260, d);
    const family = Math.floor((((angle + wander + TAU * 2) / TAU) * families) % families);
    return { d: d + lobes * smooth(60, 420, d), r: 415, kind: d < 60 ? 0 : (kinds[family] ?? 0) };
  };
  const masks = [0, 1, 2].map(() => new Float32Array(width * height));
  const lines = new Float32Array(width * height);
  const dish = new Float32Array(width * height);
  const small = Array.from(
    { length: 9 },
    () => [width * (0.76 + next() * 0.2), height * (0.1 + next() * 0.8), 12 + next() * 34] as const,
  );
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      const { d, r, kind } = at(x, y);
      const inside = smooth(-1, 1, r - d);
      const day = (d + fbm(x / 50, y / 50, 2) * 10) / 58;
      const ring = Math.abs(day - Math.round(day)) * 58;
      for (const [k, mask] of masks.entries()) mask[i] = kind === k ? inside : 0;
      lines[i] = inside * Math.max(1 - smooth(1.2, 2.6, ring), smooth(r - 9, r - 6, d));
      for (const [sx, sy, sr] of small) {
        const far = Math.hypot(x - sx, y - sy) + (noise(x / 14, y / 14) - 0.5) * 5;
        if (far > sr + 2) continue;
        const own = smooth(-1, 1, sr - far);
        (masks[1] as Float32Array)[i] = Math.max((masks[1] as Float32Array)[i] as number, own);
        lines[i] = Math.max(lines[i], own * smooth(sr - 5, sr - 3, far));
      }
      dish[i] = wiped(0.9, x, y, 12);
    }
  }
  return {
    paper: "#f3e9d8",
    inks: [
      { color: "#41384a", mask: dish, thin: 0.03 },
      { color: "#efe0c4", mask: masks[0] as Float32Array, cover: true, thin: 0.04 },
      { color: "#d99a63", mask: masks[1] as Float32Array, cover: true, thin: 0.04, off: [1, 0] },
      { color: "#a9586a", mask: masks[2] as Float32Array, cover: true, thin: 0.04, off: [-1, 1] },
      { color: "#41384a", mask: lines, thin: 0.12 },
    ],
  };
};

/** Crypts looked down upon: rings of tall cells round a dark mouth, in their places as in a tiled floor. */
export const crypts: Motif = (sheet, seed) => {
  const { width, height } = sheet;
  const next = random(seed);
  const pitch = 262;
  const mouths: {
    x: number;
    y: number;
    r: number;
    cells: number;
    turn: number;
    flat: number;
    lean: number;
  }[] = [];
  for (let row = -1; row * pitch * 0.88 < height + pitch; row += 1) {
    for (let column = -1; column * pitch < width + pitch; column += 1) {
      mouths.push({
        x: (column + (row % 2 ? 0.5 : 0)) * pitch + (next() - 0.5) * 26,
        y: row * pitch * 0.88 + (next() - 0.5) * 22,
        r: pitch * (0.4 + next() * 0.055),
        cells: 17 + Math.floor(next() * 5),
        turn: next() * TAU,
        flat: 0.84 + next() * 0.3,
        lean: next() * Math.PI,
      });
    }
  }
  const rose = new Float32Array(width * height);
  const ochre = new Float32Array(width * height);
  const plum = new Float32Array(width * height);
  const ground = fieldMask(sheet, (x, y) => wiped(0.85, x, y, 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      for (const { x: mx, y: my, r, cells, turn, flat, lean } of mouths) {
        if (Math.abs(x - mx) > r * 1.3 || Math.abs(y - my) > r * 1.3) continue;
        const [dx, dy] = [x - mx, y - my];
        const [u, v] = [
          dx * Math.cos(lean) + dy * Math.sin(lean),
          (dy * Math.cos(lean) - dx * Math.sin(lean)) * flat,
        ];
        const angle = Math.atan2(v, u);
        const d =
          Math.hypot(u, v) + fbm(Math.cos(angle) * 1.4 + mx, Math.sin(angle) * 1.4 + my, 2) * 14;
        if (d > r + 2) continue;
        const step = (((angle + turn + TAU) / TAU) * cells) % cells;
        const side = Math.abs(step - Math.round(step)) * ((TAU * d) / cells);
        const mouth = r * 0.26;
        const inside = smooth(-1, 1, r - d);
        const wall = inside * smooth(-1, 1, d - mouth);
        const rim = smooth(r - 4.5, r - 3, d) * inside;
        const cell = Math.floor(step);
        const goblet = (cell * 7 + Math.round(turn * 10)) % 5 === 0;
        const mid = step - cell - 0.5;
        const nucleus = Math.hypot(d - r * 0.84, mid * ((TAU * r * 0.84) / cells));
        const cup = Math.hypot((d - r * 0.52) * 0.6, mid * ((TAU * r * 0.55) / cells));
        rose[i] = Math.max(rose[i] as number, wall);
        ochre[i] = Math.max(
          ochre[i] as number,
          goblet ? wall * (1 - smooth(r * 0.1, r * 0.1 + 2, cup)) : 0,
        );
        plum[i] = Math.max(
          plum[i] as number,
          rim,
          wall * (1 - smooth(0.9, 2.1, side)) * 0.8,
          (1 - smooth(r * 0.07, r * 0.07 + 1.6, nucleus)) * 0.95,
          inside * (1 - smooth(mouth - 1, mouth + 1, d)),
        );
      }
    }
  }
  return {
    paper: "#f4ebdc",
    inks: [
      { color: "#e6cfb4", mask: ground, thin: 0.08 },
      { color: "#dba79a", mask: rose, off: [1, 1], thin: 0.06 },
      { color: "#d8a54c", mask: ochre, off: [0, 1], thin: 0.08 },
      { color: "#5a3550", mask: plum, off: [-1, 0], thin: 0.05 },
    ],
  };
};
