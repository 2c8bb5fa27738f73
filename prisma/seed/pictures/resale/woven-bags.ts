import {
  brassMetal,
  button,
  cloth,
  crease,
  hide,
  line,
  onCloth,
  type Piece,
  panel,
  steel,
} from "./cloth";
import { shade } from "./colours";
import { BASE, strap } from "./bags";

export function beadedClutch(fill: string): Piece {
  const pitch = 11;
  const bead = (x: number, y: number): number => {
    const row = Math.floor(y / (pitch * 0.86));
    const u = x / pitch + (row % 2) * 0.5;
    const dx = (u - Math.floor(u) - 0.5) * 2;
    const dy = (y / (pitch * 0.86) - row - 0.5) * 2;
    return Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy));
  };
  const finish = { gloss: 0.5, rough: 0.12, metal: true };
  const texture = {
    height: (x: number, y: number) => bead(x, y) * 4,
    tone: (x: number, y: number) => 0.42 + bead(x, y) * 0.6,
  };
  const scroll = `<g fill="none" stroke="#8d97a8" stroke-width="12" opacity=".75"><path d="M350 900q80-90 160 0t160 0t160 0"/><path d="M350 1010q80-90 160 0t160 0t160 0"/></g>`;
  return {
    layers: [
      panel({
        shape: `<path d="M270 740Q600 700 930 740L950 1090Q950 1130 910 1132H290Q250 1130 250 1090Z"/>`,
        fill,
        finish,
        texture,
        edge: 60,
        depth: 34,
        paint: scroll,
        bumps: [crease("M300 780Q600 820 900 780", 30, 22, 12)],
      }),
      {
        shape: `<path d="M262 720Q600 676 938 720Q952 724 950 744Q948 762 930 760Q600 722 270 760Q252 762 250 744Q248 724 262 720Z"/>`,
        fill: steel,
        finish: brassMetal,
        form: { kind: "puff", edge: 18, depth: 14 },
        shadows: onCloth,
      },
      button(588, 690, 20, "#dcdad6", brassMetal),
      button(624, 692, 20, "#dcdad6", brassMetal),
    ],
    ground: "cove",
    shown: "standing on a plaster ledge",
  };
}

export function basket(fill: string): Piece {
  const band = 24;
  const texture = {
    height: (x: number, y: number) => {
      const bow = y + ((x - 600) / 400) ** 2 * 40;
      const j = Math.floor(bow / band);
      const u = x / 30 + (j % 2) * 0.5;
      const over = Math.abs(Math.sin(u * Math.PI));
      const round = Math.sin(((bow / band) % 1) * Math.PI);
      return over * 6 + round * 5 + Math.abs(Math.sin(x * 0.9 + bow * 0.5)) * 0.3;
    },
    tone: (x: number, y: number) => {
      const bow = y + ((x - 600) / 400) ** 2 * 40;
      const j = Math.floor(bow / band);
      const u = x / 30 + (j % 2) * 0.5;
      return (
        0.74 + Math.abs(Math.sin(u * Math.PI)) * 0.22 + ((j * 37 + Math.floor(u) * 17) % 7) * 0.016
      );
    },
  };
  return {
    layers: [
      strap("M420 700C400 380 740 380 752 690", 26, "#9a6236", true),
      panel({ shape: `<ellipse cx="600" cy="690" rx="356" ry="52"/>`, fill: shade(fill, 0.45) }),
      panel({
        shape: `<path d="M240 690Q600 790 960 690Q930 900 860 1080Q836 ${BASE} 760 ${BASE}H440Q364 ${BASE} 340 1080Q270 900 240 690Z"/>`,
        fill,
        texture,
        finish: { gloss: 0.03, rough: 0.6, wrap: 0.25 },
        edge: 130,
        depth: 80,
      }),
      {
        shape: line("M240 694Q600 796 960 694", 28),
        fill: shade(fill, 1.06),
        finish: cloth,
        form: { kind: "puff", edge: 14, depth: 12 },
        shadows: onCloth,
        bumps: [
          {
            svg: Array.from(
              { length: 60 },
              (_, i) =>
                `<path d="M${240 + i * 12} ${670 + 4 * 75 * (i / 60) * (1 - i / 60)}l14 44" stroke="#fff" stroke-width="4"/>`,
            ).join(""),
            blur: 1.2,
            height: 4,
          },
        ],
      },
      strap("M404 740C370 420 800 420 782 736", 30, "#a8693a"),
      ...[404, 782].map((x) =>
        panel({
          shape: `<rect x="${x - 24}" y="716" width="48" height="86" rx="10"/>`,
          fill: "#a8693a",
          finish: hide,
          edge: 8,
          depth: 6,
          shadows: onCloth,
          bumps: [crease(`M${x - 14} 730l28 56M${x + 14} 730l-28 56`, 4, 1, 4)],
        }),
      ),
    ],
    ground: "cove",
    shown: "standing on a plaster ledge",
  };
}
