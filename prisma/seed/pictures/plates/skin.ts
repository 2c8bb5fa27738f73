import { fbm, random, smooth } from "../engine/noise";
import { roundedPath } from "./geometry";
import { crackedCells } from "./cells";
import { drawnMask, fieldMask, wiped } from "../press/masks";
import type { Motif } from "./motif";

const path = (d: string): string => `<path d="${d}"/>`;

/** Dry skin: pale cells, and one branching crack that shows what lies below. */
export const cracked: Motif = async (sheet, seed) => {
  const { cells, near } = crackedCells(seed);
  const some = (least: number, most: number): string =>
    cells
      .filter((cell) => near(cell) >= least && near(cell) < most)
      .map((cell) => path(roundedPath(cell, 0.55)))
      .join("");
  const all = await drawnMask(sheet, cells.map((cell) => path(roundedPath(cell, 0.55))).join(""));
  const rose = await drawnMask(sheet, some(0, 78));
  const sand = await drawnMask(sheet, some(78, 170));
  return {
    paper: "#f6eee1",
    inks: [
      {
        color: "#e2b79c",
        mask: fieldMask(
          sheet,
          (x, y) => (rose[y * sheet.width + x] as number) * wiped(0.9, x, y, 4),
        ),
        off: [1, 1],
      },
      {
        color: "#ecd6bd",
        mask: fieldMask(
          sheet,
          (x, y) => (sand[y * sheet.width + x] as number) * wiped(0.9, x, y, 9),
        ),
      },
      { color: "#97502f", mask: all.map((v) => 1 - v), off: [-1, 0], thin: 0.06 },
    ],
  };
};

interface Cell {
  x: number;
  y: number;
  wide: number;
  high: number;
  /** 0 at the foot, 1 at the surface. */
  t: number;
}

const ROWS = 13;
const MORTAR = 7;

/** A cell: round at the foot, a plate with blunt ends at the surface. */
function cellShape({ x, y, wide, high, t }: Cell): string {
  const [w, h] = [wide / 2, high / 2];
  const r = Math.min(w, h) * (1 - 0.25 * t);
  const soft = r * 1.25;
  return path(
    `M${x - w} ${y}C${x - w} ${y - h * 0.62} ${x - w + r * 0.3} ${y - h} ${x - w + soft} ${y - h}` +
      `L${x + w - soft} ${y - h}C${x + w - r * 0.3} ${y - h} ${x + w} ${y - h * 0.62} ${x + w} ${y}` +
      `C${x + w} ${y + h * 0.62} ${x + w - r * 0.3} ${y + h} ${x + w - soft} ${y + h}` +
      `L${x - w + soft} ${y + h}C${x - w + r * 0.3} ${y + h} ${x - w} ${y + h * 0.62} ${x - w} ${y}Z`,
  );
}

/** The skin's outer layers in section: round cells that divide at the foot, flat plates with mortar on top. */
export const layers: Motif = async (sheet, seed) => {
  const next = random(seed);
  const { width, height } = sheet;
  const low = height * 0.8;
  /** What is below the foot belongs to the deeper skin; the wave runs out towards the surface. */
  const wave = (x: number): number => Math.sin(x / 165) * 56 + fbm(x / 230, 3, 2) * 36;
  const cells: Cell[] = [];
  let rise = 10;
  for (let row = 0; row < ROWS; row += 1) {
    const t = row / (ROWS - 1);
    const high = 76 * (1 - t) ** 1.1 + 21;
    const wide = 64 + t ** 1.8 * 205;
    for (let x = -next() * wide; x < width + wide;) {
      const own = wide * (0.85 + next() * 0.3);
      const y = low - rise - high / 2 + wave(x + own / 2) * (1 - t) ** 1.6;
      cells.push({
        x: x + own / 2,
        y: y + (next() - 0.5) * 3,
        wide: own - MORTAR,
        high: high - MORTAR + 2,
        t,
      });
      x += own;
    }
    rise += high * 0.98;
  }
  const draw = (from: number, to: number): Promise<Float32Array> =>
    drawnMask(
      sheet,
      cells
        .filter(({ t }) => t >= from && t < to)
        .map(cellShape)
        .join(""),
    );
  const [living, middle, plates] = await Promise.all([draw(0, 0.4), draw(0.4, 0.7), draw(0.7, 2)]);
  const nuclei = await drawnMask(
    sheet,
    cells
      .filter(({ t }) => t < 0.6)
      .map(
        ({ x, y, wide, high, t }) =>
          `<ellipse cx="${x + (next() - 0.5) * 6}" cy="${y + 1}" rx="${wide * (0.2 - t * 0.1)}" ry="${high * (0.26 - t * 0.18)}"/>`,
      )
      .join(""),
  );
  const top = low - rise - 4;
  const at = (mask: Float32Array, x: number, y: number): number => mask[y * width + x] as number;
  const mortar = fieldMask(sheet, (x, y) => {
    const cell = Math.max(at(living, x, y), at(middle, x, y), at(plates, x, y));
    const inside = smooth(-2, 1, y - top - fbm(x / 90, 4, 2) * 8);
    return Math.max((1 - cell) * inside * wiped(0.96, x, y, 5), at(nuclei, x, y) * 0.95);
  });
  const tone = (mask: Float32Array, full: number, salt: number): Float32Array =>
    fieldMask(sheet, (x, y) => at(mask, x, y) * wiped(full, x, y, salt));
  return {
    paper: "#f5ecdd",
    inks: [
      { color: "#eacca6", mask: tone(plates, 0.9, 2), off: [1, 0] },
      { color: "#dba680", mask: tone(middle, 0.92, 7), off: [1, 1] },
      { color: "#cd8575", mask: tone(living, 0.95, 9), off: [1, 1] },
      { color: "#63333f", mask: mortar, thin: 0.04 },
    ],
  };
};
