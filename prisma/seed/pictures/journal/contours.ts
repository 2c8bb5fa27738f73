import type { Point, Polygon } from "./geometry";

/** Where a field crosses a level, as closed lines (marching squares; the outside counts as below). */
export function contours(
  field: (x: number, y: number) => number,
  level: number,
  box: { left: number; top: number; width: number; height: number },
  step: number,
): Polygon[] {
  const columns = Math.ceil(box.width / step) + 1;
  const rows = Math.ceil(box.height / step) + 1;
  const values = Array.from({ length: rows }, (_, j) =>
    Array.from({ length: columns }, (__, i) =>
      i === 0 || j === 0 || i === columns - 1 || j === rows - 1
        ? level - 1
        : field(box.left + i * step, box.top + j * step),
    ),
  );
  const at = (i: number, j: number): number => values[j]?.[i] ?? level - 1;
  const links = new Map<string, string>();
  const points = new Map<string, Point>();
  /** The crossing on the grid line from (i, j) to the right or downward. */
  const crossing = (i: number, j: number, down: boolean): string => {
    const key = `${i} ${j} ${down ? "d" : "r"}`;
    const a = at(i, j);
    const b = down ? at(i, j + 1) : at(i + 1, j);
    const t = Math.max(0.02, Math.min(0.98, (level - a) / (b - a)));
    points.set(key, [
      box.left + (i + (down ? 0 : t)) * step,
      box.top + (j + (down ? t : 0)) * step,
    ]);
    return key;
  };
  for (let j = 0; j < rows - 1; j += 1) {
    for (let i = 0; i < columns - 1; i += 1) {
      // Clockwise from the top left: corners, and the crossing on the line from each to the next.
      const inside = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)].map((v) => v > level);
      const edges = [
        () => crossing(i, j, false),
        () => crossing(i + 1, j, true),
        () => crossing(i, j + 1, false),
        () => crossing(i, j, true),
      ];
      // From where the walk round the square enters the inside to where it leaves it; the next square goes on there.
      for (let entry = 0; entry < 4; entry += 1) {
        if (inside[entry] || !inside[(entry + 1) % 4]) continue;
        let leave = (entry + 1) % 4;
        while (inside[(leave + 1) % 4]) leave = (leave + 1) % 4;
        const [from, to] = [edges[entry]?.(), edges[leave]?.()];
        if (from !== undefined && to !== undefined) links.set(from, to);
      }
    }
  }
  const lines: Polygon[] = [];
  while (links.size > 0) {
    const line: Point[] = [];
    let [key] = links.keys();
    while (key !== undefined && links.has(key)) {
      const point = points.get(key);
      if (point) line.push(point);
      const following: string | undefined = links.get(key);
      links.delete(key);
      key = following;
    }
    if (line.length > 5) lines.push(line);
  }
  return lines;
}
