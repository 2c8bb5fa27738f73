import type { Layer } from "../engine/layer";
import { paper, weave, wood } from "../engine/texture";
import { contact } from "../curated/parts";
import { both, cloth, crease, drape, line, onCloth, onWall, panel, type Piece } from "./cloth";
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

export function botanicalFrame(paperFill: string): Piece {
  const frond = Array.from({ length: 15 }, (_, i) => {
    const t = i / 14;
    const y = 900 - t * 420;
    const long = 120 * (1 - t) + 26;
    const x = 600 + Math.sin(t * 2.4) * 26;
    const leaflet = (side: number) =>
      `<path transform="translate(${x} ${y}) rotate(${side > 0 ? -28 - t * 20 : 208 + t * 20})" d="M0 0C${long * 0.3} ${-long * 0.15} ${long * 0.8} ${-long * 0.12} ${long} 0C${long * 0.8} ${long * 0.12} ${long * 0.3} ${long * 0.15} 0 0Z"/>`;
    return leaflet(1) + leaflet(-1);
  }).join("");
  const bar = (d: string, turn: number): Layer => ({
    shape: `<path d="${d}"/>`,
    fill: "#b98a5a",
    finish: { gloss: 0.04, rough: 0.4 },
    texture: wood(turn, 0.3),
    form: { kind: "puff", edge: 20, depth: 12 },
    shadows: [{ dx: 6, dy: 8, blur: 7, strength: 0.35 }],
  });
  return {
    layers: [
      {
        shape: `<rect x="270" y="300" width="660" height="850"/>`,
        fill: "#b98a5a",
        finish: cloth,
        form: { kind: "flat" },
        shadows: onWall,
      },
      {
        shape: `<rect x="310" y="340" width="580" height="770"/>`,
        fill: "#f4eee0",
        finish: cloth,
        form: { kind: "flat" },
        texture: paper,
      },
      panel({
        shape: `<rect x="390" y="420" width="420" height="610"/>`,
        fill: paperFill,
        finish: cloth,
        texture: paper,
        edge: 5,
        depth: 3,
        shadows: [{ dx: 2, dy: 3, blur: 4, strength: 0.25 }],
        paint: `<path d="M470 984h150M470 1002h90" stroke="#7a6a52" stroke-width="4"/>`,
      }),
      panel({
        shape: `${frond}${line("M600 930Q590 700 612 470", 7)}`,
        fill: "#5d7148",
        finish: cloth,
        texture: { tone: (x, y) => 0.92 + 0.16 * Math.sin(x / 23 + y / 31) },
        edge: 7,
        depth: 3,
        shadows: [{ dx: 3, dy: 4, blur: 3, strength: 0.4 }],
        paint: `<g stroke="#8a9a66" stroke-width="2.4" fill="none"><path d="M600 930Q590 700 612 470"/></g>`,
      }),
      bar("M270 300H930L890 340H310Z", 0.02),
      bar("M270 1150H930L890 1110H310Z", 0.02),
      bar("M270 300L310 340V1110L270 1150Z", 1.55),
      bar("M930 300L890 340V1110L930 1150Z", 1.55),
      {
        shape: `<path d="M310 340H640L420 1110H310Z"/>`,
        fill: "#ffffff",
        finish: { gloss: 0, rough: 1 },
        form: { kind: "flat" },
        opacity: 0.1,
      },
    ],
    ground: "wall",
    shown: "on a plaster wall",
  };
}

export function chair(fill: string): Piece {
  const finish = { gloss: 0.05, rough: 0.3 };
  const rod = (d: string, width: number, dark = 1): Layer => ({
    shape: line(d, width),
    fill: shade(fill, dark),
    finish,
    texture: wood(1.5, 0.24),
    form: { kind: "puff", edge: width / 2, depth: width * 0.46 },
    shadows: [{ dx: 5, dy: 5, blur: 6, strength: 0.34 }],
  });
  const pitch = 22;
  const cane = {
    height: (x: number, y: number) => {
      const v = (y - 880) * 2.4;
      const a = Math.abs(Math.sin((x / pitch) * Math.PI));
      const b = Math.abs(Math.sin((v / pitch) * Math.PI));
      const c = Math.abs(Math.sin(((x + v) / (pitch * 1.4)) * Math.PI));
      return (a + b + c) * 1.5;
    },
    tone: (x: number, y: number) => {
      const v = (y - 880) * 2.4;
      const hole =
        Math.abs(Math.sin((x / pitch) * Math.PI)) * Math.abs(Math.sin((v / pitch) * Math.PI));
      return hole > 0.62 ? 0.6 : 1;
    },
  };
  const foot = (x: number, y: number): Layer => ({
    shape: `<ellipse cx="${x + 8}" cy="${y + 4}" rx="24" ry="8"/>`,
    fill: "#000000",
    opacity: 0,
    form: { kind: "flat" },
    finish,
    shadows: [
      { dx: 4, dy: 2, blur: 7, strength: 0.7 },
      { dx: 34, dy: -4, blur: 16, strength: 0.34 },
    ],
  });
  return {
    layers: [
      {
        shape: `<ellipse cx="690" cy="1240" rx="270" ry="60"/>`,
        fill: "#000000",
        opacity: 0,
        form: { kind: "flat" },
        finish,
        shadows: [{ dx: 30, dy: 0, blur: 50, strength: 0.4 }],
      },
      foot(416, 1190),
      foot(776, 1190),
      foot(372, 1300),
      foot(822, 1300),
      rod("M432 840Q436 1040 416 1186", 28, 0.84),
      rod("M764 840Q764 1040 776 1186", 28, 0.84),
      rod("M440 850C400 560 420 250 600 240C780 250 800 560 760 850", 32),
      rod("M496 850C470 620 480 370 600 362C720 370 730 620 704 850", 22),
      rod("M420 1060Q600 1010 778 1060", 16, 0.9),
      {
        shape: `<path d="M368 872Q372 820 460 814H740Q826 820 830 872Q834 936 760 944H440Q364 936 368 872Z"/>`,
        fill,
        finish,
        texture: wood(0.02, 0.26),
        form: { kind: "puff", edge: 24, depth: 16 },
        shadows: onCloth,
      },
      {
        shape: `<path d="M410 872Q414 842 480 838H720Q786 842 790 872Q792 912 740 916H460Q408 912 410 872Z"/>`,
        fill: "#d9b67e",
        finish: { gloss: 0.03, rough: 0.6 },
        texture: cane,
        form: { kind: "flat", ny: -0.5 },
      },
      rod("M390 930Q392 1120 372 1296", 32),
      rod("M810 930Q808 1120 824 1296", 32),
      rod("M384 1080Q600 1130 816 1080", 16),
    ],
    ground: "cove",
    shown: "standing against plaster",
  };
}
