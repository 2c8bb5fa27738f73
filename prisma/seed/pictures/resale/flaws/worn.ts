import { leather, wool } from "../../engine/texture";
import { cloth, hide, lying, onCloth, panel, satin, seam } from "../cloth";
import { shade } from "../colours";
import { type Details, marks, strokes, thread, tint } from "./detail";

const ellipse = (rx: number, ry: number) => `<ellipse cx="600" cy="760" rx="${rx}" ry="${ry}"/>`;

/** The hat turned over: brim, leather band, crown. */
export const feltHat: Details = {
  "faint sweatband mark": (fill) => ({
    view: { x: 560, y: 800, width: 560 },
    rings: [{ x: 424, y: 914, rx: 66 }],
    alone: true,
    ground: "plaster",
    layers: [
      panel({
        shape: ellipse(430, 440),
        fill,
        texture: wool(0.8),
        finish: { ...cloth, sheen: 0.22 },
        edge: 30,
        depth: 14,
        shadows: lying,
      }),
      panel({
        shape: ellipse(262, 292),
        fill: "#a9794e",
        finish: hide,
        texture: leather(9, 0.18),
        edge: 16,
        depth: 9,
        shadows: onCloth,
      }),
      panel({
        shape: ellipse(214, 244),
        fill: "#5b4632",
        finish: { ...satin, gloss: 0.04 },
        edge: 120,
        depth: -70,
        paint: `<defs><radialGradient id="c" cx=".56" cy=".6" r=".7"><stop offset="0" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".55"/></radialGradient></defs><ellipse cx="600" cy="760" rx="214" ry="244" fill="url(#c)"/>`,
      }),
      thread(`M360 760a240 270 0 0 0 480 0a240 270 0 0 0 -480 0`, 1.8, "#e0c79a"),
      tint(
        `<path d="M371 846Q396 930 462 984" fill="none" stroke="#fff" stroke-width="26"/>`,
        "#38200d",
        0.78,
        5,
      ),
      tint(
        `<path d="M364 846Q392 944 470 1000" fill="none" stroke="#fff" stroke-width="3"/>`,
        "#2f1a0a",
        0.7,
        1.6,
      ),
      panel({
        shape: `<path transform="rotate(38 778 930)" d="M750 916h56v28h-56z"/>`,
        fill: "#efe6d2",
        edge: 2,
        depth: 1.4,
        shadows: onCloth,
        paint: `<g transform="rotate(38 778 930)"><path d="M758 926h22M758 934h34" stroke="#6a5a45" stroke-width="3"/></g>`,
      }),
    ],
  }),
};

const holes = [520, 580, 640, 700, 760];

/** The belt's tongue laid straight. */
export const wovenBelt: Details = {
  "creasing at third hole": (fill) => ({
    view: { x: 600, y: 760, width: 330 },
    rings: [{ x: 640, y: 760, rx: 44, ry: 52 }],
    alone: true,
    ground: "plaster",
    layers: [
      {
        shape: `<rect x="200" y="722" width="284" height="76"/>`,
        fill,
        finish: hide,
        texture: leather(8, 0.2),
        form: { kind: "puff", edge: 18, depth: 12 },
        shadows: lying,
        bumps: [
          {
            svg: Array.from(
              { length: 24 },
              (_, i) =>
                `<path transform="translate(${216 + i * 11.5} 760)" d="M-16 -36Q8 -16 0 0T18 36M16 -36Q-8 -16 0 0T-18 36" fill="none" stroke="#fff" stroke-width="7"/>`,
            ).join(""),
            blur: 2.2,
            height: 8,
          },
        ],
      },
      panel({
        shape: `<path d="M462 718H760Q850 722 866 760Q850 798 760 802H462Q454 760 462 718Z"/>`,
        fill: shade(fill, 0.96),
        finish: hide,
        texture: leather(9, 0.3),
        edge: 10,
        depth: 7,
        shadows: lying,
        bumps: [
          seam("M474 728H758Q834 732 850 760Q834 788 758 792H474"),
          {
            svg: `<path d="M634 720q-9 40 0 80M646 720q9 40 0 80" fill="none" stroke="#fff" stroke-width="6"/>`,
            blur: 2.4,
            height: -9,
          },
          { svg: `<path d="M640 720v80" stroke="#fff" stroke-width="7"/>`, blur: 3, height: 7 },
        ],
      }),
      tint(
        `<path d="M634 722q-9 38 0 76M646 722q9 38 0 76M626 730q-8 30 1 60M655 728q9 32-1 62" fill="none" stroke="#fff" stroke-width="3"/>`,
        "#4e3018",
        0.55,
        1.3,
      ),
      marks(
        strokes(
          6,
          { x: 640, y: 760, rx: 22, ry: 36 },
          { count: 30, long: 13, width: 0.9, turn: 88, spread: 24 },
        ),
        "#d9b48a",
        0.5,
      ),
      {
        shape: holes.map((x) => `<circle cx="${x}" cy="760" r="7.5"/>`).join(""),
        fill: "#2a1a10",
        finish: cloth,
        form: { kind: "puff", edge: 5, depth: -5 },
      },
      tint(`<ellipse cx="640" cy="760" rx="11" ry="9"/>`, "#2a1a10", 0.7, 1.4),
    ],
  }),
};
