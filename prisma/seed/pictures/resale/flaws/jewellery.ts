import { line } from "../cloth";
import { mirror, small } from "../jewellery";
import { type Details, marks, strokes, thread, tint } from "./detail";

export const silverCuff: Details = {
  "light polish marks": () => ({
    view: { x: 412, y: 836, width: 260 },
    rings: [{ x: 402, y: 850, rx: 54 }],
    layers: [
      marks(
        strokes(
          2,
          { x: 402, y: 850, rx: 46, ry: 44 },
          { count: 60, long: 26, width: 0.7, turn: 16, spread: 14 },
        ),
        "#fdfbf6",
        0.55,
      ),
      marks(
        strokes(
          21,
          { x: 402, y: 852, rx: 46, ry: 44 },
          { count: 36, long: 20, width: 0.6, turn: 16, spread: 14 },
        ),
        "#4a4742",
        0.8,
      ),
    ],
  }),
};

export const onyx: Details = {
  "tiny chip at stone edge, seen under loupe": () => ({
    view: { x: 684, y: 536, width: 190 },
    rings: [{ x: 718, y: 504, rx: 19 }],
    layers: [
      {
        shape: `<path d="M711 499l7-4 8 5 1 8-6 4-8-3-4-5z"/>`,
        fill: "#6d676a",
        finish: { gloss: 0.12, rough: 0.12 },
        form: { kind: "puff", edge: 5, depth: -4 },
      },
      marks(
        `<path d="M711 504q5-6 12-5M713 507q5-4 12-2" fill="none" stroke="#fff" stroke-width=".7"/>`,
        "#cfc9c6",
        0.8,
      ),
    ],
  }),
};

/** The brooch turned over: petals from behind, hinge, pin and catch. */
export const enamelFlower: Details = {
  "minor wear to pin back": () => {
    const petal = (turn: number) =>
      `<path transform="rotate(${turn} 600 740)" d="M600 712C540 660 500 560 548 480Q572 446 600 462Q628 446 652 480C700 560 660 660 600 712Z"/>`;
    const ring = (from: number) => [0, 90, 180, 270].map((turn) => petal(from + turn)).join("");
    const back = (shape: string, fill: string) => ({
      shape,
      fill,
      finish: { ...mirror, rough: 0.38 },
      form: { kind: "puff" as const, edge: 34, depth: 12 },
      shadows: small,
    });
    return {
      view: { x: 600, y: 740, width: 430 },
      rings: [{ x: 478, y: 742, rx: 46 }],
      alone: true,
      ground: "plaster",
      layers: [
        back(ring(45), "#a98b5c"),
        back(ring(0), "#b89a69"),
        back(`<circle cx="600" cy="740" r="60"/>`, "#c3a675"),
        {
          ...back(`<rect x="456" y="716" width="40" height="52" rx="8"/>`, "#c9ab78"),
          form: { kind: "puff", edge: 9, depth: 8 },
        },
        {
          ...back(`<circle cx="476" cy="742" r="13"/>`, "#d6bb88"),
          form: { kind: "puff", edge: 12, depth: 11 },
        },
        { ...thread("M478 742L722 728", 8, "#d9d5cc", { ...mirror, rough: 0.2 }), shadows: small },
        {
          ...back(line("M712 758q22-2 22-22q0-18-18-18", 11), "#c9ab78"),
          form: { kind: "puff", edge: 5.5, depth: 5 },
        },
        tint(
          `<ellipse cx="476" cy="742" rx="22" ry="26"/><path d="M500 742h70" stroke="#fff" stroke-width="5"/>`,
          "#4f4a3f",
          0.5,
          5,
        ),
        marks(
          strokes(
            5,
            { x: 482, y: 742, rx: 40, ry: 30 },
            { count: 40, long: 12, width: 0.9, turn: 4, spread: 40 },
          ),
          "#efe9dc",
          0.6,
        ),
        marks(
          strokes(
            15,
            { x: 478, y: 742, rx: 30, ry: 28 },
            { count: 20, long: 5, width: 1.8, turn: 30, spread: 160 },
          ),
          "#5d5647",
          0.5,
        ),
      ],
    };
  },
};
