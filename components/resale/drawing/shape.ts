/** Line drawings of kinds of pieces. One unit is about a CSS pixel on a phone; from side to side they are all alike. */
export const SIDES = { left: -8, right: 388 } as const;

export type Point = readonly [x: number, y: number];

/** Where a measurement is taken and where its label stands. */
export type Anchor = {
  /** The dimension line: straight from end to end, or along `path`. */
  readonly from: Point;
  readonly to: Point;
  readonly path?: string;
  /** Points of the piece that the ends stand for; thin lines lead to them. */
  readonly witness?: readonly [Point, Point];
  /** The label's middle, start or end, and the middle of its height. */
  readonly label: Point;
  readonly align: "start" | "middle" | "end";
  /** Name and length stand in one line, on the dimension line itself. */
  readonly inline?: boolean;
};

export type Shape = {
  /** "a coat". */
  readonly name: string;
  readonly height: number;
  /** SVG path data: the outline, and what is drawn finer. */
  readonly outline: string;
  readonly detail?: string;
  /** Path data that is drawn a second time, mirrored about `axis`. */
  readonly half?: string;
  readonly halfDetail?: string;
  readonly axis?: number;
  /** By what is measured: `bust`, `length`. */
  readonly anchors: Readonly<Record<string, Anchor>>;
};

/** From side to side at height `y`, with its label above the line, or `below` it. Thin lines lead to `feature`. */
export function across(
  [x1, x2]: readonly [number, number],
  y: number,
  more: { readonly feature?: number; readonly below?: boolean } = {},
): Anchor {
  const { feature, below } = more;
  return {
    from: [x1, y],
    to: [x2, y],
    ...(feature === undefined
      ? {}
      : {
          witness: [
            [x1, feature],
            [x2, feature],
          ] as const,
        }),
    label: [(x1 + x2) / 2, below ? y + 22 : y - 20],
    align: "middle",
  };
}

/** Across a body, with its label on the line. */
export function through([x1, x2]: readonly [number, number], y: number): Anchor {
  return { from: [x1, y], to: [x2, y], label: [(x1 + x2) / 2, y], align: "middle", inline: true };
}

/** Across a body, with its label at the left of it. */
export function beside([x1, x2]: readonly [number, number], y: number): Anchor {
  return { from: [x1, y], to: [x2, y], label: [x1 - 12, y], align: "end" };
}

/** From top to bottom at `x`, with its label at the right of the line, or at its `left`. */
export function upright(
  x: number,
  [y1, y2]: readonly [number, number],
  more: {
    readonly features?: readonly [number, number];
    readonly left?: boolean;
    readonly at?: number;
  } = {},
): Anchor {
  const { features, left } = more;
  return {
    from: [x, y1],
    to: [x, y2],
    ...(features
      ? {
          witness: [
            [features[0], y1],
            [features[1], y2],
          ] as const,
        }
      : {}),
    label: [left ? x - 9 : x + 9, more.at ?? (y1 + y2) / 2],
    align: left ? "end" : "start",
  };
}

/** A closed circle as path data. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A closed ellipse as path data. */
export const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
