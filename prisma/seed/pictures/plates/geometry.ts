/** Polygons and what is done to them. Points are in drawing units. */

export type Point = readonly [x: number, y: number];
export type Polygon = readonly Point[];

/** The part of a polygon on the side of `near` of the line halfway to `far`, less half the gap between the two. */
function cutTowards(polygon: Polygon, near: Point, far: Point, gap: number): Polygon {
  const dx = far[0] - near[0];
  const dy = far[1] - near[1];
  const length = Math.hypot(dx, dy);
  const side = ([x, y]: Point): number =>
    ((x - near[0]) * dx + (y - near[1]) * dy) / length - length / 2 + gap / 2;
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const a = side(point);
    const b = side(next);
    const kept: Point[] = a <= 0 ? [point] : [];
    if (a <= 0 === b <= 0) return kept;
    const t = a / (a - b);
    return [
      ...kept,
      [point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t] as const,
    ];
  });
}

/** One cell around each seed, parted from its neighbors by `gap`; seeds without room get none. */
export function cellsOf(seeds: readonly Point[], box: Polygon, gap: number): Polygon[] {
  return seeds.map((seed) => {
    const nearest = seeds
      .filter((other) => other !== seed)
      .toSorted((a, b) => distance(a, seed) - distance(b, seed))
      .slice(0, 24);
    let cell = box;
    for (const other of nearest) cell = cutTowards(cell, seed, other, gap);
    return cell;
  });
}

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const f = (value: number): string => value.toFixed(1);

/** A closed path through a polygon, its corners rounded: 0 leaves them, 1 rounds from edge's middle to edge's middle. */
export function roundedPath(polygon: Polygon, roundness: number): string {
  if (polygon.length < 3) return "";
  const parts = polygon.map((corner, index) => {
    const before = polygon.at(index - 1) ?? corner;
    const after = polygon[(index + 1) % polygon.length] ?? corner;
    const k = roundness / 2;
    const from = [
      corner[0] + (before[0] - corner[0]) * k,
      corner[1] + (before[1] - corner[1]) * k,
    ] as const;
    const to = [
      corner[0] + (after[0] - corner[0]) * k,
      corner[1] + (after[1] - corner[1]) * k,
    ] as const;
    return `${index === 0 ? "M" : "L"}${f(from[0])} ${f(from[1])}Q${f(corner[0])} ${f(corner[1])} ${f(to[0])} ${f(to[1])}`;
  });
  return `${parts.join("")}Z`;
}

/** Points strewn over a box, none nearer to another than `apart` says at that place (tried, not packed). */
export function strewn(
  next: () => number,
  box: { left: number; top: number; width: number; height: number },
  apart: (point: Point) => number,
  tries: number = 6000,
): Point[] {
  const points: Point[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const point = [box.left + next() * box.width, box.top + next() * box.height] as const;
    const room = apart(point);
    if (points.every((other) => distance(other, point) >= room)) points.push(point);
  }
  return points;
}
