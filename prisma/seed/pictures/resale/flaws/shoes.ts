import { leather } from "../../engine/texture";
import { hide, lying, onCloth, panel } from "../cloth";
import { type Details, marks, strokes, thread, tint } from "./detail";

/** Both soles side by side, toes up. */
const sole = (x: number, flip: number, tread: string) => {
  const g = (markup: string) => `<g transform="translate(${x} 0) scale(${flip} 1)">${markup}</g>`;
  const outline = `<path d="M-10 420C62 420 104 500 106 590C106 668 76 712 72 790C70 850 86 900 82 980C78 1060 44 1100 -4 1100C-56 1100 -84 1060 -86 986C-88 910 -76 862 -86 790C-96 716 -112 668 -108 590C-104 500 -72 420 -10 420Z"/>`;
  return [
    panel({
      shape: g(outline),
      fill: "#b98d5f",
      finish: hide,
      texture: leather(16, 0.14),
      edge: 12,
      depth: 8,
      shadows: lying,
    }),
    panel({
      shape: g(
        `<path d="M-10 428C56 428 96 504 98 590C98 660 74 704 68 762Q-8 784 -84 762C-90 706 -104 660 -100 590C-96 504 -66 428 -10 428Z"/>`,
      ),
      fill: tread,
      finish: { gloss: 0.03, rough: 0.6, wrap: 0.2 },
      edge: 8,
      depth: 5,
      shadows: onCloth,
      bumps: [
        {
          svg: g(
            Array.from(
              { length: 27 },
              (_, i) =>
                `<path d="M-96 ${470 + i * 10}q96 12 190 0" fill="none" stroke="#fff" stroke-width="3.4"/>`,
            ).join(""),
          ),
          blur: 1.2,
          height: 3.4,
        },
      ],
    }),
    panel({
      shape: g(
        `<path d="M-78 962Q0 946 76 962C78 1040 46 1090 -4 1090C-54 1090 -80 1040 -78 962Z"/>`,
      ),
      fill: "#2b201a",
      finish: hide,
      edge: 9,
      depth: 7,
      shadows: onCloth,
    }),
  ];
};

const soles = () => [...sole(460, 1, "#4a382c"), ...sole(748, -1, "#4a382c")];

export const loafer: Details = {
  "light sole wear": () => ({
    view: { x: 590, y: 620, width: 430 },
    rings: [{ x: 462, y: 566, rx: 66 }],
    alone: true,
    ground: "linen",
    layers: [
      ...soles(),
      tint(
        `<ellipse cx="462" cy="566" rx="44" ry="56"/><ellipse cx="748" cy="566" rx="44" ry="56"/>`,
        "#9a8672",
        0.36,
        14,
      ),
      marks(
        strokes(
          2,
          { x: 462, y: 566, rx: 52, ry: 64 },
          { count: 60, long: 18, width: 1.4, turn: 84, spread: 50 },
        ),
        "#b7a691",
        0.55,
      ),
      marks(
        strokes(
          7,
          { x: 748, y: 566, rx: 52, ry: 64 },
          { count: 60, long: 18, width: 1.4, turn: 96, spread: 50 },
        ),
        "#b7a691",
        0.5,
      ),
    ],
  }),
  "half sole added": () => ({
    view: { x: 500, y: 800, width: 300 },
    rings: [{ x: 450, y: 766, rx: 92, ry: 34 }],
    alone: true,
    ground: "linen",
    layers: [
      ...soles(),
      thread("M376 772Q452 794 528 772", 1.6, "#d9c39a"),
      marks(
        strokes(
          2,
          { x: 452, y: 690, rx: 60, ry: 50 },
          { count: 30, long: 16, width: 1.2, turn: 84, spread: 50 },
        ),
        "#b7a691",
        0.4,
      ),
      marks(
        strokes(
          12,
          { x: 452, y: 870, rx: 50, ry: 60 },
          { count: 22, long: 20, width: 1.2, turn: 80, spread: 40 },
        ),
        "#8a643c",
        0.5,
      ),
    ],
  }),
};

export const ankleBoot: Details = {
  "scuff at left toe, conditioned": () => ({
    view: { x: 846, y: 1030, width: 290 },
    rings: [{ x: 900, y: 1046, rx: 46 }],
    layers: [
      tint(`<ellipse cx="900" cy="1046" rx="20" ry="24"/>`, "#6d6159", 0.42, 8),
      marks(
        strokes(
          5,
          { x: 900, y: 1046, rx: 32, ry: 32 },
          { count: 70, long: 17, width: 1, turn: 24, spread: 16 },
        ),
        "#a3968a",
        0.55,
      ),
      marks(
        strokes(
          15,
          { x: 900, y: 1050, rx: 22, ry: 22 },
          { count: 24, long: 8, width: 1.8, turn: 24, spread: 50 },
        ),
        "#7d6f64",
        0.5,
      ),
    ],
  }),
};
