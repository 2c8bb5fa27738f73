import { fbm, random, smooth } from "../engine/noise";
import type { Layer } from "../engine/layer";
import { byColor, cellSheet } from "./cut-paper";
import { cellsOf, distance, type Point, type Polygon, strewn } from "./geometry";

const FRAME = { left: -60, top: -60, width: 1720, height: 1120 };
const BOX: Polygon = [
  [-80, -80],
  [1680, -80],
  [1680, 1080],
  [-80, 1080],
];

const middleOf = (cell: Polygon): Point => [
  cell.reduce((sum, [x]) => sum + x, 0) / cell.length,
  cell.reduce((sum, [, y]) => sum + y, 0) / cell.length,
];

const drawn = (cells: readonly Polygon[]): Polygon[] => cells.filter((cell) => cell.length > 2);

/** Two fields of cells: small and round on one side, large and flat on the other, with a seam between. */
export function seamMosaic(seed: number): Layer[] {
  const next = random(seed);
  const seam = (y: number): number => 770 + fbm(y / 300, seed % 91, 3) * 420;
  const across = ([x, y]: Point): number => x - seam(y);
  const seeds = strewn(next, FRAME, (point) => {
    const d = across(point);
    return d < 0 ? 46 + smooth(0, 700, -d) * 18 : 78 + smooth(0, 700, d) * 34;
  });
  const cells = drawn(cellsOf(seeds, BOX, 9));
  const left = cells.filter((cell) => across(middleOf(cell)) < 0);
  const right = cells.filter((cell) => across(middleOf(cell)) >= 0);
  const plums = ["#5a3550", "#6d4561", "#84596f", "#9c7480"];
  const bones = ["#efe6d8", "#e6d9c6", "#dccab2", "#cdb398"];
  return [
    ...byColor(right, bones, () => next() * 3.2 + next() * 0.9).flatMap(([fill, group]) =>
      cellSheet(group, fill, 0.55, { edge: 16, depth: 5 }),
    ),
    ...byColor(
      left,
      plums,
      (cell) => next() * 2.6 + smooth(-420, 0, across(middleOf(cell))) * 1.7,
    ).flatMap(([fill, group]) => cellSheet(group, fill, 0.95, { edge: 16, depth: 9 })),
  ];
}

type Crack = readonly Point[];

/** A line that wanders from a point in a direction, and branches. */
function cracks(next: () => number, from: Point, heading: number, steps: number): Crack[] {
  const line: Point[] = [from];
  const branches: Crack[] = [];
  let angle = heading;
  let [x, y] = from;
  for (let step = 0; step < steps; step += 1) {
    angle = heading + (angle - heading) * 0.66 + (next() - 0.5) * 1.3;
    x += Math.cos(angle) * 42;
    y += Math.sin(angle) * 42;
    line.push([x, y]);
    if (steps > 8 && step > 6 && step % 11 === 8)
      branches.push(
        ...cracks(
          next,
          [x, y],
          angle + (next() < 0.5 ? -1 : 1) * (0.7 + next() * 0.4),
          Math.floor(steps * 0.34),
        ),
      );
  }
  return [line, ...branches];
}

/** Pale cells with one branching gap that shows the ground below. */
export function crackedMosaic(seed: number): Layer[] {
  const next = random(seed);
  const lines = cracks(next, [-40, 640], -0.1, 44);
  const fromCrack = (point: Point): number =>
    Math.min(
      ...lines.flatMap((line, index) => line.map((p) => distance(p, point) + (index > 0 ? 8 : 0))),
    );
  const cells = drawn(
    cellsOf(
      strewn(next, FRAME, () => 46, 9000),
      BOX,
      6,
    ),
  );
  const whole = cells.filter((cell) => fromCrack(middleOf(cell)) > 27);
  const tones = ["#f1e9dc", "#e9ddcb", "#e0d0ba", "#d9bfa8", "#c99f86"];
  return byColor(whole, tones, (cell) => {
    const near = 1 - smooth(27, 230, fromCrack(middleOf(cell)));
    return next() * 2.7 + near * 2.3;
  }).flatMap(([fill, group]) => cellSheet(group, fill, 0.5, { edge: 13, depth: 6 }));
}

/** Courses of flat cells, like bricks, with a thin mortar; the courses thin out and pale towards the top. */
export function brickMosaic(seed: number): Layer[] {
  const next = random(seed);
  const cells: { cell: Polygon; depth: number }[] = [];
  let y = -30;
  for (let course = 0; y < 1060; course += 1) {
    const depth = Math.min(1, Math.max(0, y / 1000));
    const height = 30 + depth * 74;
    const wave = (x: number): number =>
      Math.sin(x / 310 + course * 0.22) * (5 + depth * 4) +
      fbm(x / 240, course * 0.4, 2) * (10 + depth * 22);
    let x = -120 - next() * 160;
    while (x < 1700) {
      const width = (210 - depth * 84) * (0.78 + next() * 0.44);
      const slant = height * 0.34 * (course % 2 === 0 ? 1 : -1);
      const gap = 4.5 + depth * 3;
      const [a, b] = [x + gap, x + width - gap];
      const [top, foot] = [y + gap, y + height - gap];
      const middle = (a + b) / 2;
      cells.push({
        depth,
        cell: [
          [a, top + wave(a)],
          [middle, top + wave(middle) - 2],
          [b - slant * 0.2, top + wave(b)],
          [b + Math.abs(slant) * 0.3, (top + foot) / 2 + wave(b)],
          [b, foot + wave(b)],
          [middle, foot + wave(middle) + 2],
          [a + slant * 0.2, foot + wave(a)],
          [a - Math.abs(slant) * 0.3 + gap * 1.6, (top + foot) / 2 + wave(a)],
        ],
      });
      x += width;
    }
    y += height;
  }
  const tones = ["#f0e5d4", "#e6d3ba", "#d8b99a", "#c0906f", "#9a6750", "#6f4649"];
  return byColor(cells, tones, ({ depth }) => depth * 4.9 + next() * 1.1).flatMap(([fill, group]) =>
    cellSheet(
      group.map(({ cell }) => cell),
      fill,
      0.75,
      { edge: 15, depth: 6 },
    ),
  );
}

/** The cross-section of a stem: cells in rings, small and dark at the rim, wide and pale at the pith. */
export function stemMosaic(seed: number): Layer[] {
  const next = random(seed);
  const middle: Point = [960, 560];
  const wobble = ([x, y]: Point): number =>
    fbm(Math.atan2(y - middle[1], x - middle[0]) * 1.6 + 9, seed % 57, 3) * 90;
  const out = (point: Point): number => (distance(point, middle) + wobble(point)) / 1000;
  const bundles = Array.from({ length: 17 }, (_, index): Point => {
    const angle = (index / 17) * Math.PI * 2 + next() * 0.12;
    const r = 430 + (index % 2) * 66 + next() * 22;
    return [middle[0] + Math.cos(angle) * r, middle[1] + Math.sin(angle) * r];
  });
  const inBundle = (point: Point): number => Math.min(...bundles.map((b) => distance(b, point)));
  const seeds = strewn(
    next,
    FRAME,
    (point) => {
      if (inBundle(point) < 64) return 25;
      const r = out(point);
      if (r > 0.66) return 34 + smooth(0.72, 1.2, r) * 46;
      return 84 - smooth(0.05, 0.6, r) * 38;
    },
    14_000,
  );
  const cells = drawn(cellsOf(seeds, BOX, 6));
  const greens = ["#f0ead9", "#dddcc0", "#bdc3a0", "#96a37e", "#6c7f60", "#4b604a", "#37493a"];
  const layers = byColor(cells, greens, (cell) => {
    const point = middleOf(cell);
    if (inBundle(point) < 60) return 5 + next() * 1.9;
    const r = out(point);
    if (r > 0.66) return 2.2 + (1 - smooth(0.66, 1.2, r)) * 2.4 + next() * 1.2;
    return smooth(0.08, 0.62, r) * 2.4 + next() * 1.15;
  });
  return layers.flatMap(([fill, group]) => cellSheet(group, fill, 0.85, { edge: 13, depth: 7 }));
}
