import { fbm, random, smooth } from "../engine/noise";
import { cellsOf, distance, type Point, type Polygon, strewn } from "./geometry";

const FRAME = { left: -60, top: -60, width: 1720, height: 1120 };
const BOX: Polygon = [
  [-80, -80],
  [1680, -80],
  [1680, 1080],
  [-80, 1080],
];

export const middleOf = (cell: Polygon): Point => [
  cell.reduce((sum, [x]) => sum + x, 0) / cell.length,
  cell.reduce((sum, [, y]) => sum + y, 0) / cell.length,
];

const drawn = (cells: readonly Polygon[]): Polygon[] => cells.filter((cell) => cell.length > 2);

/** A line that wanders from a point in a direction, and branches. */
function cracks(next: () => number, from: Point, heading: number, steps: number): Point[] {
  const line: Point[] = [from];
  const branches: Point[] = [];
  let angle = heading;
  let [x, y] = from;
  for (let step = 0; step < steps; step += 1) {
    angle = heading + (angle - heading) * 0.66 + (next() - 0.5) * 1.3;
    x += Math.cos(angle) * 30;
    y += Math.sin(angle) * 30;
    line.push([x, y]);
    if (steps > 8 && step > 6 && step % 12 === 8) {
      const turn = angle + (next() < 0.5 ? -1 : 1) * (0.7 + next() * 0.4);
      branches.push(...cracks(next, [x, y], turn, Math.floor(steps * 0.36)));
    }
  }
  return [...line, ...branches];
}

/** Cells that are whole beside a branching crack, and how far each lies from it. */
export function crackedCells(seed: number): {
  cells: Polygon[];
  near: (cell: Polygon) => number;
} {
  const next = random(seed);
  const line = cracks(next, [-40, 600], -0.06, 62);
  const far = new Map<Polygon, number>();
  const near = (cell: Polygon): number => {
    const known = far.get(cell) ?? Math.min(...line.map((p) => distance(p, middleOf(cell))));
    far.set(cell, known);
    return known;
  };
  const seeds = strewn(next, FRAME, () => 44, 9000);
  const cells = drawn(cellsOf(seeds, BOX, 6)).filter((cell) => near(cell) > 25);
  return { cells, near };
}

export interface StemCell {
  cell: Polygon;
  /** 0 in the middle of the pith, 1 at the rim. */
  out: number;
  /** How near the middle of a bundle of vessels it lies, in drawing units. */
  bundle: number;
}

/** The cross-section of a stem: wide cells in the pith, vessels in bundles round it, small cells at the rim. */
export function stemCells(seed: number): StemCell[] {
  const next = random(seed);
  const middle: Point = [930, 540];
  const wobble = ([x, y]: Point): number =>
    fbm(Math.atan2(y - middle[1], x - middle[0]) * 1.6 + 9, seed % 57, 3) * 90;
  const out = (point: Point): number => (distance(point, middle) + wobble(point)) / 1000;
  const bundles = Array.from({ length: 15 }, (_, index): Point => {
    const angle = (index / 15) * Math.PI * 2 + next() * 0.12;
    const r = 452 + (index % 2) * 74 + next() * 22;
    return [middle[0] + Math.cos(angle) * r, middle[1] + Math.sin(angle) * r];
  });
  const bundle = (point: Point): number => Math.min(...bundles.map((b) => distance(b, point)));
  const seeds = strewn(
    next,
    FRAME,
    (point) => {
      const near = bundle(point);
      if (near < 26) return 34;
      if (near < 70) return 27;
      const r = out(point);
      if (r > 0.7) return 36 + smooth(0.76, 1.2, r) * 50;
      return 96 - smooth(0.05, 0.64, r) * 48;
    },
    14_000,
  );
  return drawn(cellsOf(seeds, BOX, 6)).map((cell) => {
    const point = middleOf(cell);
    return { cell, out: out(point), bundle: bundle(point) };
  });
}
