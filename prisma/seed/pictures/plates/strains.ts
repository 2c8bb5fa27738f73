import { random } from "../engine/noise";
import { drawnMask, fieldMask, wiped } from "../press/masks";
import type { Motif } from "./motif";

type Draw = (x: number, y: number, angle: number, next: () => number) => string;

const turn = (x: number, y: number, angle: number, inner: string): string =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((angle * 180) / Math.PI).toFixed(1)})">${inner}</g>`;
const rod = (long: number, thick: number, x = 0, y = 0): string =>
  `<rect x="${x - long / 2}" y="${y - thick / 2}" width="${long}" height="${thick}" rx="${thick / 2}"/>`;
const ball = (r: number, x = 0, y = 0): string => `<circle cx="${x}" cy="${y}" r="${r}"/>`;
const stroke = (d: string, wide: number): string =>
  `<path d="${d}" fill="none" stroke="#000" stroke-width="${wide}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Seven kinds as a microscope tells them apart: rods and balls, single, paired, in chains, forked, curved, budding. */
const KINDS: readonly { color: string; apart: number; draw: Draw }[] = [
  { color: "#5a3550", apart: 62, draw: (x, y, a) => turn(x, y, a, rod(50, 20)) },
  {
    color: "#b5573a",
    apart: 76,
    draw: (x, y, a, next) =>
      turn(
        x,
        y,
        a,
        Array.from({ length: 3 + Math.floor(next() * 3) }, (_, i) =>
          ball(11.5, i * 22 - 44, Math.sin(i + a) * 4),
        ).join(""),
      ),
  },
  {
    color: "#3f5241",
    apart: 70,
    draw: (x, y, a) => turn(x, y, a, stroke("M-30 0L2 0M2 0L26 -19M2 0L28 15", 15)),
  },
  { color: "#c08a3a", apart: 44, draw: (x, y, a) => turn(x, y, a, ball(11, -10) + ball(11, 10)) },
  {
    color: "#46566a",
    apart: 92,
    draw: (x, y, a) => turn(x, y, a, rod(34, 15, -39) + rod(34, 15) + rod(34, 15, 39)),
  },
  {
    color: "#8f5b68",
    apart: 58,
    draw: (x, y, a) => turn(x, y, a, stroke("M-23 8Q0 -22 23 8", 15)),
  },
  {
    color: "#7f8d63",
    apart: 60,
    draw: (x, y, a) =>
      turn(
        x,
        y,
        a,
        `<ellipse cx="-7" cy="0" rx="22" ry="16"/><ellipse cx="21" cy="-8" rx="11" ry="9"/>`,
      ),
  },
];

/** Seven strains side by side, each in a field of its own. */
export const strains: Motif = async (sheet, seed) => {
  const next = random(seed);
  const { width, height, margin } = sheet;
  const inset = margin + 26;
  const gap = 20;
  const field = (width - 2 * inset - gap * 6) / 7;
  const inks = await Promise.all(
    KINDS.map(async ({ color, apart, draw }, index) => {
      const left = inset + index * (field + gap);
      const spots: [number, number][] = [];
      for (let attempt = 0; attempt < 4000; attempt += 1) {
        const spot: [number, number] = [
          left + next() * field,
          inset + next() * (height - 2 * inset),
        ];
        const crowd = 0.82 + 0.5 * ((spot[1] - inset) / height) ** 2;
        if (spots.every(([x, y]) => Math.hypot(x - spot[0], y - spot[1]) > apart * crowd))
          spots.push(spot);
      }
      const shapes = spots.map(([x, y]) => draw(x, y, next() * Math.PI * 2, next)).join("");
      const clip = `<clipPath id="f"><rect x="${left}" y="${inset}" width="${field}" height="${height - 2 * inset}" rx="3"/></clipPath>`;
      const mask = await drawnMask(sheet, `${clip}<g clip-path="url(#f)">${shapes}</g>`);
      return {
        color,
        mask,
        off: [Math.round(next() * 2 - 1), Math.round(next() * 2 - 1)] as [number, number],
        thin: 0.06,
      };
    }),
  );
  const fields = await drawnMask(
    sheet,
    KINDS.map(
      (_, i) =>
        `<rect x="${inset + i * (field + gap)}" y="${inset}" width="${field}" height="${height - 2 * inset}" rx="3"/>`,
    ).join(""),
  );
  return {
    paper: "#f4ebdc",
    inks: [
      {
        color: "#ead9bf",
        mask: fieldMask(sheet, (x, y) => (fields[y * width + x] as number) * wiped(0.9, x, y, 4)),
        thin: 0.08,
      },
      ...inks,
    ],
  };
};
