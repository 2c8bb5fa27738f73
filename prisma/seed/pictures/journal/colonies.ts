import { fbm, random, smooth } from "../engine/noise";
import type { Layer } from "../engine/layer";
import { byColor, cutPaper } from "./cut-paper";
import { blob, distance, type Point, smoothPath, strewn } from "./geometry";

const FRAME = { left: -40, top: -40, width: 1680, height: 1080 };

/** A round dish that lies in the picture, a little cut off by its edges. */
function dish([x, y]: Point, radius: number, rim: string, floor: string): Layer[] {
  const disc = (r: number): string => `<circle cx="${x}" cy="${y}" r="${r}"/>`;
  return [
    cutPaper({ shape: disc(radius), fill: rim, lift: "high", edge: 26, depth: 16 }),
    cutPaper({ shape: disc(radius - 34), fill: floor, edge: 8, depth: -6 }),
  ];
}

/** Colonies that crowd one side of a dish and thin out towards the other. */
export function crowdedDish(seed: number): Layer[] {
  const next = random(seed);
  const middle: Point = [860, 500];
  const crowd = ([x]: Point): number => 1 - smooth(300, 1330, x);
  const spots = strewn(
    next,
    FRAME,
    (point) => 34 + (1 - crowd(point)) * 118 + next() * 46 * crowd(point),
    9000,
  ).filter((point) => distance(point, middle) < 668 && next() > 0.04);
  const colonies = spots.map((point) => {
    const room = Math.min(
      ...spots.filter((other) => other !== point).map((other) => distance(other, point)),
    );
    const radius = Math.min(room * 0.54, 20 + next() * 44) + 2;
    return { point, radius };
  });
  const clays = ["#ecd6c3", "#e2bca3", "#d29c80", "#bb7860", "#9a5340", "#6d3440"];
  const rings = colonies.filter(({ radius }) => radius > 30 && next() > 0.35);
  const sheet = (own: typeof colonies, fill: string, scale: number, depth: number): Layer =>
    cutPaper({
      shape: `<path d="${own
        .map(({ point, radius }) =>
          smoothPath(
            blob(
              point,
              (angle) =>
                radius *
                scale *
                (1 +
                  fbm(Math.cos(angle) * 1.4 + point[0], Math.sin(angle) * 1.4 + point[1], 2) * 0.3),
              20,
            ),
          ),
        )
        .join("")}"/>`,
      fill,
      edge: 20,
      depth,
    });
  return [
    ...dish(middle, 735, "#efe6d8", "#f3e9da"),
    ...byColor(colonies, clays, ({ point }) => crowd(point) * 2.6 + next() * 3.2)
      .filter(([, own]) => own.length > 0)
      .map(([fill, own]) => sheet(own, fill, 1, 12)),
    ...byColor(rings, ["#c48a72", "#6d3440"], () => next() * 2)
      .filter(([, own]) => own.length > 0)
      .map(([fill, own]) => sheet(own, fill, 0.3, 4)),
  ];
}

type Species = {
  at: Point;
  size: number;
  fill: string;
  heart: string;
  outline: (angle: number) => number;
};

/** Seven kinds, each with an outline of its own: round, scalloped, starred, lobed, spun. */
const SPECIES: readonly Species[] = [
  { at: [560, 330], size: 150, fill: "#5a3550", heart: "#83596f", outline: () => 1 },
  {
    at: [905, 250],
    size: 112,
    fill: "#c49a6c",
    heart: "#e6cfa8",
    outline: (a) => 1 + Math.abs(Math.sin(a * 7)) * 0.13,
  },
  {
    at: [1195, 395],
    size: 142,
    fill: "#3f5241",
    heart: "#74866c",
    outline: (a) => 1 + Math.sin(a * 5) * 0.17,
  },
  {
    at: [1120, 725],
    size: 128,
    fill: "#8f4629",
    heart: "#c98b6e",
    outline: (a) => 0.9 + Math.cos(a * 16) * 0.12,
  },
  {
    at: [790, 805],
    size: 104,
    fill: "#d8b9a3",
    heart: "#f1e2d2",
    outline: (a) => 1 + Math.sin(a * 3 + 1) * 0.13,
  },
  {
    at: [505, 665],
    size: 122,
    fill: "#8a8f74",
    heart: "#c5c6a8",
    outline: (a) => 1 + Math.sin(a * 9) * 0.07,
  },
  {
    at: [830, 520],
    size: 96,
    fill: "#a5766f",
    heart: "#ddb9ac",
    outline: (a) => 1 + Math.cos(a * 4) * 0.1,
  },
];

/** Seven colonies on a dish, each of another kind, with its young around it. */
export function sevenColonies(seed: number): Layer[] {
  const next = random(seed);
  const own = ({ at, size, outline }: Species, scale: number): string =>
    smoothPath(
      blob(
        at,
        (angle) =>
          size *
          scale *
          outline(angle) *
          (1 + fbm(Math.cos(angle) * 2 + at[0], Math.sin(angle) * 2 + at[1], 2) * 0.12),
        96,
      ),
    );
  const young = ({ at, size }: Species): string =>
    Array.from({ length: 9 }, () => {
      const angle = next() * Math.PI * 2;
      const away = size * (1.28 + next() * 0.42);
      const r = 6 + next() * 13;
      return `<circle cx="${(at[0] + Math.cos(angle) * away).toFixed(1)}" cy="${(at[1] + Math.sin(angle) * away).toFixed(1)}" r="${r.toFixed(1)}"/>`;
    }).join("");
  return [
    ...dish([840, 520], 655, "#e9decc", "#f2e9db"),
    ...SPECIES.flatMap((kind) => [
      cutPaper({ shape: young(kind), fill: kind.fill, edge: 10, depth: 8 }),
      cutPaper({ shape: `<path d="${own(kind, 1)}"/>`, fill: kind.fill, edge: 34, depth: 16 }),
      cutPaper({ shape: `<path d="${own(kind, 0.66)}"/>`, fill: kind.heart, edge: 26, depth: 9 }),
      cutPaper({ shape: `<path d="${own(kind, 0.3)}"/>`, fill: kind.fill, edge: 16, depth: 7 }),
    ]),
  ];
}

/** Counters in rows: most pale, some in a darker color, a few missing. */
export function counters(seed: number): Layer[] {
  const next = random(seed);
  const pitch = 74;
  const spots: Point[] = [];
  for (let row = -1; row < 15; row += 1)
    for (let column = -1; column < 23; column += 1)
      spots.push([
        column * pitch + 30 + (row % 2 === 0 ? 0 : pitch / 2) + (next() - 0.5) * 7,
        row * pitch * 0.92 + 26 + (next() - 0.5) * 7,
      ]);
  const inPatch = ([x, y]: Point): number =>
    smooth(
      0,
      0.1,
      fbm(x / 300 + 3.7, y / 300 + (seed % 13), 3) +
        0.16 -
        Math.hypot(x - 1010, (y - 520) * 1.3) / 2300,
    );
  const present = spots.filter(() => next() > 0.025);
  const colors = ["#f2eadd", "#e8dcc8", "#dccbb3", "#cdb59c", "#b08a86", "#83596f", "#5a3550"];
  return byColor(present, colors, (point) =>
    next() < inPatch(point) * 0.94 ? 4.4 + next() * 2.6 : next() * 3.3,
  )
    .filter(([, own]) => own.length > 0)
    .map(([fill, own]) =>
      cutPaper({
        shape: own
          .map(
            ([x, y]) =>
              `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(27 + next() * 2).toFixed(1)}"/>`,
          )
          .join(""),
        fill,
        edge: 13,
        depth: 7,
      }),
    );
}
