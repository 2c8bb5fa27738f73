import { fbm, random, smooth } from "../engine/noise";
import { fieldMask } from "../press/masks";
import type { Motif } from "./motif";

/** Growth rings of several trees that grew into each other: thin in hard years, thick in good ones. */
export const rings: Motif = (sheet, seed) => {
  const next = random(seed);
  const hearts = [
    [0.2, 0.3, 1],
    [0.47, 0.78, 0.86],
    [0.8, 0.34, 0.95],
    [1.02, 0.95, 0.9],
    [0.02, 1.02, 0.8],
  ].map(([x = 0, y = 0, pace = 1]) => [x * sheet.width, y * sheet.height, pace] as const);
  const years = Array.from({ length: 90 }, () => 0.55 + next() * 0.9);
  const ages: number[] = [];
  let sum = 0;
  for (const year of years) ages.push((sum += year * 30));
  const place = (x: number, y: number): { d: number; apart: number; which: number } => {
    const wobble = fbm(x / 260 + seed, y / 260, 3) * 70 + fbm(x / 60, y / 60 + seed, 2) * 9;
    const far = hearts.map(
      ([hx, hy, pace]) => (Math.hypot(x - hx, (y - hy) * 1.08) + wobble) / pace,
    );
    const sorted = far.toSorted((a, b) => a - b);
    return {
      d: sorted[0] ?? 0,
      apart: (sorted[1] ?? 0) - (sorted[0] ?? 0),
      which: far.indexOf(sorted[0] ?? 0),
    };
  };
  const lines = new Float32Array(sheet.width * sheet.height);
  const bands = new Float32Array(sheet.width * sheet.height);
  const hearts2 = new Float32Array(sheet.width * sheet.height);
  for (let y = 0; y < sheet.height; y += 1) {
    for (let x = 0; x < sheet.width; x += 1) {
      const i = y * sheet.width + x;
      const { d, apart } = place(x, y);
      let k = ages.findIndex((age) => age > d);
      if (k < 0) k = ages.length - 1;
      const inner = k === 0 ? 0 : (ages[k - 1] ?? 0);
      const outer = ages[k] ?? inner + 13;
      const t = (d - inner) / (outer - inner);
      const late = 2 + 3.4 * (years[k] ?? 1);
      const seam = 1 - smooth(3, 5.5, apart);
      lines[i] = Math.max(
        smooth(late + 0.9, late - 0.9, outer - d),
        seam * 0.95,
        1 - smooth(5, 6.5, d),
      );
      bands[i] = smooth(0.25, 1, t) * 0.55 + (k % 9 === 0 ? 0.35 : 0);
      hearts2[i] = 1 - smooth(30, 330, d);
    }
  }
  return {
    paper: "#f4ebdd",
    inks: [
      { color: "#dfb9a6", mask: bands, off: [1, 1], thin: 0.1 },
      {
        color: "#c98f7c",
        mask: fieldMask(sheet, (x, y) => (hearts2[y * sheet.width + x] as number) * 0.75),
        thin: 0.15,
      },
      { color: "#5a3550", mask: lines, thin: 0.04 },
    ],
  };
};
