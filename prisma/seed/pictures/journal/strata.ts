import { fbm, random, smooth } from "../engine/noise";
import type { Layer } from "../engine/layer";
import { contours } from "./contours";
import { cutPaper } from "./cut-paper";
import { distance, type Point, smoothPath } from "./geometry";

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

/** Long strands in slow waves, dark at the foot and pale above. */
export function strands(seed: number): Layer[] {
  const next = random(seed);
  const tones = [
    "#4a2f45",
    "#5f4159",
    "#79586b",
    "#937480",
    "#ad9394",
    "#c4b0a8",
    "#d9cabb",
    "#ebe0d0",
  ];
  const shift = seed % 83;
  const groups = tones.map((fill, tone) => {
    const count = 15;
    const paths = Array.from({ length: count }, (_, index) => {
      const share = 1 - (tone + index / count) / tones.length;
      const base = 60 + share * 1080 + (next() - 0.5) * 90;
      const thick = 6 + next() * 15;
      const phase = next() * 0.9;
      const points = Array.from({ length: 38 }, (__, step) => {
        const x = -120 + step * 52;
        const swell =
          Math.sin(x / 330 + phase + share * 3.1) * 52 + Math.sin(x / 147 + phase * 3) * 10;
        return `${step === 0 ? "M" : "L"}${x} ${(base + swell + fbm(x / 380 + shift, base / 260, 3) * 210).toFixed(1)}`;
      });
      return `<path d="${points.join("")}" stroke-width="${thick.toFixed(1)}"/>`;
    });
    return {
      fill,
      shape: `<g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round">${paths.join("")}</g>`,
    };
  });
  return groups
    .toReversed()
    .map(({ fill, shape }) => cutPaper({ shape, fill, lift: "high", edge: 9, depth: 8 }));
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
