import { smoothProfile, turnedPath } from "../engine/form";
import type { Glass, Layer, Texture } from "../engine/layer";
import type { Finish } from "../engine/light";

/** What a part is made of. */
export interface Stuff {
  fill: string;
  finish: Finish;
  glass?: Glass;
  texture?: Texture;
}

const glassFinish: Finish = { gloss: 0.075, rough: 0.02, wrap: 0.2 };

export const stuffs = {
  amber: {
    fill: "#7a3f12",
    finish: glassFinish,
    glass: { tint: "#c07b35", haze: 0.06, depth: 1.4 },
  },
  clear: { fill: "#e6e4dc", finish: glassFinish, glass: { tint: "#eef0ea", haze: 0.03, depth: 1 } },
  frosted: {
    fill: "#e8e4da",
    finish: { gloss: 0.04, rough: 0.45, wrap: 0.35 },
    glass: { tint: "#e9e4d8", haze: 0.8, depth: 0.9 },
  },
  fern: {
    fill: "#2f4636",
    finish: glassFinish,
    glass: { tint: "#6d8a68", haze: 0.12, depth: 1.3 },
  },
  sage: {
    fill: "#b9c2a8",
    finish: { gloss: 0.04, rough: 0.4, wrap: 0.35 },
    glass: { tint: "#bcc7ab", haze: 0.75, depth: 1 },
  },
  plum: {
    fill: "#3a2036",
    finish: glassFinish,
    glass: { tint: "#8d5a80", haze: 0.06, depth: 1.6 },
  },
  milk: { fill: "#efeae0", finish: { gloss: 0.045, rough: 0.16, wrap: 0.35 } },
  satin: { fill: "#e9e6df", finish: { gloss: 0.04, rough: 0.38, wrap: 0.4 } },
  ceramic: { fill: "#e4d6c6", finish: { gloss: 0.04, rough: 0.3, wrap: 0.25 } },
  black: { fill: "#151312", finish: { gloss: 0.05, rough: 0.22 } },
  rubber: { fill: "#1b1816", finish: { gloss: 0.04, rough: 0.55, wrap: 0.3 } },
  ivory: { fill: "#ddd2bf", finish: { gloss: 0.04, rough: 0.5, wrap: 0.35 } },
  aluminium: { fill: "#d3d3d0", finish: { gloss: 0.9, rough: 0.5, metal: true } },
  brass: { fill: "#d8bb85", finish: { gloss: 0.9, rough: 0.3, metal: true } },
  bamboo: { fill: "#c2a071", finish: { gloss: 0.035, rough: 0.5, wrap: 0.2 } },
  kraft: { fill: "#b3966e", finish: { gloss: 0.02, rough: 0.9, wrap: 0.3 } },
  clay: { fill: "#a8705a", finish: { gloss: 0.03, rough: 0.6, wrap: 0.25 } },
  moss: { fill: "#51634f", finish: { gloss: 0.04, rough: 0.4, wrap: 0.25 } },
} satisfies Record<string, Stuff>;

export const labelPaper: Finish = { gloss: 0.02, rough: 0.85, wrap: 0.3 };

/** A part turned on a lathe. Points are [y, radius, cornerRadius?] from top to bottom. */
export function turned(
  cx: number,
  points: [number, number, number?][],
  stuff: Stuff,
  sag = 0.05,
): Layer {
  const profile = smoothProfile(points);
  return {
    shape: turnedPath(cx, profile, sag),
    fill: stuff.fill,
    form: { kind: "turned", cx, profile, sag },
    finish: stuff.finish,
    ...(stuff.glass ? { glass: stuff.glass } : {}),
    ...(stuff.texture ? { texture: stuff.texture } : {}),
  };
}

/** The upward face of a lid or plinth. */
export function topFace(cx: number, y: number, r: number, sag: number, stuff: Stuff): Layer {
  return {
    shape: `<ellipse cx="${cx}" cy="${y}" rx="${r}" ry="${r * sag}"/>`,
    fill: stuff.fill,
    form: { kind: "flat", ny: -0.95 },
    finish: { ...stuff.finish, rough: Math.max(0.35, stuff.finish.rough) },
    ...(stuff.texture ? { texture: stuff.texture } : {}),
  };
}

/** Shadow that a standing thing throws on the table, and the dark where it touches. */
export function standing(outline: string, base: number, through?: string): Layer {
  const kx = 0.62;
  const ky = 0.16;
  const tint = through ? { tint: through } : {};
  const matrix = (x: number, y: number) => `matrix(1 0 ${-x} ${y} ${x * base} ${base - y * base})`;
  return {
    shape: outline,
    fill: "#000000",
    opacity: 0,
    form: { kind: "flat" },
    finish: labelPaper,
    shadows: [
      { transform: matrix(kx, ky), dx: 10, dy: 4, blur: 42, strength: 0.46, ...tint },
      { transform: matrix(kx * 0.9, ky), dx: 4, dy: 4, blur: 16, strength: 0.3, ...tint },
    ],
  };
}

/** The narrow dark line under a thing. */
export function contact(cx: number, base: number, r: number, ry = Math.max(8, r * 0.075)): Layer {
  return {
    shape: `<ellipse cx="${cx + r * 0.06}" cy="${base + 4}" rx="${r * 1.03}" ry="${ry}"/>`,
    fill: "#000000",
    opacity: 0,
    form: { kind: "flat" },
    finish: labelPaper,
    shadows: [
      { dx: 1, dy: 1, blur: 3, strength: 0.55 },
      { dx: 3, dy: 4, blur: 9, strength: 0.5 },
      { dx: 8, dy: 8, blur: 24, strength: 0.4 },
    ],
  };
}
