import type { Bump, Layer } from "../engine/layer";
import { random } from "../engine/noise";
import { twill, weave } from "../engine/texture";
import {
  both,
  brass,
  brassMetal,
  cloth,
  drape,
  hanger,
  line,
  onCloth,
  onWall,
  panel,
  type Piece,
  seam,
} from "./cloth";
import { shade } from "./colours";

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
      `<rect x="${x}" y="300" width="34" height="1000" fill="#1b2440" opacity=".62"/><rect x="${x + 52}" y="300" width="5" height="1000" fill="#d8c58a" opacity=".6"/><rect x="${x + 66}" y="300" width="4" height="1000" fill="#8c2f2a" opacity=".7"/>`,
    );
  for (let y = 330; y < 1260; y += 92)
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
      shape: `<path d="M640 ${y}h116v26h-116z"/>`,
      fill: "#4a2d1c",
      finish: { gloss: 0.05, rough: 0.35 },
      edge: 6,
      depth: 5,
      shadows: onCloth,
    }),
    {
      shape: `<path d="M676 ${y - 7}h34v40h-34zM684 ${y + 1}v24h18v-24z" fill-rule="evenodd"/>`,
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
      ...strap(402),
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
