import type { Layer } from "../engine/layer";
import { paper as paperTexture } from "../engine/texture";
import type { Labeller, Vessel } from "./closures";
import { labelPaper, type Stuff } from "./parts";

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
  const depth = h * 0.3;
  const wrap = w * 0.62;
  const wx = cx - wrap / 2;
  const inset = 30;
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
