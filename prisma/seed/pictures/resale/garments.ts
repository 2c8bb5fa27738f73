import type { Bump, Layer } from "../engine/layer";
import { random } from "../engine/noise";
import { knit, silk, twill, weave } from "../engine/texture";
import {
  both,
  brass,
  brassMetal,
  button,
  cloth,
  crease,
  drape,
  hanger,
  line,
  lying,
  onCloth,
  onWall,
  panel,
  type Piece,
  satin,
  seam,
} from "./cloth";
import { shade } from "./colours";

export function slipDress(fill: string): Piece {
  const finish = { ...satin, gloss: 0.09 };
  return {
    layers: [
      ...hanger(296, 150),
      {
        shape: both("M500 322L512 322L522 452L512 452Z"),
        fill: shade(fill, 0.96),
        finish,
        form: { kind: "puff", edge: 6, depth: 4 },
        shadows: onWall,
      },
      panel({
        shape: both(
          "M606 520Q560 500 512 448Q486 520 468 590Q470 700 452 800Q420 1010 398 1270Q500 1300 606 1292Z",
        ),
        fill,
        finish,
        texture: silk,
        edge: 46,
        depth: 26,
        shadows: onWall,
        bumps: [
          ...drape(4, 400, 800, 640, 1290, 10, 0.5, 26),
          crease(
            "M520 470Q600 610 680 470M506 500Q600 690 694 500M492 560Q600 780 708 560M500 860Q600 930 720 820",
            16,
            10,
            15,
          ),
        ],
      }),
      {
        shape: line("M512 450Q560 502 600 520Q640 502 688 450", 7),
        fill: shade(fill, 0.94),
        finish,
        form: { kind: "puff", edge: 4, depth: 3 },
      },
    ],
    ground: "wall",
    shown: "hanging from a peg, falling in soft folds",
  };
}

export function wrapDress(fill: string): Piece {
  const texture = weave(4.6, 0.7);
  const mk = (shape: string, bumps: Bump[], edge = 30, extra: Partial<Layer> = {}): Layer => ({
    ...panel({ shape, fill, texture, edge, depth: edge * 0.6, bumps, shadows: onCloth }),
    ...extra,
  });
  return {
    layers: [
      ...hanger(296, 186),
      panel({ shape: `<path d="M532 286Q600 268 668 286L650 470H550Z"/>`, fill: shade(fill, 0.6) }),
      panel({
        shape: both("M430 322Q360 350 318 600Q350 628 424 624Q440 560 452 500Z"),
        fill,
        texture,
        edge: 44,
        depth: 28,
        shadows: onWall,
        bumps: drape(8, 318, 450, 380, 610, 4, 0.8, 11),
      }),
      panel({
        shape: both(
          "M606 470L530 284Q470 300 412 336Q430 430 424 520Q440 620 446 690Q400 900 372 1268Q490 1300 606 1290Z",
        ),
        fill,
        texture,
        edge: 40,
        depth: 22,
        shadows: [...onCloth, ...onWall],
        bumps: drape(14, 372, 828, 720, 1280, 13, 0.5, 20),
      }),
      mk(
        `<path d="M668 286Q640 440 446 650L446 692Q410 880 376 1266Q520 1300 690 1286Q640 1000 610 700Q700 560 700 300Z"/>`,
        [
          ...drape(19, 380, 690, 720, 1280, 8, 0.62, 18),
          crease("M640 400Q580 520 470 640M670 450Q620 560 520 660", 12, 9, 12),
        ],
        9,
      ),
      mk(
        `<path d="M440 652Q600 684 764 652L762 706Q600 738 442 706Z"/>`,
        [crease("M450 672Q600 700 756 672M450 692Q600 722 756 690", 6, 4, 6)],
        10,
      ),
      mk(
        `<path d="M470 660Q440 690 400 700Q390 720 420 730Q460 720 490 700ZM466 700Q430 780 452 900L482 894Q470 790 496 704Z"/>`,
        [],
        10,
      ),
      {
        shape: `<path d="M668 690l58 16-22 96-58-16z"/>`,
        fill: "#efe6d4",
        finish: cloth,
        form: { kind: "puff", edge: 5, depth: 2 },
        shadows: onCloth,
        paint: `<path d="M664 722l40 11M660 740l40 11M656 758l28 8" stroke="#6b5a48" stroke-width="3"/>`,
      },
    ],
    ground: "wall",
    shown: "with its tag, on a wooden hanger",
  };
}

function blossoms(): string {
  const next = random(3);
  const spots = [
    [600, 470],
    [560, 520],
    [640, 520],
    [600, 560],
    [548, 590],
    [652, 590],
    [600, 640],
    [520, 540],
    [680, 540],
  ];
  return spots
    .map(([x = 0, y = 0], i) => {
      const petals = Array.from(
        { length: 6 },
        (_, k) =>
          `<ellipse cx="${x}" cy="${y - 12}" rx="6.4" ry="11" transform="rotate(${k * 60 + next() * 20} ${x} ${y})" fill="${i % 3 === 0 ? "#a03a32" : i % 3 === 1 ? "#2f4d78" : "#bf8328"}"/>`,
      ).join("");
      return `${petals}<circle cx="${x}" cy="${y}" r="5" fill="#e8c25a"/><path d="M${x + 12} ${y + 16}q16 10 14 26M${x - 12} ${y + 16}q-14 8-12 24" fill="none" stroke="#5b7045" stroke-width="4"/>`;
    })
    .join("");
}

export function blouse(fill: string): Piece {
  const texture = weave(4, 0.45);
  const cuffs = Array.from(
    { length: 7 },
    (_, i) =>
      `<circle cx="${218 + i * 15}" cy="${822 + i * 2}" r="5" fill="${i % 2 ? "#a03a32" : "#2f4d78"}"/>`,
  ).join("");
  return {
    layers: [
      ...hanger(300, 196),
      panel({
        shape: `<path d="M520 296Q600 262 680 296L650 410H550Z"/>`,
        fill: shade(fill, 0.78),
      }),
      panel({
        shape: both(
          "M424 330Q330 380 238 640Q196 740 206 800Q210 846 232 852L318 866Q344 860 350 820Q400 700 448 560Z",
        ),
        fill,
        texture,
        edge: 56,
        depth: 38,
        shadows: onWall,
        bumps: drape(5, 196, 360, 420, 810, 6, 0.8, 15),
        paint: `${cuffs}<g transform="translate(1200 0) scale(-1 1)">${cuffs}</g>`,
      }),
      panel({
        shape: both(
          "M606 318Q556 320 516 294Q460 306 408 340Q426 440 418 560Q408 720 384 900Q490 924 606 918Z",
        ),
        fill,
        texture,
        edge: 40,
        depth: 22,
        shadows: [...onCloth, ...onWall],
        bumps: [...drape(25, 384, 816, 600, 910, 12, 0.6, 15), seam("M600 330V520")],
        paint: `${blossoms()}<path d="M516 300Q556 328 600 328Q644 328 684 300" fill="none" stroke="#a03a32" stroke-width="7" stroke-dasharray="9 6"/>`,
      }),
      {
        shape: line("M592 330Q566 400 572 470M608 330Q640 400 628 452", 5),
        fill: "#a03a32",
        finish: cloth,
        form: { kind: "puff", edge: 3, depth: 3 },
        shadows: onCloth,
      },
    ],
    ground: "wall",
    shown: "on a wooden hanger, embroidery at the yoke",
  };
}

export function tartanSkirt(fill: string): Piece {
  const stripes: string[] = [];
  for (let x = 240; x < 960; x += 84)
    stripes.push(
      `<rect x="${x}" y="300" width="34" height="900" fill="#1b2440" opacity=".62"/><rect x="${x + 52}" y="300" width="5" height="900" fill="#d8c58a" opacity=".6"/><rect x="${x + 66}" y="300" width="4" height="900" fill="#8c2f2a" opacity=".7"/>`,
    );
  for (let y = 330; y < 1220; y += 92)
    stripes.push(
      `<rect x="200" y="${y}" width="800" height="36" fill="#1b2440" opacity=".55"/><rect x="200" y="${y + 56}" width="800" height="5" fill="#d8c58a" opacity=".6"/><rect x="200" y="${y + 71}" width="800" height="4" fill="#8c2f2a" opacity=".7"/>`,
    );
  const pleats: Bump[] = Array.from({ length: 13 }, (_, i) => {
    const t = (i - 6) / 6;
    return {
      svg: `<path d="M${600 + t * 168} 440L${600 + t * 322} 1190L${600 + t * 322 + 40} 1190L${600 + t * 168 + 20} 440Z"/>`,
      blur: 4,
      height: 11,
    };
  });
  const strap = (y: number): Layer[] => [
    panel({
      shape: `<path d="M690 ${y}h110v26h-110z"/>`,
      fill: "#4a2d1c",
      finish: { gloss: 0.05, rough: 0.35 },
      edge: 6,
      depth: 5,
      shadows: onCloth,
    }),
    {
      shape: `<path d="M712 ${y - 7}h34v40h-34zM720 ${y + 1}v24h18v-24z" fill-rule="evenodd"/>`,
      fill: brass,
      finish: brassMetal,
      form: { kind: "puff", edge: 4, depth: 4 },
      shadows: onCloth,
    },
  ];
  return {
    layers: [
      ...hanger(330, 170),
      panel({
        shape: both("M606 402H432Q420 700 276 1196Q440 1224 606 1220Z"),
        fill,
        texture: twill(5, 0.4, 0.06),
        paint: stripes.join(""),
        edge: 26,
        depth: 16,
        shadows: onWall,
        bumps: pleats,
      }),
      panel({
        shape: both("M606 384H430Q426 410 428 440H606Z"),
        fill,
        texture: twill(5, 0.4, 0.06),
        paint: stripes.join(""),
        edge: 9,
        depth: 6,
        shadows: onCloth,
      }),
      ...strap(396),
      ...strap(470),
      {
        shape: both("M452 360h22v54h-22z"),
        fill: "#a9794c",
        finish: { gloss: 0.04, rough: 0.4 },
        form: { kind: "puff", edge: 7, depth: 6 },
        shadows: onCloth,
      },
    ],
    ground: "wall",
    shown: "pleats hanging straight, buckles at the hip",
  };
}

export function jeans(fill: string): Piece {
  const fade = `<defs><filter id="f" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="34"/></filter></defs><g filter="url(#f)" fill="#9fb0c9" opacity=".55"><ellipse cx="470" cy="640" rx="60" ry="230"/><ellipse cx="730" cy="640" rx="60" ry="230"/><ellipse cx="440" cy="1000" rx="50" ry="150"/><ellipse cx="760" cy="1000" rx="50" ry="150"/></g>`;
  const gold = (d: string) =>
    `<path d="${d}" fill="none" stroke="#c08a45" stroke-width="3.4" stroke-dasharray="9 4"/>`;
  const texture = twill(5.4, 0.7, 0.2);
  const whisk =
    "M410 470q60 30 110 20M404 500q70 40 130 30M400 540q70 40 120 40M790 470q-60 30-110 20M796 500q-70 40-130 30M800 540q-70 40-120 40M384 900q60 24 120 0M380 940q60 24 120 0M816 900q-60 24-120 0M820 940q-60 24-120 0";
  return {
    layers: [
      panel({
        shape: both(
          "M606 300H424Q398 420 392 560Q372 900 356 1270Q430 1288 530 1274Q560 900 590 600L606 570Z",
        ),
        fill,
        texture,
        edge: 34,
        depth: 24,
        shadows: lying,
        bumps: [
          crease(whisk, 12, 8, 9),
          seam("M600 330V590", -5),
          crease("M470 620Q450 900 440 1260M730 620Q750 900 760 1260", 30, 22, 14),
        ],
        paint: `${fade}${gold("M612 340V520Q612 560 596 590")}${gold("M440 350Q450 430 540 424L552 344M760 350Q750 430 660 424L648 344")}${gold("M604 340H776V348M424 340H596")}`,
      }),
      panel({
        shape: both("M606 280H430L424 336H606Z"),
        fill,
        texture,
        edge: 9,
        depth: 6,
        shadows: onCloth,
        paint: `${gold("M430 288H770")}${gold("M424 328H776")}`,
      }),
      panel({
        shape: `<path d="M300 0"/>${[448, 540, 660, 752].map((x) => `<rect x="${x - 11}" y="272" width="22" height="78" rx="4"/>`).join("")}`,
        fill,
        texture,
        edge: 6,
        depth: 5,
        shadows: onCloth,
      }),
      panel({
        shape: both("M352 1216Q430 1234 536 1222L532 1278Q430 1292 350 1272Z"),
        fill: "#98a3b5",
        texture,
        edge: 9,
        depth: 7,
        shadows: onCloth,
        paint: `<path d="M352 1222Q430 1238 536 1226M848 1222Q770 1238 664 1226" fill="none" stroke="#b23b34" stroke-width="4"/>`,
      }),
      button(600, 308, 13, brass, brassMetal),
      ...[
        [446, 352],
        [548, 346],
        [754, 352],
        [652, 346],
      ].map(([x = 0, y = 0]) => button(x, y, 6, "#b5763f", brassMetal)),
    ],
    ground: "linen",
    shown: "laid flat on linen, selvedge turned up",
  };
}

/** A sweater laid flat, arms folded in; cables for the fisherman's, plain and fine for cashmere. */
export function sweater(fill: string, cables: boolean): Piece {
  const texture = cables ? knit(15, 1.5) : knit(7, 0.5);
  const cable = (x: number, dx = 0): string =>
    Array.from({ length: 11 }, (_, i) => {
      const y = 470 + i * 66;
      return `M${x - 20} ${y}q0 26 20 33t20 33M${x + 20} ${y}q0 26 ${-14 + dx} 30M${x - 6} ${y + 38}q-14 8-14 28`;
    }).join("");
  const ribs = (x0: number, x1: number, y0: number, y1: number): string =>
    Array.from(
      { length: Math.round((x1 - x0) / 16) },
      (_, i) => `M${x0 + i * 16} ${y0}V${y1}`,
    ).join("");
  const moss = Array.from(
    { length: 9 },
    (_, i) => `M${430 + i * 0} ${500 + i * 76}l34 38l-34 38M${770} ${500 + i * 76}l-34 38l34 38`,
  ).join("");
  const relief: Bump[] = cables
    ? [
        crease(cable(520) + cable(600) + cable(680), 15, 3.5, 15),
        crease(moss, 9, 3, 8),
        crease("M560 470V1170M640 470V1170M480 470V1170M720 470V1170", 4, 2, -8),
      ]
    : [crease("M420 700q160 60 330 10M440 880q180 50 320-20M430 1040q120 40 260 10", 26, 22, 10)];
  const mend = cables
    ? ""
    : `<g stroke="#6d6b70" stroke-width="3.4">${Array.from({ length: 7 }, (_, i) => `<path d="M${700 + i * 6} 1090v34M696 ${1092 + i * 5}h46"/>`).join("")}</g>`;
  const mk = (shape: string, bumps: Bump[], edge: number, paint?: string) =>
    panel({
      shape,
      fill,
      texture,
      finish: { ...cloth, sheen: 0.2 },
      edge,
      depth: edge * 0.7,
      bumps,
      shadows: lying,
      ...(paint ? { paint } : {}),
    });
  const neck = cables ? 84 : 62;
  return {
    layers: [
      mk(
        both(
          "M430 372Q350 420 318 560Q282 780 290 1040Q296 1090 340 1092Q392 1090 396 1040Q400 800 440 640Z",
        ),
        [
          crease("M330 700q40 30 80 0M320 800q40 30 76 0", 16, 12, 12),
          crease(cables ? ribs(292, 396, 1000, 1092) : "", 8, 3, 7),
          crease(cables ? ribs(806, 908, 1000, 1092) : "", 8, 3, 7),
        ],
        44,
      ),
      panel({
        shape: `<ellipse cx="600" cy="352" rx="${neck + 12}" ry="34"/>`,
        fill: shade(fill, 0.6),
        texture,
      }),
      mk(
        both(
          `M606 ${cables ? 410 : 396}Q540 402 ${600 - neck} 340Q470 350 420 384Q410 520 408 700Q402 950 410 1180Q500 1196 606 1192Z`,
        ),
        [
          ...relief,
          crease(ribs(414, 790, 1116, 1196), 8, 3, cables ? 8 : 4),
          crease("M424 392Q450 520 414 660M776 392Q750 520 786 660", 7, 3, -8),
        ],
        36,
        mend,
      ),
      mk(
        line(
          `M${600 - neck} 344Q${600 - neck * 0.7} 398 600 402Q${600 + neck * 0.7} 398 ${600 + neck} 344`,
          cables ? 40 : 26,
        ),
        [],
        cables ? 20 : 13,
      ),
    ],
    ground: "linen",
    shown: cables
      ? "laid flat on linen, cables raised"
      : "laid flat on linen, the mend showing at the hem",
  };
}
