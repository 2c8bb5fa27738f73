import type { Bump, Layer, Shadow, Texture } from "../engine/layer";
import type { Finish } from "../engine/light";
import { random } from "../engine/noise";
import { wood } from "../engine/texture";

/** A resale thing, drawn: its layers and where it lies. */
export interface Piece {
  layers: Layer[];
  ground: "cove" | "wall" | "plaster" | "linen";
  /** Ending of the alt text: how it is shown. */
  shown: string;
}

export const cloth: Finish = { gloss: 0.015, rough: 0.95, wrap: 0.32, sheen: 0.12 };
export const satin: Finish = { gloss: 0.07, rough: 0.42, wrap: 0.4, sheen: 0.1 };
export const hide: Finish = { gloss: 0.05, rough: 0.34, wrap: 0.18 };
export const brassMetal: Finish = { gloss: 0.9, rough: 0.16, metal: true };
export const steel = "#c9c7c1";
export const brass = "#d6b67c";

/** The left half and its mirror image about x = 600. */
export function both(d: string): string {
  return `<path d="${d}"/><path d="${d}" transform="translate(1200 0) scale(-1 1)"/>`;
}

export function line(d: string, width: number, cap: "round" | "butt" = "round"): string {
  return `<path d="${d}" fill="none" stroke="#fff" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;
}

export const onWall: Shadow[] = [
  { dx: 20, dy: 18, blur: 12, strength: 0.36 },
  { dx: 62, dy: 44, blur: 40, strength: 0.34 },
];
export const lying: Shadow[] = [
  { dx: 5, dy: 6, blur: 5, strength: 0.5 },
  { dx: 20, dy: 18, blur: 22, strength: 0.36 },
];
export const onCloth: Shadow[] = [{ dx: 5, dy: 6, blur: 6, strength: 0.38 }];

interface ClothSpec {
  shape: string;
  fill: string;
  texture?: Texture;
  finish?: Finish;
  edge?: number;
  depth?: number;
  bumps?: Bump[];
  shadows?: Shadow[];
  paint?: string;
}

/** A piece of cloth with a soft edge. */
export function panel(spec: ClothSpec): Layer {
  const { shape, fill, texture, paint, bumps, shadows } = spec;
  return {
    shape,
    fill,
    finish: spec.finish ?? cloth,
    form: { kind: "puff", edge: spec.edge ?? 22, depth: spec.depth ?? 13, soften: 5 },
    ...(texture ? { texture } : {}),
    ...(paint ? { paint } : {}),
    ...(bumps ? { bumps } : {}),
    ...(shadows ? { shadows } : {}),
  };
}

/** Hanging folds: slim wedges from `top` that widen to `bottom`. */
export function drape(
  seed: number,
  x0: number,
  x1: number,
  top: number,
  bottom: number,
  count: number,
  gather = 0.7,
  height = 16,
): Bump[] {
  const next = random(seed);
  const mid = (x0 + x1) / 2;
  const wedges: string[] = [];
  const dips: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const x = x0 + ((i + 0.25 + next() * 0.5) / count) * (x1 - x0);
    const xt = mid + (x - mid) * gather;
    const yt = top + next() * (bottom - top) * 0.3;
    const w = ((x1 - x0) / count) * (0.2 + next() * 0.16);
    const sway = (next() - 0.5) * 30;
    const d = `<path d="M${xt} ${yt}Q${(xt + x) / 2 + sway} ${(yt + bottom) / 2} ${x - w} ${bottom + 30}L${x + w} ${bottom + 30}Q${(xt + x) / 2 + sway + w} ${(yt + bottom) / 2} ${xt + 3} ${yt}Z"/>`;
    (i % 2 ? dips : wedges).push(d);
  }
  return [
    { svg: wedges.join(""), blur: 9, height },
    { svg: dips.join(""), blur: 13, height: -height * 0.8 },
  ];
}

/** Creases along given lines: raised when `height` is positive. */
export function crease(d: string, width: number, soft: number, height: number): Bump {
  return { svg: line(d, width), blur: soft, height };
}

/** Seams and stitching: a fine groove. */
export function seam(d: string, height = -2.4): Bump {
  return { svg: line(d, 3.2), blur: 1, height };
}

export function button(
  x: number,
  y: number,
  r: number,
  fill: string,
  finish: Finish = { gloss: 0.05, rough: 0.2 },
): Layer {
  return {
    shape: `<circle cx="${x}" cy="${y}" r="${r}"/>`,
    fill,
    finish,
    form: { kind: "puff", edge: r * 0.5, depth: r * 0.35 },
    // Studs and clasps are metal and plain; sewn buttons have four holes.
    bumps: finish.metal
      ? []
      : [-1, 1].flatMap((a) =>
          [-1, 1].map((b) => ({
            svg: `<circle cx="${x + a * r * 0.24}" cy="${y + b * r * 0.24}" r="${r * 0.11}"/>`,
            blur: 0.5,
            height: -4,
          })),
        ),
    shadows: [{ dx: 2, dy: 3, blur: 3, strength: 0.5 }],
  };
}

/** A wooden hanger on a brass peg. `y` is the top of the shoulders. */
export function hanger(y: number, reach: number): Layer[] {
  const peg = y - 150;
  return [
    {
      shape: `<circle cx="600" cy="${peg}" r="22"/>`,
      fill: brass,
      finish: brassMetal,
      form: { kind: "puff", edge: 22, depth: 18 },
      shadows: onWall,
    },
    {
      shape: line(
        `M600 ${y - 6}V${y - 62}Q600 ${y - 84} 620 ${y - 96}Q644 ${y - 116} 626 ${y - 142}Q606 ${y - 160} 584 ${y - 144}Q576 ${y - 136} 576 ${y - 124}`,
        9,
      ),
      fill: steel,
      finish: { ...brassMetal, rough: 0.2 },
      form: { kind: "puff", edge: 4.5, depth: 4.5 },
      shadows: [{ dx: 16, dy: 12, blur: 7, strength: 0.4 }],
    },
    {
      shape: line(
        `M${600 - reach} ${y + 62}Q${600 - reach * 0.5} ${y + 8} 600 ${y}Q${600 + reach * 0.5} ${y + 8} ${600 + reach} ${y + 62}`,
        34,
      ),
      fill: "#a9794c",
      finish: { gloss: 0.04, rough: 0.4 },
      form: { kind: "puff", edge: 17, depth: 15 },
      texture: wood(0.1, 0.3),
      shadows: onWall,
    },
  ];
}

/** The same layers stretched about the middle of the plane, to bring a cut to its measured proportions. */
export function stretched(layers: Layer[], sx: number, sy: number): Layer[] {
  const move = (markup: string): string =>
    `<g transform="translate(600 760) scale(${sx} ${sy}) translate(-600 -760)">${markup}</g>`;
  return layers.map((layer) => ({
    ...layer,
    shape: move(layer.shape),
    ...(layer.paint ? { paint: move(layer.paint) } : {}),
    ...(layer.bumps ? { bumps: layer.bumps.map((b) => ({ ...b, svg: move(b.svg) })) } : {}),
  }));
}
