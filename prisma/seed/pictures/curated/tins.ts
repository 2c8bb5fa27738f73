import type { Layer } from "../engine/layer";
import type { Labeller, Vessel } from "./closures";
import { contact, labelPaper, type Stuff, topFace, turned } from "./parts";

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
  const px = cx - 165;
  const pr = r * 0.92;
  const y = base - 74;
  return {
    layers: [
      contact(cx + 62, base - 46, r * 0.5),
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
