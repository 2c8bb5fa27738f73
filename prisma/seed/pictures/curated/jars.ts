import type { Layer } from "../engine/layer";
import { random } from "../engine/noise";
import type { Labeller, Vessel } from "./closures";
import { labelPaper, type Stuff, stuffs, topFace, turned } from "./parts";

interface JarSpec {
  cx: number;
  base: number;
  radius: number;
  height: number;
  stuff: Stuff;
  lid: Stuff;
  lidHeight: number;
  /** What shows inside clear glass. */
  contents?: "tablets" | "honey" | "salts";
}

function heap(cx: number, top: number, base: number, r: number): Layer[] {
  const next = random(7);
  const layers: Layer[] = [];
  for (let y = base - 24; y > top; y -= 17) {
    for (let k = -4; k <= 4; k += 1) {
      const x = cx + (k / 4.5) * r * 0.86 + (next() - 0.5) * 22;
      const turn = (next() - 0.5) * 70;
      const ry = 8 + next() * 9;
      layers.push({
        shape: `<ellipse cx="${x}" cy="${y + (next() - 0.5) * 10}" rx="21" ry="${ry}" transform="rotate(${turn} ${x} ${y})"/>`,
        fill: next() > 0.5 ? "#f3efe2" : "#e6e4d2",
        form: { kind: "puff", edge: 9, depth: 7 },
        finish: { gloss: 0.02, rough: 0.8, wrap: 0.3 },
        shadows: [{ dx: 2, dy: 5, blur: 4, strength: 0.4 }],
      });
    }
  }
  return layers;
}

export function jar(spec: JarSpec, label: Labeller): Vessel {
  const { cx, base, radius: r, height: h, stuff, lid } = spec;
  const top = base - h;
  const body = turned(
    cx,
    [
      [top, r * 0.93],
      [top + 10, r * 0.93, 8],
      [top + 30, r, 18],
      [base - 26, r, 22],
      [base, r - 18],
    ],
    stuff,
    0.07,
  );
  const lw = r * 2.15;
  const lh = Math.min(h - 74, lw * 0.78);
  body.decals = [
    {
      picture: label(lw, lh),
      x: cx,
      y: top + 34 + (h - 60 - lh) * 0.5 - r * 0.07,
      width: lw,
      finish: labelPaper,
    },
  ];
  const rl = r * 1.01;
  const ly = top - spec.lidHeight + 8;
  const inside: Layer[] =
    spec.contents === "tablets"
      ? heap(cx, top + h * 0.16, base - 4, r)
      : spec.contents
        ? [
            {
              ...turned(
                cx,
                [
                  [top + 34, r * 0.93, 10],
                  [base - 30, r * 0.93, 18],
                  [base - 12, r * 0.8],
                ],
                {
                  fill: spec.contents === "honey" ? "#c8801f" : "#efe9dd",
                  finish: { gloss: 0.03, rough: 0.5, wrap: 0.5 },
                },
                0.07,
              ),
              opacity: 0.92,
            },
          ]
        : [];
  return {
    layers: [
      ...inside,
      body,
      turned(
        cx,
        [
          [ly, rl - 10, 8],
          [ly + 8, rl, 8],
          [ly + spec.lidHeight, rl],
        ],
        lid,
        0.07,
      ),
      topFace(cx, ly + 1, rl - 8, 0.075, lid),
    ],
    base,
    foot: r - 10,
    ...(stuff.glass ? { through: stuff.glass.tint } : {}),
  };
}

/** A canister with a lid as wide as its body, label all round. */
export function canister(spec: JarSpec, label: Labeller): Vessel {
  const { cx, base, radius: r, height: h } = spec;
  const top = base - h;
  const body = turned(
    cx,
    [
      [top, r],
      [base - 8, r, 6],
      [base, r - 5],
    ],
    spec.stuff,
    0.06,
  );
  const lw = r * 2.2;
  body.decals = [
    {
      picture: label(lw, h * 0.72),
      x: cx,
      y: top + h * 0.16 - r * 0.05,
      width: lw,
      finish: labelPaper,
    },
  ];
  const ly = top - spec.lidHeight;
  return {
    layers: [
      body,
      turned(
        cx,
        [
          [ly, r - 4, 6],
          [ly + 7, r + 3, 6],
          [ly + spec.lidHeight, r + 3],
        ],
        spec.lid,
        0.06,
      ),
      topFace(cx, ly + 1, r - 2, 0.065, spec.lid),
    ],
    base,
    foot: r - 4,
  };
}

/** Softgels or capsules spilt in front of a jar. */
export function spilt(cx: number, base: number, colour: string, count: number): Layer[] {
  const next = random(count * 31);
  return Array.from({ length: count }, (_, i) => {
    const x = cx + (i - (count - 1) / 2) * 92 + next() * 30;
    const y = base + 40 + next() * 46;
    return {
      shape: `<rect x="${x - 32}" y="${y - 13}" width="64" height="26" rx="13" transform="rotate(${(next() - 0.5) * 90} ${x} ${y})"/>`,
      fill: colour,
      form: { kind: "puff", edge: 13, depth: 13 },
      finish: { ...stuffs.milk.finish, gloss: 0.06, rough: 0.08, wrap: 0.6 },
      shadows: [
        { dx: 8, dy: 9, blur: 6, strength: 0.5 },
        { dx: 22, dy: 12, blur: 14, strength: 0.22 },
      ],
    } satisfies Layer;
  });
}
