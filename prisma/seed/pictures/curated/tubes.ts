import type { Layer } from "../engine/layer";
import type { Labeller, Vessel } from "./closures";
import { labelPaper, type Stuff, turned } from "./parts";

/** A tube standing on its cap; metal ones are creased and rolled at the crimp. */
export function tube(
  cx: number,
  base: number,
  r: number,
  h: number,
  stuff: Stuff,
  cap: Stuff,
  label: Labeller,
): Vessel {
  const metal = stuff.finish.metal === true;
  const top = base - h;
  const foot = base - 84;
  const wide = r * 1.2;
  const body: Layer = {
    shape: `<path d="M${cx - wide} ${top}L${cx + wide} ${top}C${cx + wide} ${top + h * 0.3} ${cx + r * 1.02} ${foot - h * 0.3} ${cx + r} ${foot - 24}Q${cx + r * 0.98} ${foot + 4} ${cx + r * 0.8} ${foot + 8}L${cx - r * 0.8} ${foot + 8}Q${cx - r * 0.98} ${foot + 4} ${cx - r} ${foot - 24}C${cx - r * 1.02} ${foot - h * 0.3} ${cx - wide} ${top + h * 0.3} ${cx - wide} ${top}Z"/>`,
    fill: stuff.fill,
    finish: stuff.finish,
    form: { kind: "puff", edge: r * 0.96, depth: r * 0.62, soften: 8 },
    bumps: [
      {
        svg: `<path d="M${cx - wide} ${top - 40}h${wide * 2}v${h * 0.34}l${-wide} ${h * 0.1}l${-wide} ${-h * 0.1}z" fill="#fff"/>`,
        blur: 40,
        height: -r * 0.3,
      },
      ...(metal
        ? [
            {
              svg: `<path d="M${cx - wide} ${top + 60}q90 40 120 130M${cx + wide} ${top + 90}q-60 10-100 74M${cx - wide} ${top + h * 0.52}q50-10 84 40M${cx + wide} ${top + h * 0.6}q-60 0-70 60" fill="none" stroke="#fff" stroke-width="9"/>`,
              blur: 6,
              height: 11,
            },
          ]
        : []),
    ],
  };
  const lw = r * 1.52;
  const lh = Math.min(h * 0.6, lw * 1.5);
  body.decals = [
    {
      picture: label(lw, lh),
      x: cx,
      y: top + (foot - top - lh) * 0.52,
      width: lw,
      ...(metal ? { finish: labelPaper } : {}),
    },
  ];
  const crimpH = metal ? 44 : 36;
  const crimp: Layer = {
    shape: `<rect x="${cx - wide - 2}" y="${top - crimpH + 4}" width="${wide * 2 + 4}" height="${crimpH}" rx="4"/>`,
    fill: stuff.fill,
    finish: stuff.finish,
    form: { kind: "puff", edge: metal ? 20 : 5, depth: metal ? 12 : 3 },
    bumps: [
      {
        svg: Array.from(
          { length: 34 },
          (_, i) =>
            `<path d="M${cx - wide + 4 + (i * (wide * 2 - 8)) / 33} ${top - crimpH + 8}v${crimpH - 10}" stroke="#fff" stroke-width="2.4"/>`,
        ).join(""),
        blur: 0.8,
        height: metal ? 0 : 2.4,
      },
    ],
    shadows: [{ dx: 1, dy: 5, blur: 4, strength: 0.3 }],
  };
  const capPart = turned(
    cx,
    [
      [foot, r * 0.8],
      [base - 8, r * 0.86, 8],
      [base, r * 0.84],
    ],
    cap,
    0.05,
  );
  return { layers: [capPart, body, crimp], base, foot: r * 0.84 };
}

/** A twist-up stick: barrel, seam and cap. */
export function stick(
  cx: number,
  base: number,
  r: number,
  h: number,
  stuff: Stuff,
  cap: Stuff,
  label: Labeller,
): Vessel {
  const top = base - h;
  const seam = top + h * 0.3;
  const barrel = turned(
    cx,
    [
      [seam, r],
      [base - 64, r, 4],
      [base - 58, r - 5, 3],
      [base - 52, r, 3],
      [base - 10, r, 10],
      [base, r - 8],
    ],
    stuff,
    0.06,
  );
  const lw = r * 2.1;
  const lh = h * 0.46;
  barrel.decals = [{ picture: label(lw, lh), x: cx, y: seam + 14, width: lw, finish: labelPaper }];
  return {
    layers: [
      barrel,
      turned(
        cx,
        [
          [top, r - 26, 20],
          [top + 10, r - 2, 26],
          [seam - 4, r + 1, 2],
          [seam, r - 3],
        ],
        cap,
        0.06,
      ),
    ],
    base,
    foot: r - 4,
  };
}
