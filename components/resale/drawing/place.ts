import { type Measurement, shortName } from "../measured";
import { type Anchor, type Point, SIDES, type Shape } from "./shape";

export type PlacedLabel = {
  readonly name: string;
  readonly metric: string;
  readonly inches: string;
  readonly x: number;
  readonly y: number;
  readonly align: Anchor["align"];
  readonly inline: boolean;
  /** About what the words cover, for either system. */
  readonly box: Box;
};

export type Box = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

export type Placed = {
  readonly labels: readonly PlacedLabel[];
  /** Path data of all dimension lines, and of the thin lines that lead to them. */
  readonly lines: string;
  readonly witnesses: string;
};

/** Heights of the two lines of a label, and about how wide a letter is at that size. */
const NAME_PX = 11.5;
const VALUE_PX = 13.5;
const LETTER = 0.56;
const TICK = 4;

const line = ([x1, y1]: Point, [x2, y2]: Point): string => `M${x1} ${y1}L${x2} ${y2}`;

/** A short stroke across each end, as on a plan. */
function ticks(from: Point, to: Point): string {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const long = Math.hypot(dx, dy) || 1;
  const x = (-dy / long) * TICK;
  const y = (dx / long) * TICK;
  const round = (value: number) => Number(value.toFixed(1));
  return [from, to]
    .map(([px, py]) => line([round(px - x), round(py - y)], [round(px + x), round(py + y)]))
    .join("");
}

function boxOf(label: Omit<PlacedLabel, "box">): Box {
  const letters = Math.max(label.metric.length, label.inches.length);
  const [name, value] = [label.name.length * NAME_PX, letters * VALUE_PX];
  const width = (label.inline ? name + NAME_PX + value : Math.max(name, value)) * LETTER;
  const [above, under] = label.inline ? [9, 8] : [14, 15];
  const x1 =
    label.align === "start"
      ? label.x
      : label.align === "end"
        ? label.x - width
        : label.x - width / 2;
  return { x1, y1: label.y - above, x2: x1 + width, y2: label.y + under };
}

/** What of the measurements a shape can show, with everything in its place. The others belong in the table alone. */
export function place(shape: Shape, measurements: readonly Measurement[]): Placed {
  const found = measurements.flatMap((measurement) => {
    const anchor = shape.anchors[measurement.part];
    return anchor ? [{ measurement, anchor }] : [];
  });
  return {
    labels: found.map(({ measurement: { part, metric, inches }, anchor }) => {
      const [x, y] = anchor.label;
      const { align, inline = false } = anchor;
      const label = { name: shortName(part), metric, inches, x, y, align, inline };
      return { ...label, box: boxOf(label) };
    }),
    lines: found
      .map(({ anchor: { path, from, to } }) => path ?? line(from, to) + ticks(from, to))
      .join(""),
    witnesses: found
      .flatMap(({ anchor: { witness, from, to } }) =>
        witness ? [line(witness[0], from), line(witness[1], to)] : [],
      )
      .join(""),
  };
}

/** True where two boxes cover each other. */
export function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** True where a box lies within its drawing. */
export function isInside(box: Box, shape: Shape): boolean {
  const { x1, y1, x2, y2 } = box;
  return x1 >= SIDES.left && x2 <= SIDES.right && y1 >= 0 && y2 <= shape.height;
}
