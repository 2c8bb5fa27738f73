import type { Layer } from "../engine/layer";
import { line, type Piece } from "./cloth";
import { mirror, small } from "./jewellery";

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
            svg: line(
              "M600 520V690M600 560q-60-40-74 20q10 40 74 10M600 560q60-40 74 20q-10 40-74 10M556 690h88",
              9,
            ),
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
