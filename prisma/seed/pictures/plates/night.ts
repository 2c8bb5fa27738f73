import { fbm, random, smooth } from "../engine/noise";
import { fieldMask, wiped } from "../press/masks";
import type { Motif } from "./motif";

const HOURS = 22;

/** A night and a day as a range of lines: each hour rises and falls as a body does, the dark ones above. */
export const night: Motif = (sheet, seed) => {
  const { width, height } = sheet;
  const next = random(seed);
  const drift = next() * 90;
  const top = height * 0.2;
  const pitch = (height * 0.74) / HOURS;
  const middle = width * 0.5;
  const line = (hour: number, x: number): number => {
    const swell = Math.exp(-(((x - middle) / (width * 0.26)) ** 2));
    const restless = Math.abs(fbm(x / 120 + hour * 5.7, hour * 2.3 + drift, 3)) * 2.1;
    const calm = 0.32 + 0.68 * (0.5 + 0.5 * Math.cos(((hour - 15) / HOURS) * Math.PI * 2));
    return top + hour * pitch - swell * restless * 170 * calm - fbm(x / 200, hour * 3.3, 2) * 14;
  };
  const heights = Array.from({ length: HOURS }, (_, hour) =>
    Float32Array.from({ length: width }, (__, x) => line(hour, x)),
  );
  const inset = width * 0.085;
  const lines = new Float32Array(width * height);
  const dark = new Float32Array(width * height);
  const moonAt = [width * 0.76, height * 0.17, height * 0.075] as const;
  const moon = fieldMask(sheet, (x, y) =>
    smooth(-1, 1, moonAt[2] - Math.hypot(x - moonAt[0], y - moonAt[1])),
  );
  for (let x = 0; x < width; x += 1) {
    // From the front to the back: what a nearer line hides is not drawn.
    const column = heights.map((hour) => hour[x] as number);
    for (let y = 0; y < height; y += 1) {
      const i = y * width + x;
      dark[i] = wiped(1.02 * smooth(0.86, 0.1, y / height), x, y, 6);
      let front = Infinity;
      let ink = 0;
      for (let hour = HOURS - 1; hour >= 0; hour -= 1) {
        const h = column[hour] as number;
        if (h < front) {
          const slope = Math.hypot(
            1,
            ((heights[hour] as Float32Array)[Math.min(width - 1, x + 1)] as number) - h,
          );
          const far = Math.abs(y - h) / slope;
          if (y < front + 1) ink = Math.max(ink, 1 - smooth(1.3, 2.7, far));
          front = Math.min(front, h);
        }
      }
      lines[i] = ink * smooth(inset - 30, inset + 60, Math.min(x, width - 1 - x));
    }
  }
  const early = fieldMask(
    sheet,
    (x, y) => (lines[y * width + x] as number) * smooth(0.62, 0.5, y / height),
  );
  const late = fieldMask(
    sheet,
    (x, y) => (lines[y * width + x] as number) * smooth(0.5, 0.62, y / height),
  );
  const dawn = fieldMask(sheet, (x, y) => wiped(0.75 * smooth(0.45, 0.98, y / height), x, y, 2));
  return {
    paper: "#f4ebdc",
    inks: [
      { color: "#e3a886", mask: dawn, thin: 0.1 },
      { color: "#3d4d63", mask: dark, thin: 0.02 },
      { color: "#f1e6cf", mask: moon, cover: true, thin: 0.02 },
      { color: "#f3e9d8", mask: early, cover: true, thin: 0 },
      { color: "#3b3f57", mask: late, thin: 0.02 },
    ],
  };
};
