import { turned } from "../curated/parts";
import type { Layer, Shadow } from "../engine/layer";
import { brassMetal, line, type Piece } from "./cloth";

export const mirror = { ...brassMetal, rough: 0.1 };

export const small: Shadow[] = [
  { dx: 4, dy: 5, blur: 4, strength: 0.55 },
  { dx: 15, dy: 13, blur: 14, strength: 0.34 },
];

function ringPath(
  x: number,
  y: number,
  rx: number,
  ry: number,
  turn: number,
  width: number,
): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" transform="rotate(${turn} ${x} ${y})" fill="none" stroke="#fff" stroke-width="${width}"/>`;
}

/** Points along a closed wandering line. */
function loop(
  count: number,
  rx: number,
  ry: number,
  wander: number,
): { x: number; y: number; a: number }[] {
  const at = (t: number) => {
    const a = t * Math.PI * 2;
    const w = 1 + wander * Math.sin(a * 3 + 0.6) + wander * 0.6 * Math.sin(a * 5);
    return { x: 600 + Math.cos(a) * rx * w, y: 740 + Math.sin(a) * ry * w };
  };
  return Array.from({ length: count }, (_, i) => {
    const p = at(i / count);
    const q = at((i + 0.5) / count);
    return { ...p, a: (Math.atan2(q.y - p.y, q.x - p.x) * 180) / Math.PI };
  });
}

export function chainBracelet(fill: string): Piece {
  const links = loop(38, 268, 226, 0.05);
  const flat = links
    .filter((_, i) => i % 2 === 0)
    .map((p) => ringPath(p.x, p.y, 34, 21, p.a, 12))
    .join("");
  const upright = links
    .filter((_, i) => i % 2 === 1)
    .map((p) =>
      line(
        `M${p.x - Math.cos((p.a * Math.PI) / 180) * 30} ${p.y - Math.sin((p.a * Math.PI) / 180) * 30}L${p.x + Math.cos((p.a * Math.PI) / 180) * 30} ${p.y + Math.sin((p.a * Math.PI) / 180) * 30}`,
        15,
      ),
    )
    .join("");
  const first = links[0] ?? { x: 868, y: 740 };
  return {
    layers: [
      {
        shape: flat,
        fill,
        finish: mirror,
        form: { kind: "puff", edge: 6, depth: 7 },
        shadows: small,
      },
      {
        shape: upright,
        fill,
        finish: mirror,
        form: { kind: "puff", edge: 7.5, depth: 8 },
        shadows: [{ dx: 3, dy: 4, blur: 3, strength: 0.5 }],
      },
      {
        shape: `<circle cx="${first.x + 6}" cy="${first.y - 4}" r="40" fill="none" stroke="#fff" stroke-width="15"/>`,
        fill,
        finish: mirror,
        form: { kind: "puff", edge: 7.5, depth: 8 },
        shadows: small,
      },
    ],
    ground: "plaster",
    shown: "closed in a ring on plaster",
  };
}

export function cuff(fill: string): Piece {
  // Seen from a little above, its opening to the front: inner wall first, then the two arms.
  const arm = turned(
    600,
    [
      [690, 292, 8],
      [702, 304, 10],
      [846, 304, 10],
      [858, 292],
    ],
    { fill, finish: { ...mirror, rough: 0.16 } },
    0.34,
  );
  const grooves = [724, 824].map((y) => line(`M296 ${y}A304 104 0 0 0 904 ${y}`, 5)).join("");
  const beads = Array.from({ length: 27 }, (_, i) => {
    const t = ((i - 13) / 13.6) * 1.5;
    return `<ellipse cx="${600 + Math.sin(t) * 304}" cy="${774 + Math.cos(t) * 104}" rx="${3 + 10 * Math.cos(t)}" ry="13"/>`;
  }).join("");
  const inner = `<path d="M296 696A304 104 0 0 1 904 696L900 852A300 102 0 0 0 300 852Z"/>`;
  return {
    layers: [
      {
        shape: inner,
        fill: "#9b9892",
        finish: { gloss: 0.05, rough: 0.3 },
        form: { kind: "flat", ny: 0.15 },
        paint: `<defs><linearGradient id="w"><stop offset="0" stop-color="#4b4844"/><stop offset=".3" stop-color="#7d7973"/><stop offset=".62" stop-color="#dcd8d0"/><stop offset=".8" stop-color="#b1aca4"/><stop offset="1" stop-color="#8a857d"/></linearGradient></defs><path d="M290 580H910V870H290Z" fill="url(#w)"/>`,
        shadows: small,
      },
      {
        ...arm,
        shape: `<defs><clipPath id="gap"><path d="M200 500H500Q520 800 512 1060H200ZM1000 500H700Q680 800 688 1060H1000Z"/></clipPath></defs><g clip-path="url(#gap)"><path d="M296 694A304 104 0 0 0 904 694V856A304 104 0 0 1 296 856Z"/></g>`,
        bumps: [
          { svg: grooves, blur: 1.6, height: -5 },
          { svg: beads, blur: 2, height: 7 },
        ],
        shadows: small,
      },
    ],
    ground: "plaster",
    shown: "on plaster, its opening to the front",
  };
}

export function pearls(fill: string): Piece {
  const beads = loop(50, 300, 320, 0.08);
  const clasp = beads[0] ?? { x: 900, y: 740, a: 90 };
  const finish = { gloss: 0.09, rough: 0.12, wrap: 0.5, sheen: 0.25 };
  const disc = (p: { x: number; y: number }) => `<circle cx="${p.x}" cy="${p.y}" r="20.3"/>`;
  const odd = beads
    .slice(1)
    .filter((_, i) => i % 2 === 0)
    .map(disc)
    .join("");
  const even = beads
    .slice(1)
    .filter((_, i) => i % 2 === 1)
    .map(disc)
    .join("");
  const layer = (shape: string, colour: string): Layer => ({
    shape,
    fill: colour,
    finish,
    form: { kind: "puff", edge: 20.3, depth: 20, soften: 0.8 },
    shadows: small,
  });
  return {
    layers: [
      layer(odd, fill),
      layer(even, "#f1e4d6"),
      {
        shape: `<rect x="${clasp.x - 15}" y="${clasp.y - 26}" width="30" height="52" rx="13"/>`,
        fill: "#e6c48c",
        finish: mirror,
        form: { kind: "puff", edge: 14, depth: 12 },
        shadows: small,
      },
    ],
    ground: "plaster",
    shown: "laid in an open loop on plaster",
  };
}
