import { wood } from "../../engine/texture";
import { cloth, onCloth, panel } from "../cloth";
import { shade } from "../colours";
import { type Details, grains, marks, strokes, thread, tint } from "./detail";

const crack = "M914 1111l-5 13l4 10l-7 16l3 12l-5 15";

export const teaSetCup: Details = {
  "one cup with hairline, sold as decorative": () => ({
    view: { x: 868, y: 1142, width: 280 },
    rings: [{ x: 909, y: 1143, rx: 30, ry: 42 }],
    layers: [
      marks(
        `<path d="${crack}" fill="none" stroke="#fff" stroke-width="1.2" stroke-linejoin="round"/>`,
        "#1c110a",
        0.92,
      ),
      marks(
        `<path d="${crack}" transform="translate(1.8 .4)" fill="none" stroke="#fff" stroke-width=".9"/>`,
        "#c3a184",
        0.5,
      ),
    ],
  }),
};

export const candlestick: Details = {
  "old wax cleaned, light patina left": () => ({
    view: { x: 440, y: 1104, width: 330 },
    rings: [{ x: 372, y: 1136, rx: 46 }],
    layers: [
      tint(
        grains(4, { x: 374, y: 1138, rx: 42, ry: 18 }, { count: 26, from: 3, to: 10 }),
        "#4a3a1a",
        0.34,
        4,
      ),
      tint(
        `<path d="M396 1062q44 16 90 0M300 1152q140 30 282 0" fill="none" stroke="#fff" stroke-width="6"/>`,
        "#3b2d12",
        0.5,
        3,
      ),
      marks(
        grains(9, { x: 378, y: 1136, rx: 38, ry: 14 }, { count: 34, from: 0.6, to: 1.8 }),
        "#55461f",
        0.55,
      ),
    ],
  }),
};

export const bowl: Details = {
  "knife marks inside, re-oiled": () => ({
    view: { x: 616, y: 822, width: 350 },
    rings: [{ x: 620, y: 812, rx: 92, ry: 52 }],
    layers: [
      tint(
        strokes(
          8,
          { x: 620, y: 812, rx: 84, ry: 40 },
          { count: 15, long: 74, width: 2.6, turn: -8, spread: 50 },
        ),
        "#2a160a",
        0.75,
        0.7,
      ),
      marks(
        strokes(
          8,
          { x: 621, y: 814, rx: 84, ry: 40 },
          { count: 15, long: 74, width: 1, turn: -8, spread: 50 },
        ),
        "#c89f74",
        0.6,
      ),
      marks(
        strokes(
          19,
          { x: 620, y: 812, rx: 70, ry: 34 },
          { count: 14, long: 30, width: 0.9, turn: 60, spread: 40 },
        ),
        "#b98d60",
        0.5,
      ),
    ],
  }),
};

const chip = (x: number, y: number, k: number) => [
  panel({
    shape: `<path transform="translate(${x} ${y}) scale(${k})" d="M-22 6q2-20 16-22q18-8 28 4q10 8 2 20q-22 8-46-2z"/>`,
    fill: "#f0d6c8",
    finish: { gloss: 0.06, rough: 0.2 },
    edge: 3,
    depth: -2,
  }),
  panel({
    shape: `<path transform="translate(${x} ${y}) scale(${k})" d="M-17 4q3-14 13-16q15-6 22 3q8 6 2 14q-18 6-37-1z"/>`,
    fill: "#34302e",
    texture: { tone: (px, py) => 1 + 0.3 * Math.sin(px * 1.7) * Math.sin(py * 2.1) },
    finish: { gloss: 0.03, rough: 0.7 },
    edge: 5,
    depth: -4,
  }),
];

export const castIron: Details = {
  "two chips on outer base, none inside": () => ({
    view: { x: 652, y: 1054, width: 420 },
    rings: [
      { x: 533, y: 1114, rx: 38 },
      { x: 770, y: 1113, rx: 30 },
    ],
    layers: [...chip(533, 1116, 1), ...chip(770, 1114, 0.72)],
  }),
};

export const stripedBlanket: Details = {
  "one edge re-bound": (fill) => ({
    view: { x: 316, y: 900, width: 270 },
    rings: [{ x: 272, y: 904, rx: 46, ry: 74 }],
    layers: [
      panel({
        shape: `<path d="M244 722Q262 706 292 704L300 1076Q272 1080 256 1074Z"/>`,
        fill: "#b39b76",
        texture: { height: (x, y) => Math.abs(Math.sin(x * 0.5 + y * 1.1)) * 1.2 },
        finish: { ...cloth, sheen: 0.2 },
        edge: 10,
        depth: 7,
        shadows: onCloth,
      }),
      thread(
        Array.from({ length: 23 }, (_, i) => `M${285 + i * 0.35} ${716 + i * 15.6}l12 5`).join(""),
        2.6,
        shade(fill, 1.08),
      ),
    ],
  }),
};

export const kilim: Details = {
  "color softened by sun": () => ({
    view: { x: 806, y: 560, width: 430 },
    rings: [{ x: 846, y: 500, rx: 128 }],
    layers: [
      tint(`<ellipse cx="850" cy="490" rx="150" ry="140"/>`, "#e6d2b8", 0.3, 40),
      tint(`<ellipse cx="870" cy="450" rx="90" ry="80"/>`, "#e6d2b8", 0.16, 26),
    ],
  }),
};

export const botanical: Details = {
  "frame corner touched up": () => ({
    view: { x: 872, y: 1086, width: 220 },
    rings: [{ x: 909, y: 1129, rx: 33 }],
    layers: [
      panel({
        shape: `<path d="M930 1104L930 1150L884 1150Q892 1138 900 1130L892 1112Q910 1116 930 1104Z"/>`,
        fill: "#a1713f",
        finish: { gloss: 0.06, rough: 0.22 },
        edge: 8,
        depth: 2.4,
      }),
      marks(
        strokes(
          3,
          { x: 912, y: 1132, rx: 18, ry: 18 },
          { count: 30, long: 16, width: 1, turn: 0, spread: 16 },
        ),
        "#8a5c30",
        0.6,
      ),
      marks(`<path d="M930 1150L890 1110" stroke="#fff" stroke-width="1.2"/>`, "#5f3d1c", 0.7),
    ],
  }),
};

export const sideChair: Details = {
  "cane seat rewoven 2024": () => ({
    view: { x: 600, y: 880, width: 400 },
    rings: [{ x: 600, y: 877, rx: 118, ry: 44 }],
    layers: [tint(`<ellipse cx="600" cy="877" rx="178" ry="34"/>`, "#f3dca8", 0.26, 12)],
  }),
  "joint re-glued": () => ({
    view: { x: 424, y: 960, width: 210 },
    rings: [{ x: 391, y: 944, rx: 27 }],
    layers: [
      tint(
        `<path d="M373 944q17 8 35-1" fill="none" stroke="#fff" stroke-width="5"/>`,
        "#4a2c12",
        0.75,
        1.2,
      ),
      {
        shape: `<path d="M374 946q16 8 33-1" fill="none" stroke="#fff" stroke-width="2.2"/><circle cx="380" cy="951" r="2.6"/><circle cx="401" cy="949" r="1.8"/>`,
        fill: "#c8893c",
        finish: { gloss: 0.1, rough: 0.08 },
        form: { kind: "puff", edge: 1.6, depth: 1.6 },
        texture: wood(0, 0.1),
      },
    ],
  }),
};
