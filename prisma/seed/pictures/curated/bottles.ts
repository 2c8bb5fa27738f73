import type { Decal, Layer } from "../engine/layer";
import { turned } from "./parts";
import { type Labeller, type Vessel, type BottleSpec, closure } from "./closures";

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
          [top, r - 7],
          [top + 6, r, 3],
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
  const bodyTop = neckEnd + fall + bend * (spec.shoulder === "sloped" ? 0 : 0.2);
  const room = base - 44 - bodyTop;
  const lh = spec.labelHeight ?? Math.min(h * 0.56, lw * 1.25, room);
  const y = bodyTop + 6 + (room - lh) * 0.5;
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
