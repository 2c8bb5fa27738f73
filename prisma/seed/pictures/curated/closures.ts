import type { Layer } from "../engine/layer";
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
  const y = top - 104;
  const body = { fill: trim.fill, finish: trim.finish };
  return [
    {
      ...body,
      shape: `<path d="M${cx - 84} ${y - 6}Q${cx - 128} ${y + 40} ${cx - 112} ${y + 116}Q${cx - 108} ${y + 134} ${cx - 92} ${y + 130}Q${cx - 82} ${y + 124} ${cx - 84} ${y + 108}Q${cx - 90} ${y + 50} ${cx - 46} ${y + 6}Z"/>`,
      form: { kind: "puff", edge: 17, depth: 14 },
    },
    turned(
      cx,
      [
        [y - 30, rn * 0.74],
        [top - 30, rn * 0.8],
      ],
      trim,
    ),
    {
      ...body,
      shape: `<path d="M${cx - 196} ${y - 66}Q${cx - 196} ${y - 76} ${cx - 186} ${y - 76}L${cx - 150} ${y - 74}Q${cx - 132} ${y - 104} ${cx - 70} ${y - 110}L${cx + 30} ${y - 104}Q${cx + 92} ${y - 96} ${cx + 96} ${y - 40}Q${cx + 98} ${y - 8} ${cx + 74} ${y + 2}L${cx + 40} ${y + 8}H${cx - 84}Q${cx - 106} ${y - 16} ${cx - 150} ${y - 26}H${cx - 186}Q${cx - 196} ${y - 26} ${cx - 196} ${y - 36}Z"/>`,
      form: { kind: "puff", edge: 40, depth: 30 },
      bumps: [
        {
          svg: `<path d="M${cx - 60} ${y - 56}H${cx + 70}" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`,
          blur: 2,
          height: -5,
        },
      ],
      shadows: [{ dx: 4, dy: 12, blur: 9, strength: 0.34 }],
    },
    turned(
      cx - 190,
      [
        [y - 74, 13, 4],
        [y - 28, 13, 4],
      ],
      { ...trim, fill: "#b9442b" },
      0.1,
    ),
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

export function closure(spec: BottleSpec, top: number, rn: number): Layer[] {
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
        [y + tall - 4, r, 3],
        [y + tall, r - 5],
      ],
      trim,
      0.06,
    ),
    topFace(cx, y + 1, r - 7, 0.06, trim),
  ];
}
