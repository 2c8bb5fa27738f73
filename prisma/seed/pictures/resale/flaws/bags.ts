import { brassMetal, cloth } from "../cloth";
import { shade } from "../colours";
import { type Details, marks, strokes, thread, tint } from "./detail";

export const topHandle: Details = {
  "one corner rub 3 mm": () => ({
    view: { x: 330, y: 1096, width: 230 },
    rings: [{ x: 273, y: 1136, rx: 24 }],
    layers: [
      tint(`<path d="M265 1118Q262 1144 282 1156Q276 1140 274 1120Z"/>`, "#a8705a", 0.85, 1.8),
      marks(
        strokes(
          4,
          { x: 271, y: 1138, rx: 7, ry: 15 },
          { count: 26, long: 7, width: 0.9, turn: 70, spread: 40 },
        ),
        "#c99a80",
        0.8,
      ),
    ],
  }),
};

/** The tote's front handle, from one end (0) to the other (1): middle line and the direction across. */
function handleAt(t: number): { x: number; y: number; nx: number; ny: number } {
  const u = 1 - t;
  const bezier = (a: number, b: number, c: number, d: number) =>
    u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
  const slope = (a: number, b: number, c: number, d: number) =>
    u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c);
  const dx = slope(462, 430, 770, 742);
  const dy = slope(630, 330, 330, 630);
  const long = Math.hypot(dx, dy);
  return {
    x: bezier(462, 430, 770, 742),
    y: bezier(630, 330, 330, 630),
    nx: -dy / long,
    ny: dx / long,
  };
}

const along = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, i) => handleAt(from + ((to - from) * i) / (count - 1)));

const grip = `M${along(0.3, 0.7, 12)
  .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  .join("L")}`;

/** Creases across the grip: not quite straight, not all as long. */
const creases = along(0.34, 0.66, 15)
  .map(({ x, y, nx, ny }, i) => {
    const a = 12 + ((i * 5) % 4);
    const bow = (i % 3) - 1;
    return `M${x + nx * a} ${y + ny * a}Q${x + bow * 4} ${y + bow * 2} ${x - nx * (a - 2)} ${y - ny * (a - 2)}`;
  })
  .join("");

export const canvasTote: Details = {
  "softened handles": () => ({
    view: { x: 606, y: 450, width: 320 },
    rings: [{ x: 604, y: 416, rx: 78, ry: 44 }],
    layers: [
      tint(`<path d="${grip}" fill="none" stroke="#fff" stroke-width="24"/>`, "#4f2f14", 0.4, 6),
      tint(
        `<path d="${creases}" fill="none" stroke="#fff" stroke-width="2.4"/>`,
        "#3d230d",
        0.5,
        0.9,
      ),
      tint(
        `<path d="${creases}" transform="translate(2.4 0)" fill="none" stroke="#fff" stroke-width="1.6"/>`,
        "#dcb07a",
        0.45,
        0.8,
      ),
    ],
  }),
  "water mark near base": () => ({
    view: { x: 424, y: 1056, width: 270 },
    rings: [{ x: 418, y: 1064, rx: 64 }],
    layers: [
      tint(
        `<path d="M372 1056q8-40 44-34q36-8 46 30q8 40-28 50q-50 8-62-46z"/>`,
        "#6b4420",
        0.24,
        5,
      ),
      tint(
        `<path d="M372 1056q8-40 44-34q36-8 46 30q8 40-28 50q-50 8-62-46z" fill="none" stroke="#fff" stroke-width="4"/>`,
        "#4f3014",
        0.5,
        1.5,
      ),
      tint(
        `<path d="M384 1060q8-28 34-24q26-4 32 22q4 26-20 32q-36 4-46-30z" fill="none" stroke="#fff" stroke-width="2"/>`,
        "#4f3014",
        0.28,
        1.4,
      ),
    ],
  }),
};

export const crescent: Details = {
  "tarnish on ring": () => ({
    view: { x: 286, y: 806, width: 190 },
    rings: [{ x: 243, y: 822, rx: 30 }],
    layers: [
      tint(
        `<path d="M226 806A40 40 0 0 0 268 829" fill="none" stroke="#fff" stroke-width="13"/>`,
        "#3a2f16",
        0.72,
        2.4,
      ),
      tint(`<circle cx="296" cy="766" r="6"/><circle cx="228" cy="776" r="4"/>`, "#3a2f16", 0.5, 2),
      marks(
        strokes(
          3,
          { x: 242, y: 822, rx: 18, ry: 10 },
          { count: 30, long: 4, width: 1.6, turn: 40, spread: 160 },
        ),
        "#5f6a4c",
        0.5,
      ),
    ],
  }),
};

const gaps = [
  [489.5, 1102.1],
  [500.5, 1102.1],
  [495, 1111.6],
] as const;

export const clutch: Details = {
  "three beads missing at lower edge": () => ({
    view: { x: 510, y: 1084, width: 150 },
    rings: [{ x: 495, y: 1106, rx: 19 }],
    layers: [
      {
        shape: gaps.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="5.9"/>`).join(""),
        fill: "#5e5850",
        finish: cloth,
        form: { kind: "puff", edge: 4, depth: -3 },
      },
      thread(gaps.map(([x, y]) => `M${x - 3.4} ${y + 1}q3-2 7 0`).join(""), 0.8, "#8f887c"),
    ],
  }),
};

export const marketBasket: Details = {
  "handle stitching renewed": () => ({
    view: { x: 420, y: 748, width: 190 },
    rings: [{ x: 404, y: 760, rx: 40, ry: 54 }],
    layers: [
      tint(
        `<path d="M388 728l32 62M420 728l-32 62" fill="none" stroke="#fff" stroke-width="7"/>`,
        "#5b3416",
        0.4,
        2.4,
      ),
      thread(
        [
          [388, 728, 420, 790],
          [420, 728, 388, 790],
          [386, 724, 422, 724],
          [386, 794, 422, 794],
        ]
          .map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) =>
            Array.from({ length: 7 }, (_, i) => {
              const at = (t: number) =>
                `${(x0 + (x1 - x0) * t).toFixed(1)} ${(y0 + (y1 - y0) * t).toFixed(1)}`;
              return `M${at(i / 7 + 0.02)}L${at(i / 7 + 0.11)}`;
            }).join(""),
          )
          .join(""),
        3.2,
        "#f2e7cd",
      ),
    ],
  }),
};

export const gildedHoop: Details = {
  "plating thin at edges": (fill) => ({
    view: { x: 872, y: 986, width: 270 },
    rings: [{ x: 916, y: 1014, rx: 46 }],
    layers: [
      tint(
        `<path d="M948 944A196 196 0 0 1 846 1060" fill="none" stroke="#fff" stroke-width="15"/>`,
        "#9a5a34",
        0.62,
        4,
      ),
      {
        shape: strokes(
          8,
          { x: 902, y: 1008, rx: 22, ry: 22 },
          { count: 26, long: 10, width: 1.2, turn: -46, spread: 30 },
        ),
        fill: shade(fill, 0.55),
        finish: { ...brassMetal, rough: 0.5 },
        form: { kind: "flat" },
        opacity: 0.6,
      },
    ],
  }),
};
