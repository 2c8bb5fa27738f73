import type { Layer } from "../engine/layer";
import { random } from "../engine/noise";
import type { Labeller, Vessel } from "./bottles";
import { labelPaper, type Stuff, stuffs, topFace, turned } from "./parts";

export interface JarSpec {
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

function disc(cx: number, cy: number, r: number, stuff: Stuff): Layer {
  return {
    shape: `<circle cx="${cx}" cy="${cy}" r="${r}"/>`,
    fill: stuff.fill,
    form: { kind: "puff", edge: 16, depth: 15 },
    finish: stuff.finish,
  };
}

/** A round tin standing on its edge, lid to the viewer. */
export function tin(cx: number, base: number, r: number, stuff: Stuff, label: Labeller): Vessel {
  const cy = base - r;
  const side: Layer = {
    shape: `<path d="M${cx} ${cy - r}L${cx + 84} ${cy - r + 10}A${r} ${r - 10} 0 0 1 ${cx + 84} ${cy + r - 12}L${cx} ${cy + r}Z"/>`,
    fill: stuff.fill,
    form: { kind: "puff", edge: 70, depth: 60 },
    finish: stuff.finish,
  };
  const seam: Layer = {
    shape: `<path d="M${cx + 40} ${cy - r + 5}A${r} ${r - 5} 0 0 1 ${cx + 40} ${cy + r - 6}" fill="none" stroke="#fff" stroke-width="5"/>`,
    fill: "#6d6a64",
    form: { kind: "flat" },
    finish: stuff.finish,
    opacity: 0.6,
  };
  const face = disc(cx, cy, r, stuff);
  face.bumps = [
    {
      svg: `<circle cx="${cx}" cy="${cy}" r="${r * 0.87}" fill="none" stroke="#fff" stroke-width="7"/>`,
      blur: 3,
      height: 5,
    },
    {
      svg: `<circle cx="${cx}" cy="${cy}" r="${r * 0.6}" fill="#fff"/>`,
      blur: r * 0.3,
      height: r * 0.1,
    },
  ];
  const lw = r * 1.66;
  face.decals = [
    { picture: label(lw, lw, "round"), x: cx, y: cy - lw / 2, width: lw, finish: labelPaper },
  ];
  return { layers: [side, seam, face], base, foot: r * 0.5 };
}

/** An open tin: its pan of colour on the table, its lid leaning behind. */
export function openTin(
  cx: number,
  base: number,
  r: number,
  stuff: Stuff,
  pan: string,
  label: Labeller,
): Vessel {
  const back = tin(cx + 40, base - 46, r, stuff, label);
  const px = cx - 150;
  const pr = r * 0.92;
  const y = base - 74;
  return {
    layers: [
      ...back.layers,
      {
        shape: `<ellipse cx="${px + 20}" cy="${base - 8}" rx="${pr * 1.05}" ry="${pr * 0.34}"/>`,
        fill: "#000000",
        opacity: 0,
        form: { kind: "flat" },
        finish: labelPaper,
        shadows: [{ dx: 10, dy: 10, blur: 16, strength: 0.6 }],
      },
      turned(
        px,
        [
          [y, pr],
          [base - 12, pr, 8],
          [base, pr - 8],
        ],
        stuff,
        0.34,
      ),
      topFace(px, y, pr, 0.34, stuff),
      {
        shape: `<ellipse cx="${px}" cy="${y + 3}" rx="${pr * 0.93}" ry="${pr * 0.3}"/>`,
        fill: pan,
        form: { kind: "flat", ny: -0.75 },
        finish: { gloss: 0.05, rough: 0.3, wrap: 0.4 },
        bumps: [
          {
            svg: `<path d="M${px - 110} ${y + 14}q90 34 200-16" fill="none" stroke="#fff" stroke-width="34" stroke-linecap="round"/>`,
            blur: 9,
            height: -16,
          },
        ],
      },
    ],
    base,
    foot: r * 0.9,
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
