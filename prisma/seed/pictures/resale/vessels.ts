import { contact, standing, topFace, turned } from "../curated/parts";
import type { Layer } from "../engine/layer";
import type { Finish } from "../engine/light";
import { brassMetal, crease, line, type Piece } from "./cloth";
import { shade } from "./colours";

export function grounded(
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
