import { topFace, turned } from "../curated/parts";
import type { Layer } from "../engine/layer";
import type { Finish } from "../engine/light";
import { glaze, wood } from "../engine/texture";
import { crease, line, onCloth, type Piece } from "./cloth";
import { shade } from "./colours";
import { grounded } from "./vessels";

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
