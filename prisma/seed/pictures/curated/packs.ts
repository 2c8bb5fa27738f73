import type { Layer } from "../engine/layer";
import { paper as paperTexture, wood } from "../engine/texture";
import type { Labeller, Vessel } from "./bottles";
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

/** A bar with a paper wrap round its middle, seen a little from above. */
export function bar(
  cx: number,
  base: number,
  w: number,
  h: number,
  soap: Stuff,
  label: Labeller,
): Vessel {
  const x = cx - w / 2;
  const y = base - h;
  const depth = h * 0.52;
  const wrap = w * 0.62;
  const wx = cx - wrap / 2;
  const inset = 34;
  const top = (x0: number, x1: number, lean: number): string => {
    const k = (v: number) => cx + (v - cx) * (1 - lean);
    return `<path d="M${x0} ${y + 12}L${k(x0)} ${y - depth + 12}Q${k(x0) + 4} ${y - depth} ${k(x0) + 16} ${y - depth}L${k(x1) - 16} ${y - depth}Q${k(x1) - 4} ${y - depth} ${k(x1)} ${y - depth + 12}L${x1} ${y + 12}Z"/>`;
  };
  const lean = (inset * 2) / w;
  const flat = { shadows: [{ dx: 3, dy: 4, blur: 5, strength: 0.3 }] };
  const paperFinish = { gloss: 0.02, rough: 0.85, wrap: 0.3 };
  return {
    layers: [
      {
        shape: top(x, x + w, lean),
        fill: soap.fill,
        finish: soap.finish,
        form: { kind: "flat", ny: -0.85 },
        ...(soap.texture ? { texture: soap.texture } : {}),
      },
      {
        shape: `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="26"/>`,
        fill: soap.fill,
        finish: soap.finish,
        form: { kind: "puff", edge: 24, depth: 20 },
        ...(soap.texture ? { texture: soap.texture } : {}),
      },
      {
        shape: top(wx, wx + wrap, lean),
        fill: "#e9dfca",
        finish: paperFinish,
        form: { kind: "flat", ny: -0.85 },
        texture: paperTexture,
      },
      {
        shape: `<rect x="${wx}" y="${y - 3}" width="${wrap}" height="${h + 6}" rx="3"/>`,
        fill: "#e9dfca",
        finish: paperFinish,
        form: { kind: "puff", edge: 16, depth: 11 },
        texture: paperTexture,
        ...flat,
        decals: [
          {
            picture: label(wrap * 0.94, h * 0.92),
            x: cx,
            y: y + h * 0.04,
            width: wrap * 0.94,
            finish: paperFinish,
          },
        ],
      },
    ],
    base,
    foot: w * 0.5,
  };
}

/** A stand-up pouch, its top folded and sealed. */
export function pouch(
  cx: number,
  base: number,
  w: number,
  h: number,
  stuff: Stuff,
  label: Labeller,
): Vessel {
  const top = base - h;
  const l = cx - w / 2;
  const r = cx + w / 2;
  const body: Layer = {
    shape: `<path d="M${l + 14} ${top}L${r - 14} ${top}C${r - 6} ${top + h * 0.2} ${r + 6} ${base - h * 0.3} ${r} ${base - 18}Q${r - 4} ${base} ${r - 30} ${base + 2}Q${cx} ${base + 22} ${l + 30} ${base + 2}Q${l + 4} ${base} ${l} ${base - 18}C${l - 6} ${base - h * 0.3} ${l + 6} ${top + h * 0.2} ${l + 14} ${top}Z"/>`,
    fill: stuff.fill,
    finish: stuff.finish,
    texture: paperTexture,
    form: { kind: "puff", edge: w * 0.34, depth: w * 0.16, soften: 14 },
    bumps: [
      {
        svg: `<path d="M${l} ${top - 20}h${w}v${h * 0.2}h${-w}z" fill="#fff"/>`,
        blur: 34,
        height: -26,
      },
      {
        svg: `<path d="M${l} ${base - 34}Q${cx} ${base - 118} ${r} ${base - 34}" fill="none" stroke="#fff" stroke-width="5"/>`,
        blur: 3,
        height: 7,
      },
      {
        svg: `<path d="M${l + 10} ${top + 150}q70 90 60 210M${r - 10} ${top + 170}q-60 60-50 170M${l + 90} ${top + 60}q40 60 30 120M${r - 110} ${top + 70}q-20 40-10 80" fill="none" stroke="#fff" stroke-width="8"/>`,
        blur: 9,
        height: 11,
      },
      {
        svg: `<path d="M${l + 12} ${top + 86}h${w - 24}" stroke="#fff" stroke-width="7"/>`,
        blur: 2,
        height: 6,
      },
    ],
  };
  const lw = w * 0.68;
  const lh = Math.min(h * 0.56, lw * 1.16);
  body.decals = [
    { picture: label(lw, lh), x: cx, y: top + h * 0.26, width: lw, finish: labelPaper },
  ];
  return { layers: [body], base: base + 4, foot: w * 0.46 };
}

/** A carton with its right side turned away. */
export function carton(
  cx: number,
  base: number,
  w: number,
  h: number,
  stuff: Stuff,
  label: Labeller,
): Vessel {
  const l = cx - w * 0.58;
  const r = l + w;
  const top = base - h;
  const side = w * 0.26;
  const finish = stuff.finish;
  const lw = w * 0.8;
  return {
    layers: [
      {
        shape: `<path d="M${r - 3} ${top}L${r + side} ${top - 20}L${r + side} ${base - 34}L${r - 3} ${base}Z"/>`,
        fill: stuff.fill,
        finish,
        texture: paperTexture,
        form: { kind: "flat", nx: 0.95 },
      },
      {
        shape: `<path d="M${l} ${top + 2}L${l + side + 10} ${top - 22}L${r + side} ${top - 20}L${r} ${top + 2}Z"/>`,
        fill: stuff.fill,
        finish,
        texture: paperTexture,
        form: { kind: "flat", ny: -0.8 },
      },
      {
        shape: `<path d="M${l} ${top}H${r}V${base}H${l}Z"/>`,
        fill: stuff.fill,
        finish,
        texture: paperTexture,
        form: { kind: "puff", edge: 8, depth: 4 },
        bumps: [
          {
            svg: `<path d="M${l} ${top + 74}H${r}" stroke="#fff" stroke-width="3"/>`,
            blur: 1.4,
            height: -4,
          },
        ],
        decals: [
          {
            picture: label(lw, h * 0.66),
            x: l + w / 2,
            y: top + h * 0.2,
            width: lw,
            finish: labelPaper,
          },
        ],
      },
    ],
    base,
    foot: w * 0.56,
  };
}

export const boardTexture = wood(0.02, 0.3);
