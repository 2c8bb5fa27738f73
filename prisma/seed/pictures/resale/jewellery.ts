import type { Layer, Shadow } from "../engine/layer";
import { brassMetal, line, type Piece } from "./cloth";

const mirror = { ...brassMetal, rough: 0.1 };
const small: Shadow[] = [
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
  const dots = Array.from({ length: 17 }, (_, i) => {
    const t = ((i - 8) / 8.6) * 1.45;
    return `<circle cx="${600 + Math.sin(t) * 296}" cy="${838 + Math.cos(t) * 96}" r="${4 + 5 * Math.cos(t)}"/>`;
  }).join("");
  const rim = (dy: number) =>
    line(`M292 ${744 + dy}Q330 ${862 + dy} 600 ${862 + dy}Q870 ${862 + dy} 908 ${744 + dy}`, 5);
  return {
    layers: [
      {
        shape: `<path d="M286 730C286 560 470 520 540 512L548 652C470 664 390 700 372 760ZM914 730C914 560 730 520 660 512L652 652C730 664 810 700 828 760Z"/>`,
        fill: "#a3a19c",
        finish: { ...mirror, rough: 0.34 },
        form: { kind: "puff", edge: 16, depth: 9 },
        shadows: small,
      },
      {
        shape: `<path d="M284 716C270 860 420 900 600 900Q780 900 916 716C930 720 934 800 926 860C906 1010 760 1050 600 1050C440 1050 294 1010 274 860C266 800 270 720 284 716Z"/>`,
        fill,
        finish: { ...mirror, rough: 0.15 },
        form: { kind: "puff", edge: 80, depth: 58 },
        shadows: small,
        bumps: [{ svg: `${dots}${rim(80)}${rim(148)}`, blur: 1.6, height: 5 }],
      },
    ],
    ground: "plaster",
    shown: "on plaster",
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

export function signet(gold: string): Piece {
  return {
    layers: [
      {
        shape: `<path d="M600 560Q880 560 880 840Q880 1110 600 1110Q320 1110 320 840Q320 560 600 560ZM600 670Q408 672 408 850Q408 1036 600 1036Q792 1036 792 850Q792 672 600 670Z" fill-rule="evenodd"/>`,
        fill: gold,
        finish: mirror,
        form: { kind: "puff", edge: 44, depth: 36 },
        shadows: small,
      },
      {
        shape: `<path d="M404 600Q404 430 600 430Q796 430 796 600Q796 780 600 784Q404 780 404 600Z"/>`,
        fill: gold,
        finish: mirror,
        form: { kind: "puff", edge: 50, depth: 34 },
        shadows: [{ dx: 8, dy: 14, blur: 14, strength: 0.4 }],
      },
      {
        shape: `<rect x="452" y="474" width="296" height="262" rx="96"/>`,
        fill: "#0f0d0f",
        finish: { gloss: 0.1, rough: 0.03 },
        form: { kind: "puff", edge: 30, depth: 12 },
        bumps: [
          {
            svg: `${line("M600 520V690M600 560q-60-40-74 20q10 40 74 10M600 560q60-40 74 20q-10 40-74 10M556 690h88", 9)}`,
            blur: 1.6,
            height: -7,
          },
        ],
      },
    ],
    ground: "plaster",
    shown: "upright on plaster, stone to the front",
  };
}

export function brooch(fill: string): Piece {
  const petal = (turn: number, k: number) =>
    `<path transform="rotate(${turn} 600 740) translate(600 740) scale(${k}) translate(-600 -740)" d="M600 712C540 660 500 560 548 480Q572 446 600 462Q628 446 652 480C700 560 660 660 600 712Z"/>`;
  const ring = (from: number, k: number) =>
    Array.from({ length: 4 }, (_, i) => petal(from + i * 90, k)).join("");
  const enamel = { gloss: 0.09, rough: 0.06, wrap: 0.3 };
  const layer = (shape: string, colour: string): Layer[] => [
    {
      shape: `<g stroke="#fff" stroke-width="16">${shape}</g>`,
      fill: "#dcb878",
      finish: mirror,
      form: { kind: "puff", edge: 12, depth: 10 },
      shadows: small,
    },
    {
      shape,
      fill: colour,
      finish: enamel,
      form: { kind: "puff", edge: 46, depth: 24 },
      bumps: [
        {
          svg: Array.from(
            { length: 8 },
            (_, i) => `<g transform="rotate(${i * 45} 600 740)">${line("M600 690V520", 5)}</g>`,
          ).join(""),
          blur: 3,
          height: -6,
        },
      ],
    },
  ];
  const seeds = Array.from(
    { length: 24 },
    (_, i) =>
      `<circle cx="${600 + Math.cos(i * 2.4) * Math.sqrt(i) * 11}" cy="${740 + Math.sin(i * 2.4) * Math.sqrt(i) * 11}" r="9"/>`,
  ).join("");
  return {
    layers: [
      {
        shape: line("M600 760Q640 960 560 1110", 18),
        fill: "#dcb878",
        finish: mirror,
        form: { kind: "puff", edge: 9, depth: 9 },
        shadows: small,
      },
      {
        shape: `<path d="M604 960Q700 900 760 960Q700 1030 610 986Z"/>`,
        fill: "#5c7a49",
        finish: enamel,
        form: { kind: "puff", edge: 30, depth: 16 },
        shadows: small,
      },
      ...layer(ring(45, 1.06), "#d99f22"),
      ...layer(ring(0, 1), fill),
      {
        shape: seeds,
        fill: "#b3742a",
        finish: mirror,
        form: { kind: "puff", edge: 9, depth: 9 },
        shadows: small,
      },
    ],
    ground: "plaster",
    shown: "on plaster",
  };
}

export function hoops(fill: string): Piece {
  const one = (x: number, y: number, turn: number): Layer[] => [
    {
      shape: `<g transform="rotate(${turn} ${x} ${y})"><circle cx="${x}" cy="${y}" r="178" fill="none" stroke="#fff" stroke-width="54"/></g>`,
      fill,
      finish: mirror,
      form: { kind: "puff", edge: 27, depth: 26 },
      shadows: small,
    },
    {
      shape: `<path transform="rotate(${turn} ${x} ${y})" d="M${x - 26} ${y - 226}h52q10 0 10 12v92q0 16-36 22q-36-6-36-22v-92q0-12 10-12z"/>`,
      fill,
      finish: { ...mirror, rough: 0.2 },
      form: { kind: "puff", edge: 12, depth: 10 },
      shadows: [{ dx: 3, dy: 4, blur: 4, strength: 0.5 }],
    },
  ];
  return {
    layers: [...one(430, 640, -14), ...one(770, 880, 22)],
    ground: "plaster",
    shown: "a pair on plaster",
  };
}
