import { fbm, random, smooth } from "../engine/noise";
import type { Layer } from "../engine/layer";
import { contours } from "./contours";
import { cutPaper } from "./cut-paper";
import { distance, openPath, type Point, smoothPath } from "./geometry";

const FRAME = { left: -90, top: -90, width: 1780, height: 1180 };

/** Sheets stacked as on a relief map, one for each level; the first lies lowest. */
function relief(
  field: (x: number, y: number) => number,
  levels: readonly (readonly [level: number, fill: string])[],
): Layer[] {
  return levels.flatMap(([level, fill]) => {
    const shape = contours(field, level, FRAME, 14).map(smoothPath).join("");
    return shape === ""
      ? []
      : [
          cutPaper({
            shape: `<path fill-rule="evenodd" d="${shape}"/>`,
            fill,
            lift: "high",
            edge: 9,
            depth: 5,
          }),
        ];
  });
}

/** Hills whose rings run into each other, dark in the valleys and pale on top. */
export function meetingRings(seed: number): Layer[] {
  const hills: readonly (readonly [Point, height: number, width: number])[] = [
    [[250, 190], 1.02, 300],
    [[700, 690], 0.9, 270],
    [[1390, 880], 0.96, 300],
    [[1130, 250], 0.8, 210],
    [[1640, 330], 0.7, 190],
    [[60, 900], 0.74, 200],
  ];
  const bend = (x: number, y: number): number => fbm(x / 260 + (seed % 71), y / 260, 3) * 0.62;
  const field = (x: number, y: number): number =>
    hills.reduce((sum, [middle, height, width]) => {
      const far = distance(middle, [x, y]) / width;
      return sum + height * Math.exp(-far * far * 0.9);
    }, 0) + bend(x, y);
  const tones = [
    "#54304a",
    "#6b435b",
    "#82556a",
    "#996876",
    "#ae7c81",
    "#c0918e",
    "#cea59c",
    "#d9b9ac",
    "#e3cabb",
    "#ebdccb",
    "#f3e9db",
  ];
  return relief(
    field,
    tones.map((fill, index) => [-0.02 + index * 0.088, fill] as const),
  );
}

const STRANDS_PER_TONE = 18;
/** Strands that are cut from one sheet; the others of their tone lie above or below it. */
const SHEETS_PER_TONE = 6;

/** Long strands in slow waves, dark at the foot and pale above. */
export function strands(seed: number): Layer[] {
  const next = random(seed);
  const tones = [
    "#ebe0d0",
    "#d9cabb",
    "#c4b0a8",
    "#ad9394",
    "#937480",
    "#79586b",
    "#5f4159",
    "#4a2f45",
  ];
  const shift = seed % 83;
  const strand = (share: number): string => {
    const base = 20 + share * 1060 + (next() - 0.5) * 70;
    const phase = next() * 0.8;
    const points = Array.from({ length: 24 }, (_, step): Point => {
      const x = -140 + step * 84;
      const swell = Math.sin(x / 330 + phase + share * 3.1) * 52 + Math.sin(x / 190 + phase) * 12;
      return [x, base + swell + fbm(x / 420 + shift, base / 300, 2) * 200];
    });
    const width = (7 + next() * 15).toFixed(1);
    return `<path d="${openPath(points)}" stroke-width="${width}"/>`;
  };
  return tones.flatMap((fill, tone) =>
    Array.from({ length: SHEETS_PER_TONE }, (_, sheet) => {
      const own = Array.from({ length: STRANDS_PER_TONE / SHEETS_PER_TONE }, (__, index) =>
        strand((tone + (index * SHEETS_PER_TONE + sheet) / STRANDS_PER_TONE) / tones.length),
      );
      const shape = `<g fill="none" stroke="#000" stroke-linecap="round">${own.join("")}</g>`;
      return cutPaper({ shape, fill, edge: 9, depth: 8 });
    }),
  );
}

/** Crystals that grow from a dark corner: each a blade of two facets, one in the light and one out of it. */
export function crystals(seed: number): Layer[] {
  const next = random(seed);
  const root: Point = [150, 1090];
  const tones = ["#f4ecdf", "#eadfce", "#dccab3", "#d9b7a2", "#c49a8c"];
  const blades = Array.from({ length: 190 }, () => {
    const angle = -Math.PI * (0.01 + next() * 0.5);
    const out = 40 + next() ** 0.72 * 1290;
    return { angle, out, length: 150 + next() * 330, width: 13 + next() * 27, tone: next() };
  }).toSorted((a, b) => b.out - a.out);
  return blades.flatMap(({ angle, out, length, width, tone }) => {
    const turn = angle + (next() - 0.5) * 0.42;
    const [ux, uy] = [Math.cos(turn), Math.sin(turn)];
    const foot: Point = [root[0] + Math.cos(angle) * out, root[1] + Math.sin(angle) * out];
    const place = (along: number, side: number): string =>
      `${(foot[0] + ux * along - uy * side).toFixed(1)} ${(foot[1] + uy * along + ux * side).toFixed(1)}`;
    const facet = (side: number): string =>
      `<path d="M${place(0, 0)}L${place(length * 0.08, side)}L${place(length * 0.8, side)}L${place(length, 0)}Z"/>`;
    const near = 1 - smooth(120, 900, out);
    const fill = tones[Math.min(4, Math.floor(tone * 3.4 + near * 1.9))] ?? "#eadfce";
    const whole = cutPaper({
      shape: facet(width) + facet(-width),
      fill,
      lift: "high",
      edge: 5,
      depth: 3,
    });
    const lit = (side: number): Layer => ({
      ...whole,
      shape: facet(side),
      shadows: [],
      form: { kind: "flat", nx: (-uy * side * 0.42) / width, ny: (ux * side * 0.42) / width },
    });
    return [whole, lit(width), lit(-width)];
  });
}
