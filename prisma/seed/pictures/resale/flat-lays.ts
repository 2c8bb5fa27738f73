import type { Bump } from "../engine/layer";
import { knit, twill } from "../engine/texture";
import {
  both,
  brass,
  brassMetal,
  button,
  cloth,
  crease,
  line,
  lying,
  onCloth,
  panel,
  type Piece,
  seam,
  stretched,
} from "./cloth";
import { shade } from "./colours";

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
    (_, i) => `M430 ${500 + i * 76}l34 38l-34 38M770 ${500 + i * 76}l-34 38l34 38`,
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
  const layers = [
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
      shape: `<ellipse cx="600" cy="362" rx="${neck + 12}" ry="44"/>`,
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
  ];
  return {
    // A jumper is about as wide as four fifths of its length.
    layers: stretched(layers, 1.26, 0.9),
    ground: "linen",
    shown: cables
      ? "laid flat on linen, cables raised"
      : "laid flat on linen, the mend showing at the hem",
  };
}
