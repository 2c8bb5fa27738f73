import type { Layer } from "../engine/layer";
import { weave } from "../engine/texture";
import { contact } from "../curated/parts";
import { both, cloth, crease, drape, line, onCloth, panel, type Piece } from "./cloth";
import { shade } from "./colours";

/** A folded stack: the same cloth turned back on itself four times, fringe at the side. */
export function blanket(fill: string): Piece {
  const stripe = (y: number, h: number, colours: [number, number, string][]): string =>
    colours
      .map(
        ([at, tall, c]) =>
          `<rect x="200" y="${y + h * at}" width="800" height="${h * tall}" fill="${c}"/>`,
      )
      .join("");
  const browns: [number, number, string][] = [
    [0.16, 0.1, "#7d664c"],
    [0.34, 0.05, "#4c3d30"],
    [0.46, 0.16, "#a08968"],
    [0.72, 0.07, "#5f4c3a"],
  ];
  const fold = (y: number, h: number, wide: number, seed: number): Layer =>
    panel({
      shape: `<path d="M${600 - wide} ${y + h * 0.5}Q${600 - wide - 16} ${y + 4} ${600 - wide + 50} ${y + 4}Q600 ${y - 8} ${600 + wide - 44} ${y + 6}Q${600 + wide + 14} ${y + 8} ${600 + wide} ${y + h * 0.5}Q${600 + wide + 10} ${y + h} ${600 + wide - 46} ${y + h}Q600 ${y + h + 10} ${600 - wide + 46} ${y + h}Q${600 - wide - 12} ${y + h} ${600 - wide} ${y + h * 0.5}Z"/>`,
      fill,
      texture: weave(8, 1.5),
      finish: { ...cloth, sheen: 0.24 },
      edge: h * 0.5,
      depth: h * 0.44,
      paint: stripe(
        y,
        h,
        seed % 2
          ? browns
          : [
              [0.3, 0.08, "#7d664c"],
              [0.52, 0.05, "#a08968"],
            ],
      ),
      shadows: onCloth,
      bumps: [
        crease(
          `M${600 - wide + 60} ${y + h * 0.4}Q600 ${y + h * 0.6} ${600 + wide - 80} ${y + h * 0.36}`,
          20,
          16,
          seed % 2 ? 9 : -9,
        ),
      ],
    });
  const fringe = Array.from(
    { length: 74 },
    (_, i) => `M${270 + i * 9} 1080q${(i % 5) - 2} 24 ${((i * 7) % 9) - 4} ${46 + ((i * 13) % 11)}`,
  ).join("");
  return {
    layers: [
      contact(600, 1150, 360),
      fold(1020, 130, 350, 0),
      fold(910, 124, 344, 1),
      fold(806, 118, 350, 2),
      fold(706, 112, 340, 3),
      panel({
        shape: `<path d="M250 716Q300 690 600 692Q900 690 942 720L950 1076Q600 1096 262 1078Z"/>`,
        fill,
        texture: weave(8, 1.5),
        finish: { ...cloth, sheen: 0.24 },
        edge: 34,
        depth: 26,
        shadows: onCloth,
        paint: [740, 800, 850, 940, 1010]
          .map(
            (y, i) =>
              `<path d="M230 ${y}Q600 ${y + 18} 970 ${y}v${[26, 10, 40, 14, 22][i]}Q600 ${y + 18 + (i % 2 ? 12 : 36)} 230 ${y + (i % 2 ? 12 : 30)}Z" fill="${["#7d664c", "#4c3d30", "#a08968", "#5f4c3a", "#8d7556"][i]}"/>`,
          )
          .join(""),
        bumps: drape(6, 260, 940, 720, 1080, 6, 1, 9),
      }),
      {
        shape: line(fringe, 6),
        fill: shade(fill, 0.96),
        finish: cloth,
        form: { kind: "puff", edge: 3, depth: 3 },
        shadows: onCloth,
      },
    ],
    ground: "cove",
    shown: "folded on a plaster ledge",
  };
}

export function cushion(fill: string): Piece {
  const step = 26;
  const diamond = (cx: number, cy: number, size: number, colours: string[]): string =>
    colours
      .map((c, k) => {
        const r = size - k * step;
        const pts: string[] = [];
        for (let i = -r; i <= r; i += step)
          pts.push(
            `M${cx - (r - Math.abs(i))} ${cy + i}h${2 * (r - Math.abs(i))}v${step}h${-2 * (r - Math.abs(i))}z`,
          );
        return `<path d="${pts.join("")}" fill="${c}"/>`;
      })
      .join("");
  const border = [330, 1130]
    .map((y) =>
      Array.from(
        { length: 18 },
        (_, i) =>
          `<path d="M${232 + i * 44} ${y}l22-40l22 40z" fill="${i % 2 ? "#26324f" : "#d9c39a"}"/>`,
      ).join(""),
    )
    .join("");
  const art = `<rect x="150" y="250" width="900" height="1000" fill="${fill}"/><rect x="200" y="340" width="800" height="22" fill="#26324f"/><rect x="200" y="1090" width="800" height="22" fill="#26324f"/>${border}${diamond(600, 730, 338, ["#26324f", "#d9c39a", "#8d3527", "#2f4a63", "#c58a3c", "#d9c39a", "#26324f"])}${[
    [300, 480],
    [900, 480],
    [300, 980],
    [900, 980],
  ]
    .map(([x = 0, y = 0]) => diamond(x, y, 104, ["#d9c39a", "#26324f", "#b3562f"]))
    .join("")}`;
  return {
    layers: [
      contact(600, 1130, 300),
      panel({
        shape: both(
          "M606 360Q420 350 250 322Q236 318 238 334Q276 520 270 740Q266 960 226 1136Q224 1156 244 1152Q420 1124 606 1128Z",
        ),
        fill,
        texture: weave(7, 1.3),
        finish: { ...cloth, sheen: 0.16 },
        edge: 250,
        depth: 120,
        paint: art,
        bumps: [
          crease(
            "M260 340Q330 420 350 520M940 340Q870 420 850 520M246 1130Q330 1040 350 960M954 1130Q870 1040 850 960",
            24,
            18,
            -16,
          ),
        ],
      }),
    ],
    ground: "cove",
    shown: "propped on a plaster ledge",
  };
}
