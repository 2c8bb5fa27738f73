import type { Layer } from "../engine/layer";
import { leather, twill, wool } from "../engine/texture";
import {
  both,
  brass,
  brassMetal,
  button,
  cloth,
  crease,
  hide,
  line,
  onCloth,
  panel,
  type Piece,
  satin,
  seam,
  steel,
} from "./cloth";
import { shade } from "./colours";
import { type Cut, type Cloths, shell, front, opening, lapels, flap } from "./jacket-cut";

export function woolCoat(fill: string): Piece {
  const cl: Cloths = {
    fill,
    layerOf: (shape, extra) => panel({ shape, fill, texture: wool(0.62), ...extra }),
  };
  const c: Cut = {
    shoulder: 212,
    chest: 206,
    waist: 204,
    hem: 250,
    waistY: 760,
    hemY: 1290,
    cuffY: 930,
  };
  return {
    layers: [
      ...shell(c, cl, 11, 108),
      front(c, cl, 626, 21),
      ...opening(shade(fill, 0.62), 640, false),
      ...lapels(cl, 640, 128, false),
      ...flap(cl, 128, 850, 118),
      button(600, 690, 15, shade(fill, 0.45)),
      button(600, 800, 15, shade(fill, 0.45)),
      button(600, 910, 15, shade(fill, 0.45)),
    ],
    ground: "wall",
    shown: "on a wooden hanger against plaster",
  };
}

export function tuxedo(fill: string): Piece {
  const cl: Cloths = {
    fill,
    layerOf: (shape, extra) => panel({ shape, fill, texture: wool(0.5), ...extra }),
  };
  const silk: Cloths = {
    fill,
    layerOf: (shape, extra) =>
      panel({ shape, fill: "#19171a", finish: { ...satin, gloss: 0.1 }, ...extra }),
  };
  const c: Cut = {
    shoulder: 232,
    chest: 208,
    waist: 186,
    hem: 208,
    waistY: 690,
    hemY: 930,
    cuffY: 900,
  };
  return {
    layers: [
      ...shell(c, cl, 5, 104),
      front(c, cl, 618, 9),
      ...opening("#2b2124", 690, true),
      ...lapels(silk, 690, 122, true),
      ...flap(cl, 120, 790, 112),
      panel({
        shape: `<path d="M688 512l74-8 3 20-74 8z"/>`,
        fill: "#151317",
        edge: 5,
        depth: 3,
        shadows: onCloth,
      }),
      button(602, 706, 14, "#141214", { gloss: 0.08, rough: 0.12 }),
    ],
    ground: "wall",
    shown: "on a wooden hanger against plaster",
  };
}

export function trench(fill: string): Piece {
  const cl: Cloths = {
    fill,
    layerOf: (shape, extra) => panel({ shape, fill, texture: twill(5, 0.5, 0.05), ...extra }),
  };
  const c: Cut = {
    shoulder: 214,
    chest: 206,
    waist: 178,
    hem: 262,
    waistY: 700,
    hemY: 1250,
    cuffY: 910,
  };
  const horn = "#5b4028";
  const rows = [540, 620, 790, 880].flatMap((y) => [
    button(552, y, 14, horn),
    button(662, y, 14, horn),
  ]);
  return {
    layers: [
      ...shell(c, cl, 31, 108),
      front(c, cl, 690, 41),
      ...opening("#7d6a4a", 560, true),
      ...lapels(cl, 560, 150, false),
      cl.layerOf(`<path d="M452 404L540 440L532 520Q480 512 436 480Z"/>`, {
        edge: 6,
        depth: 4,
        shadows: onCloth,
      }),
      ...rows,
      cl.layerOf(`<path d="M418 672Q600 700 782 672L784 722Q600 752 416 722Z"/>`, {
        edge: 9,
        depth: 6,
        shadows: onCloth,
        bumps: [seam("M420 684Q600 712 780 684"), seam("M420 710Q600 740 780 710")],
      }),
      {
        ...panel({
          shape: `<path d="M566 676h66v68h-66zM580 690v40h38v-40z" fill-rule="evenodd"/>`,
          fill: horn,
          finish: hide,
          edge: 7,
          depth: 5,
          shadows: onCloth,
        }),
      },
      cl.layerOf(`<path d="M632 700Q668 720 660 800L676 900L640 908L628 800Q634 740 612 716Z"/>`, {
        edge: 8,
        depth: 6,
        shadows: onCloth,
      }),
      ...flap(cl, 118, 850, 96),
      cl.layerOf(both(`M316 800L424 810L422 834L316 824Z`), {
        edge: 5,
        depth: 4,
        shadows: onCloth,
      }),
    ],
    ground: "wall",
    shown: "belted, on a wooden hanger against plaster",
  };
}

export function motoJacket(fill: string): Piece {
  const finish = { ...hide, gloss: 0.06, rough: 0.3 };
  const cl: Cloths = {
    fill,
    layerOf: (shape, extra) => panel({ shape, fill, finish, texture: leather(13, 0.5), ...extra }),
  };
  const c: Cut = {
    shoulder: 218,
    chest: 210,
    waist: 196,
    hem: 200,
    waistY: 680,
    hemY: 850,
    cuffY: 850,
  };
  const zip = (d: string): Layer[] => [
    {
      shape: line(d, 15, "butt"),
      fill: "#14120f",
      finish: cloth,
      form: { kind: "flat" },
      shadows: onCloth,
    },
    {
      shape: `<path d="${d}" fill="none" stroke="#fff" stroke-width="9" stroke-dasharray="4 3"/>`,
      fill: steel,
      finish: { ...brassMetal, rough: 0.3 },
      form: { kind: "puff", edge: 3, depth: 2 },
    },
  ];
  return {
    layers: [
      ...shell(c, cl, 71, 112),
      cl.layerOf(`<path d="M600 470L684 560L660 ${c.hemY + 4}H398L396 700L390 530L540 420Z"/>`, {
        edge: 10,
        depth: 6,
        shadows: onCloth,
        bumps: [crease("M420 600q60 30 120 0M430 700q80 30 150-10M430 780q60 20 130 0", 14, 9, 9)],
      }),
      ...zip(`M684 556L661 ${c.hemY}`),
      cl.layerOf(both("M532 284C514 330 520 400 590 560Q500 520 440 430Q470 340 514 292Z"), {
        edge: 10,
        depth: 8,
        shadows: onCloth,
        bumps: [seam("M532 300C520 350 530 410 580 530")],
      }),
      cl.layerOf(
        both("M606 266Q548 262 526 280Q496 318 474 384L522 406Q540 350 560 306Q580 290 606 292Z"),
        { edge: 10, depth: 8, shadows: onCloth },
      ),
      ...zip("M440 640L536 592"),
      ...zip("M452 770L560 740"),
      cl.layerOf(`<path d="M396 806Q600 830 804 806L804 856Q600 880 396 856Z"/>`, {
        edge: 8,
        depth: 6,
        shadows: onCloth,
      }),
      {
        shape: `<path d="M640 812h58v52h-58zM652 824v28h34v-28z" fill-rule="evenodd"/>`,
        fill: steel,
        finish: brassMetal,
        form: { kind: "puff", edge: 6, depth: 5 },
        shadows: onCloth,
      },
      button(462, 450, 9, brass, brassMetal),
      button(738, 450, 9, brass, brassMetal),
    ],
    ground: "wall",
    shown: "on a wooden hanger against plaster",
  };
}
