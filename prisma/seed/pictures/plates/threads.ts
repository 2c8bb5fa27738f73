import { fbm, random, smooth } from "../engine/noise";
import { drawnMask, fieldMask, wiped } from "../press/masks";
import type { Motif } from "./motif";

const f = (v: number): string => v.toFixed(1);

/** A net of hyphae: threads that wander outwards from where a spore fell, and fork. */
export const mycelium: Motif = async (sheet, seed) => {
  const next = random(seed);
  const { width, height } = sheet;
  const threads: string[][] = [[], [], []];
  const knots: string[] = [];
  const grow = (x: number, y: number, angle: number, steps: number, depth: number): void => {
    let [px, py, heading] = [x, y, angle];
    let d = `M${f(px)} ${f(py)}`;
    for (let step = 0; step < steps; step += 1) {
      heading += (next() - 0.5) * 0.42 + fbm(px / 260, py / 260, 2) * 0.14;
      px += Math.cos(heading) * 19;
      py += Math.sin(heading) * 19;
      d += `L${f(px)} ${f(py)}`;
      if (depth < 2 && step > 2 && next() < (depth === 0 ? 0.17 : 0.11)) {
        knots.push(`<circle cx="${f(px)}" cy="${f(py)}" r="${f(5.2 - depth * 1.4)}"/>`);
        const side = next() < 0.5 ? -1 : 1;
        grow(
          px,
          py,
          heading + side * (0.55 + next() * 0.5),
          Math.floor((steps - step) * (0.45 + next() * 0.4)),
          depth + 1,
        );
      }
    }
    threads[depth]?.push(
      `<path d="${d}" fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="${[6.2, 4, 2.6][depth]}"/>`,
    );
  };
  const [cx, cy] = [width * 0.36, height * 0.57];
  for (let i = 0; i < 14; i += 1)
    grow(cx, cy, (i / 14) * Math.PI * 2 + next() * 0.25, 44 + Math.floor(next() * 22), 0);
  const all = await drawnMask(sheet, threads.flat().join(""));
  const dots = await drawnMask(sheet, `${knots.join("")}<circle cx="${cx}" cy="${cy}" r="30"/>`);
  return {
    paper: "#efe6d3",
    inks: [
      {
        color: "#cdbb94",
        mask: fieldMask(sheet, (x, y) =>
          wiped(1 - 0.7 * smooth(900, 60, Math.hypot(x - cx, y - cy)), x, y, 8),
        ),
        thin: 0.08,
      },
      { color: "#4d3a26", mask: all, off: [1, 0], thin: 0.05 },
      { color: "#b8663a", mask: dots, cover: true, thin: 0.03 },
    ],
  };
};

/** Fibers of a cloth that nobody wove: long ones in two directions, over and under by chance. */
export const fibers: Motif = async (sheet, seed) => {
  const next = random(seed);
  const { width, height } = sheet;
  const tones = ["#8a5a34", "#c79a5b", "#5c4a3a", "#d9b98a"];
  const inks = [];
  for (let pass = 0; pass < 6; pass += 1) {
    const lines: string[] = [];
    for (let n = 0; n < 13; n += 1) {
      const slope = (pass % 2 ? -0.32 : 0.36) + (next() - 0.5) * 0.34;
      const middle = -350 + next() * (height + 700);
      const sway = (next() - 0.5) * 190;
      const y = (t: number): number => middle + (t - 0.5) * width * slope;
      lines.push(
        `<path d="M-60 ${f(y(-0.04))}C${f(width * 0.33)} ${f(y(0.33) + sway)} ${f(width * 0.66)} ${f(y(0.66) - sway)} ${width + 60} ${f(y(1.04))}" fill="none" stroke="#000" stroke-width="${f(6 + next() * next() * 20)}"/>`,
      );
    }
    const mask = await drawnMask(sheet, lines.join(""));
    const halo = await drawnMask(
      sheet,
      lines
        .map((line) =>
          line.replace(
            /stroke-width="([\d.]+)"/,
            (_, w: string) => `stroke-width="${Number(w) + 5}"`,
          ),
        )
        .join(""),
    );
    inks.push({ color: "#f1e6d3", mask: halo, cover: true, thin: 0 });
    inks.push({
      color: tones[pass % 4] ?? "#8a5a34",
      mask,
      thin: 0.08,
      off: [pass % 3 === 0 ? 1 : 0, pass % 2] as [number, number],
    });
  }
  return {
    paper: "#f4ebdb",
    inks: [{ color: "#f1e6d3", mask: fieldMask(sheet, () => 1), cover: true }, ...inks],
  };
};

/** Rings that drops made on water, where they cross. */
export const ripples: Motif = (sheet, seed) => {
  const next = random(seed);
  const { width, height } = sheet;
  const drops = [
    [0.27, 0.62, 92],
    [0.73, 0.36, 78],
    [0.92, 0.98, 104],
  ].map(([x = 0, y = 0, wave = 50]) => [x * width, y * height, wave, next() * 6] as const);
  const swell = (x: number, y: number): number =>
    drops.reduce((sum, [dx, dy, wave, phase]) => {
      const d = Math.hypot(x - dx, (y - dy) * 1.55);
      return (
        sum +
        Math.cos((d / wave) * Math.PI * 2 - phase) * Math.exp(-d / 760) * smooth(0, 30, d + 12)
      );
    }, 0);
  const light = new Float32Array(width * height);
  const dark = new Float32Array(width * height);
  const deep = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      const v = swell(x + fbm(x / 130, y / 60, 2) * 26, y) + fbm(x / 420, y / 70, 2) * 0.5;
      light[i] = wiped(0.5 + 0.45 * (y / height), x, y, 3);
      dark[i] = smooth(-0.02, 0.03, -v - 0.1);
      deep[i] = smooth(-0.02, 0.03, -v - 0.52);
    }
  }
  return {
    paper: "#f2ecdf",
    inks: [
      { color: "#b9cbc8", mask: light, thin: 0.08 },
      { color: "#5f8088", mask: dark, off: [1, 1], thin: 0.07 },
      { color: "#2f4656", mask: deep, off: [-1, 0], thin: 0.05 },
    ],
  };
};
