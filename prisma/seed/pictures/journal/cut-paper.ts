import type { Layer, Shadow } from "../engine/layer";
import { paper } from "../engine/texture";
import { type Polygon, roundedPath } from "./geometry";

/** How high a sheet lies above the one below. */
const SHADOWS: Readonly<Record<"low" | "high", Shadow[]>> = {
  low: [
    { dx: 3, dy: 4, blur: 3, strength: 0.42 },
    { dx: 9, dy: 10, blur: 11, strength: 0.2 },
  ],
  high: [
    { dx: 6, dy: 7, blur: 5, strength: 0.42 },
    { dx: 24, dy: 22, blur: 26, strength: 0.3 },
  ],
};

export type Cut = {
  shape: string;
  fill: string;
  lift?: "low" | "high";
  /** How wide and how high its edge is rounded. */
  edge?: number;
  depth?: number;
};

/** A sheet of colored paper, cut out and laid down. */
export function cutPaper({ shape, fill, lift = "low", edge = 10, depth = 5 }: Cut): Layer {
  return {
    shape,
    fill,
    form: { kind: "puff", edge, depth },
    finish: { gloss: 0.015, rough: 0.9, wrap: 0.3 },
    texture: paper,
    shadows: SHADOWS[lift],
  };
}

/** Cells of one color as one sheet: they share a texture and a pass of the light. */
export function cellSheet(
  cells: readonly Polygon[],
  fill: string,
  roundness: number,
  cut: Partial<Omit<Cut, "shape" | "fill">> = {},
): Layer[] {
  const shape = cells.map((cell) => roundedPath(cell, roundness)).join("");
  return shape === "" ? [] : [cutPaper({ shape: `<path d="${shape}"/>`, fill, ...cut })];
}

/** Groups things by the color that each gets, in the order of the colors. */
export function byColor<Thing>(
  things: readonly Thing[],
  colors: readonly string[],
  colorOf: (thing: Thing, index: number) => number,
): [color: string, things: Thing[]][] {
  const groups = colors.map((color): [string, Thing[]] => [color, []]);
  things.forEach((thing, index) => {
    const chosen = Math.max(0, Math.min(colors.length - 1, Math.floor(colorOf(thing, index))));
    groups[chosen]?.[1].push(thing);
  });
  return groups;
}
