import type { Decal, Layer } from "../engine/layer";
import type { Picture } from "../engine/raster";
import { stuffs, type Stuff, topFace, turned } from "./parts";

/** Asks for a label set in type at this size (drawing units). */
export type Labeller = (width: number, height: number, shape?: "round") => Picture;

export interface Vessel {
  layers: Layer[];
  base: number;
  /** Half the width of the foot. */
  foot: number;
  /** Colour of light that falls through, for glass. */
  through?: string;
}

export type Closure = "dropper" | "pump" | "mist" | "cap" | "trigger" | "roller" | "airless";

export interface BottleSpec {
  cx: number;
  base: number;
  radius: number;
  height: number;
  /** Neck radius as a share of the body's. */
  neck: number;
  shoulder: "round" | "square" | "sloped";
  stuff: Stuff;
  closure: Closure;
  trim: Stuff;
  liquid?: string;
  labelHeight?: number;
}

function ribs(cx: number, y: number, r: number, h: number): string {
  const lines: string[] = [];
  for (let k = -12; k <= 12; k += 1) {
    const x = cx + Math.sin((k / 12.5) * (Math.PI / 2)) * r;
    lines.push(
      `<path d="M${x} ${y + 8}V${y + h - 6}" stroke="#fff" stroke-width="${1.6 + 2.4 * Math.cos((k / 12.5) * 1.5)}"/>`,
    );
  }
  return lines.join("");
}

function pumpHead(cx: number, top: number, rn: number, trim: Stuff): Layer[] {
  const headY = top - 128;
  return [
    turned(
      cx,
      [
        [top - 92, 9],
        [top - 40, 9],
      ],
      trim,
    ),
    {
      shape: `<path d="M${cx - 10} ${headY + 8}C${cx - 60} ${headY + 2} ${cx - 104} ${headY + 10} ${cx - 128} ${headY + 26}q-10 10-2 16q10 0 22-8C${cx - 80} ${headY + 32} ${cx - 50} ${headY + 36} ${cx - 10} ${headY + 38}Z"/>`,
      fill: trim.fill,
      form: { kind: "puff", edge: 15, depth: 14 },
      finish: trim.finish,
    },
    turned(
      cx,
      [
        [headY, rn * 0.64, 8],
        [headY + 4, rn * 0.72, 6],
        [headY + 40, rn * 0.72, 8],
      ],
      trim,
      0.08,
    ),
    topFace(cx, headY + 1, rn * 0.66, 0.1, trim),
    turned(
      cx,
      [
        [top - 48, rn * 0.7, 8],
        [top - 44, rn * 1.08, 8],
        [top + 26, rn * 1.12],
      ],
      trim,
      0.06,
    ),
  ];
}

function dropperTop(cx: number, top: number, rn: number, trim: Stuff): Layer[] {
  const collar = turned(
    cx,
    [
      [top - 52, rn * 1.0, 8],
      [top - 48, rn * 1.14, 6],
      [top + 24, rn * 1.14],
    ],
    trim,
    0.06,
  );
  collar.bumps = [{ svg: ribs(cx, top - 50, rn * 1.14, 74), blur: 1.2, height: 3 }];
  return [
    turned(
      cx,
      [
        [top - 176, 2],
        [top - 174, rn * 0.4, 18],
        [top - 150, rn * 0.62, 26],
        [top - 80, rn * 0.66, 10],
        [top - 46, rn * 0.78],
      ],
      stuffs.rubber,
      0.05,
    ),
    collar,
  ];
}

function trigger(cx: number, top: number, rn: number, trim: Stuff): Layer[] {
  const y = top - 60;
  return [
    {
      shape: `<path d="M${cx - 92} ${y - 58}q-34 34-26 92q2 20 16 20q12-2 10-22q-4-52 24-78z"/>`,
      fill: trim.fill,
      form: { kind: "puff", edge: 16, depth: 12 },
      finish: trim.finish,
    },
    turned(
      cx,
      [
        [top - 72, rn * 0.62],
        [top - 30, rn * 0.7],
      ],
      trim,
    ),
    {
      shape: `<path d="M${cx - 178} ${y - 122}h30l10-14q60-24 150-12q60 10 66 60q2 22-14 26q-60 14-112 4q-40-6-90-14h-40q-8 0-8-10v-30q0-10 8-10z"/>`,
      fill: trim.fill,
      form: { kind: "puff", edge: 34, depth: 26 },
      finish: trim.finish,
      shadows: [{ dx: 6, dy: 14, blur: 10, strength: 0.3 }],
    },
    turned(
      cx,
      [
        [top - 40, rn * 0.92, 8],
        [top - 36, rn * 1.1, 6],
        [top + 26, rn * 1.14],
      ],
      trim,
      0.06,
    ),
  ];
}

function closure(spec: BottleSpec, top: number, rn: number): Layer[] {
  const { cx, trim } = spec;
  if (spec.closure === "dropper") return dropperTop(cx, top, rn, trim);
  if (spec.closure === "pump") return pumpHead(cx, top, rn, trim);
  if (spec.closure === "trigger") return trigger(cx, top, rn, trim);
  const tall = { mist: 128, cap: 78, roller: 104, airless: 120, dropper: 0, pump: 0, trigger: 0 }[
    spec.closure
  ];
  const r =
    spec.closure === "airless" ? spec.radius : spec.closure === "roller" ? rn * 1.3 : rn * 1.2;
  const y = top - tall + (spec.closure === "airless" ? 0 : 26);
  return [
    turned(
      cx,
      [
        [y, r - 9, 6],
        [y + 7, r, 8],
        [y + tall, r],
      ],
      trim,
      0.06,
    ),
    topFace(cx, y + 1, r - 7, 0.06, trim),
  ];
}

/** A bottle with its closure and a label that goes round. */
export function bottle(spec: BottleSpec, label: Labeller): Vessel {
  const { cx, base, radius: r, height: h, stuff } = spec;
  const rn = r * spec.neck;
  const top = base - h;
  const fall =
    spec.shoulder === "round" ? r * 0.62 : spec.shoulder === "square" ? r * 0.26 : r * 1.15;
  const bend =
    spec.shoulder === "round" ? r * 0.62 : spec.shoulder === "square" ? r * 0.22 : r * 0.8;
  const neckEnd = top + 22;
  const shoulderY = neckEnd + fall * (spec.shoulder === "round" ? 0.34 : 0.5);
  const points: [number, number, number?][] =
    spec.closure === "airless"
      ? [
          [top, r],
          [base - 16, r, 10],
          [base, r - 8],
        ]
      : [
          [top, rn],
          [neckEnd, rn, 12],
          [shoulderY, spec.shoulder === "sloped" ? rn * 1.25 : r * 0.96, bend * 0.8],
          [neckEnd + fall + bend * 0.3, r, bend],
          [base - 20, r, 16],
          [base, r - 12],
        ];
  const body = turned(cx, points, stuff, 0.045);
  const lw = r * 2.1;
  const lh = spec.labelHeight ?? Math.min(h * 0.56, lw * 1.25);
  const bodyTop = neckEnd + fall + bend * 0.2;
  const y = Math.max(bodyTop + 6, bodyTop + (base - 30 - bodyTop - lh) * 0.5);
  const paperless: Decal = { picture: label(lw, lh), x: cx, y: y - r * 0.02, width: lw };
  body.decals = [{ ...paperless, finish: { gloss: 0.025, rough: 0.75, wrap: 0.3 } }];
  const layers: Layer[] = [];
  if (stuff.glass && spec.liquid) {
    const level = bodyTop - bend * 0.1;
    layers.push({
      ...turned(
        cx,
        [
          [level, r * 0.88, 4],
          [base - 34, r * 0.88, 20],
          [base - 16, r * 0.74],
        ],
        { fill: spec.liquid, finish: { gloss: 0.02, rough: 0.3, wrap: 0.6 } },
      ),
      opacity: 0.72,
    });
  }
  if (stuff.glass && spec.closure === "dropper") {
    layers.push({
      shape: `<path d="M${cx - 9} ${top}h18v${h * 0.74}l-6 34h-6l-6-34z"/>`,
      fill: "#f2efe6",
      opacity: 0.45,
      form: { kind: "puff", edge: 9, depth: 8 },
      finish: { gloss: 0.05, rough: 0.1 },
    });
  }
  layers.push(body, ...closure(spec, top, rn));
  return { layers, base, foot: r - 6, ...(stuff.glass ? { through: stuff.glass.tint } : {}) };
}
