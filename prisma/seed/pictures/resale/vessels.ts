import { contact, standing, topFace, turned } from "../curated/parts";
import type { Layer } from "../engine/layer";
import type { Finish } from "../engine/light";
import { glaze, wood } from "../engine/texture";
import { brassMetal, crease, line, onCloth, type Piece } from "./cloth";
import { shade } from "./colours";

const BASE = 1150;

function grounded(
  layers: Layer[],
  cx: number,
  base: number,
  foot: number,
  through?: string,
): Layer[] {
  return [
    standing(layers.map((l) => l.shape).join(""), base, through),
    contact(cx, base, foot),
    ...layers,
  ];
}

export function teaSet(fill: string): Piece {
  const finish: Finish = { gloss: 0.06, rough: 0.14, wrap: 0.2 };
  const stuff = { fill, finish, texture: glaze(0.5) };
  const cup = (cx: number, base: number, k: number): Layer[] =>
    grounded(
      [
        turned(
          cx,
          [
            [base - 118 * k, 84 * k],
            [base - 60 * k, 80 * k, 36],
            [base - 14 * k, 48 * k, 18],
            [base, 44 * k],
          ],
          stuff,
          0.16,
        ),
        topFace(cx, base - 118 * k, 84 * k, 0.2, { fill: shade(fill, 1.25), finish }),
        topFace(cx, base - 110 * k, 74 * k, 0.17, { fill: shade(fill, 0.45), finish }),
      ],
      cx,
      base,
      46 * k,
    );
  const pot = 580;
  const body = turned(
    pot,
    [
      [786, 84],
      [798, 130, 40],
      [900, 250, 110],
      [1030, 236, 90],
      [1112, 150, 30],
      [1126, 144],
    ],
    stuff,
    0.06,
  );
  return {
    layers: [
      ...cup(255, 1060, 0.94),
      ...cup(985, 1070, 0.94),
      ...grounded(
        [
          {
            shape: line("M450 830C400 500 760 500 710 830", 24),
            fill: "#9c6b3c",
            finish: { gloss: 0.03, rough: 0.6 },
            form: { kind: "puff", edge: 12, depth: 12 },
            texture: wood(1.4, 0.3),
          },
          {
            shape: `<path d="M760 1040C850 1030 850 920 918 836L956 852C930 940 920 1060 790 1096Z"/>`,
            fill,
            finish,
            texture: glaze(0.5),
            form: { kind: "puff", edge: 36, depth: 32 },
          },
          body,
          turned(
            pot,
            [
              [716, 18, 8],
              [730, 30, 12],
              [752, 18, 8],
              [758, 70, 20],
              [790, 118],
            ],
            stuff,
            0.1,
          ),
        ],
        pot,
        1126,
        150,
      ),
      ...cup(300, 1210, 1.06),
      ...cup(880, 1220, 1.06),
    ],
    ground: "cove",
    shown: "pot and four cups on a plaster ledge",
  };
}

export function cakeStand(tint: string): Piece {
  const glass = {
    fill: shade(tint, 0.7),
    finish: { gloss: 0.09, rough: 0.03 } as Finish,
    glass: { tint: shade(tint, 1.12), haze: 0.1, depth: 1.2 },
  };
  const rays = Array.from({ length: 41 }, (_, i) => {
    const k = (i - 20) / 20.5;
    return line(`M${600 + Math.sin(k * 1.57) * 380} 700V790`, 3 + 6 * Math.cos(k * 1.5));
  }).join("");
  const foot = turned(
    600,
    [
      [788, 54, 20],
      [840, 40, 30],
      [900, 62, 26],
      [940, 36, 20],
      [1010, 60, 40],
      [1086, 208, 40],
      [1116, 214, 8],
      [1124, 208],
    ],
    glass,
    0.08,
  );
  const flute = Array.from({ length: 19 }, (_, i) =>
    line(`M600 1000L${600 + Math.sin(((i - 9) / 9.6) * 1.57) * 210} 1110`, 6),
  ).join("");
  foot.bumps = [{ svg: flute, blur: 4, height: 5 }];
  const plate = turned(
    600,
    [
      [700, 386, 10],
      [706, 392, 6],
      [760, 384, 20],
      [790, 330, 20],
      [800, 90],
    ],
    glass,
    0.1,
  );
  plate.bumps = [{ svg: rays, blur: 2.6, height: 12 }];
  const top = topFace(600, 700, 384, 0.14, { fill: shade(tint, 1.1), finish: glass.finish });
  return {
    layers: grounded(
      [
        foot,
        plate,
        {
          ...top,
          opacity: 0.78,
          bumps: [crease("M260 700Q600 750 940 700M330 690Q600 720 870 690", 4, 2, 6)],
        },
      ],
      600,
      1124,
      206,
      shade(tint, 1.1),
    ),
    ground: "cove",
    shown: "on a plaster ledge, light falling through",
  };
}

export function candlesticks(fill: string): Piece {
  const stuff = { fill, finish: { ...brassMetal, rough: 0.12 } };
  const one = (cx: number, base: number, k: number): Layer[] => {
    const y = (v: number) => base - v * k;
    const r = (v: number) => v * k;
    const rod: [number, number, number?][] = [
      [y(640), r(40), 4],
      [y(630), r(62), 8],
      [y(616), r(60), 8],
      [y(600), r(30), 10],
      [y(540), r(34), 10],
      [y(520), r(22), 10],
      [y(470), r(20), 20],
      [y(420), r(54), 30],
      [y(370), r(22), 20],
      [y(330), r(18), 14],
      [y(210), r(34), 40],
      [y(150), r(22), 16],
      [y(128), r(46), 12],
      [y(104), r(46), 12],
      [y(92), r(28), 10],
      [y(50), r(118), 50],
      [y(18), r(148), 10],
      [y(0), r(148)],
    ];
    return grounded(
      [
        turned(cx, rod, stuff, 0.07),
        topFace(cx, y(640), r(40), 0.12, { fill: shade(fill, 0.6), finish: stuff.finish }),
      ],
      cx,
      base,
      r(146),
    );
  };
  return {
    layers: [...one(760, 1080, 1), ...one(440, 1170, 1.06)],
    ground: "cove",
    shown: "a pair on a plaster ledge",
  };
}

export function saladBowl(fill: string): Piece {
  const grain = {
    fill,
    finish: { gloss: 0.05, rough: 0.36, wrap: 0.2 } as Finish,
    texture: wood(0.03, 0.6),
  };
  const bowl = turned(
    600,
    [
      [800, 420],
      [900, 404, 60],
      [1050, 300, 120],
      [1110, 190, 20],
      [1124, 186],
    ],
    grain,
    0.05,
  );
  return {
    layers: grounded(
      [
        bowl,
        {
          ...topFace(600, 800, 420, 0.24, { ...grain, fill: shade(fill, 1.2) }),
          form: { kind: "flat", ny: -0.5 },
        },
        {
          shape: `<ellipse cx="600" cy="803" rx="396" ry="86"/>`,
          fill: shade(fill, 0.92),
          finish: grain.finish,
          texture: wood(0.2, 0.7),
          form: { kind: "puff", edge: 150, depth: -70 },
          paint: `<defs><radialGradient id="g" cx=".42" cy=".3" r=".75"><stop offset="0" stop-color="#000" stop-opacity=".42"/><stop offset="1" stop-color="#000" stop-opacity="0"/></radialGradient></defs><ellipse cx="600" cy="803" rx="396" ry="86" fill="url(#g)"/>`,
          bumps: [crease("M480 820l80-16M600 830l90-22M540 790l60-10M690 800l50 8", 3, 1, -3)],
        },
      ],
      600,
      1124,
      190,
    ),
    ground: "cove",
    shown: "on a plaster ledge",
  };
}

export function casserole(fill: string): Piece {
  const enamel: Finish = { gloss: 0.075, rough: 0.07, wrap: 0.15 };
  const stuff = { fill, finish: enamel };
  const ear = (x: number): Layer => ({
    shape: `<path d="M${x - 60} 862q0-26 26-26h68q26 0 26 26v36q0 20-20 20h-80q-20 0-20-20zM${x - 28} 866v20h56v-20z" fill-rule="evenodd"/>`,
    fill,
    finish: enamel,
    form: { kind: "puff", edge: 18, depth: 16 },
    shadows: onCloth,
  });
  const body = turned(
    600,
    [
      [830, 372],
      [840, 378, 6],
      [1060, 356, 60],
      [1116, 300, 30],
      [1126, 290],
    ],
    stuff,
    0.06,
  );
  body.paint = `<path d="M520 1128q10-14 26-8q8 10-2 18zM760 1122q12-10 22-2q2 12-12 14z" fill="#3a3634"/>`;
  return {
    layers: grounded(
      [
        ear(214),
        ear(986),
        body,
        turned(
          600,
          [
            [720, 46, 10],
            [742, 180, 50],
            [790, 330, 60],
            [820, 384, 10],
            [842, 386, 6],
            [848, 378],
          ],
          stuff,
          0.06,
        ),
        turned(
          600,
          [
            [640, 44, 14],
            [650, 60, 14],
            [676, 56, 14],
            [690, 30, 10],
            [726, 34],
          ],
          { fill: "#1b1a1a", finish: { gloss: 0.06, rough: 0.16 } },
          0.14,
        ),
      ],
      600,
      1126,
      296,
    ),
    ground: "cove",
    shown: "lid on, on a plaster ledge",
  };
}
