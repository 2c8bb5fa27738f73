import type { Outline } from "../../../lib/catalog/brand-look";
import type { Ornament } from "./look";

/** The small signs of the brands, each in a box of 100 × 60, and the ornaments of their wordmarks. */

const PEN = 2.6;
const line = (d: string): Outline => ({ d, stroke: PEN });
const round = (value: number): number => Math.round(value * 100) / 100;

/** A circle as a path. */
export function disc(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

const hexagon = (x: number, y: number, r: number): string =>
  `${[0, 1, 2, 3, 4, 5]
    .map((corner) => {
      const angle = ((corner * 60 - 90) * Math.PI) / 180;
      return `${corner === 0 ? "M" : "L"}${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`;
    })
    .join("")}z`;

/** A flower head of seven rays, as of wild carrot. */
export const umbel: Outline[] = [-38, -25, -12, 0, 12, 25, 38].flatMap((x) => [
  line(`M50 56Q${round(50 + x * 0.35)} 34 ${50 + x} ${round(14 + Math.abs(x) * 0.22)}`),
  line(disc(50 + x, 11 + Math.abs(x) * 0.22, 2.6)),
]);

/** A bowl, filled to the brim. */
export const basin: Outline[] = [line("M20 18a30 26 0 0 0 60 0"), line("M12 18h76")];

/** Three waves. */
export const waves: Outline[] = [14, 28, 42].map((y) =>
  line(`M8 ${y}q10.5-11 21 0t21 0t21 0t21 0`),
);

/** Three cells of a comb. */
export const comb: Outline[] = [
  line(hexagon(50, 17, 14)),
  line(hexagon(37.9, 38, 14)),
  line(hexagon(62.1, 38, 14)),
];

/** A T as a glazier would cut it. */
export const glazier: Outline[] = [line("M30 6h40M50 6v48")];

/** A fern's leaf. */
export const fern: Outline[] = [
  line("M50 58V6"),
  ...[14, 24, 34, 44].map((y, i) =>
    line(
      `M50 ${y + 8}Q${40 - i * 2} ${y - 4} ${34 - i * 4} ${y}M50 ${y + 8}Q${60 + i * 2} ${y - 4} ${66 + i * 4} ${y}`,
    ),
  ),
];

/** A daisy of nine petals. */
export const daisy: Outline[] = [
  ...Array.from({ length: 9 }, (_, i): Outline => {
    const angle = (i * 40 * Math.PI) / 180;
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    const at = (along: number, across: number): string =>
      `${round(50 + s * along + c * across)} ${round(30 - c * along + s * across)}`;
    return {
      d: `M${at(9, 0)}C${at(15, 6)} ${at(25, 6)} ${at(28, 0)}C${at(25, -6)} ${at(15, -6)} ${at(9, 0)}z`,
    };
  }),
  { d: disc(50, 30, 4.6) },
];

/** A mortar and what one stirs it with. */
export const mortar: Outline[] = [line("M22 26h56q-3 28-28 28t-28-28z"), line("M58 26L72 4")];

/** A house with a door. */
export const house: Outline[] = [line("M20 56V30L50 8L80 30V56M42 56V42q8-10 16 0V56")];

/** Seven strains on a dish, counted. */
export const seven: Outline[] = [
  line(disc(50, 30, 27)),
  { d: disc(50, 30, 4.4) },
  ...Array.from({ length: 6 }, (_, i): Outline => {
    const angle = (i * 60 * Math.PI) / 180;
    return { d: disc(50 + Math.sin(angle) * 14.5, 30 - Math.cos(angle) * 14.5, 4.4) };
  }),
];

/** A half moon in its ring. */
export const halfMoon: Outline[] = [line(disc(50, 30, 25)), { d: "M50 5a25 25 0 0 1 0 50z" }];

/** A sun over a mesa. */
export const mesa: Outline[] = [
  line("M35 34a15 15 0 0 1 30 0"),
  line("M50 4v8M22 15l6 6M78 15l-6 6"),
  line("M6 52L24 38H76L94 52"),
];

/** Two wings that let the light through. */
export const wings: Outline[] = [
  line("M50 30C36 2 10 4 8 16C6 30 28 38 50 30z"),
  line("M50 30C64 2 90 4 92 16C94 30 72 38 50 30z"),
  line("M50 30C40 34 28 42 32 52C38 58 48 46 50 30C52 46 62 58 68 52C72 42 60 34 50 30z"),
];

/** The sun just below the horizon. */
export const dusk: Outline[] = [
  line("M6 44h88"),
  { d: "M24 40a26 26 0 0 1 52 0z" },
  line("M30 52h40"),
];

/** A run of waves beside letters that are `height` thousandths high. */
export function ripple(count: number, height: number): Ornament {
  const step = 190;
  const rows = [0.16, 0.5, 0.84].map((part) => {
    const y = -height * part;
    return {
      d: `M0 ${round(y)}q${step / 4}-${step / 4} ${step / 2} 0${"t95 0".repeat(count * 2 - 1)}`,
      stroke: 34,
      accent: true as const,
    };
  });
  return { width: step * count, top: 0, outlines: rows };
}

/** A cell of the comb that stands on the line. */
export function cell(height: number): Ornament {
  const r = height / 2;
  return {
    width: r * 1.74,
    outlines: [{ d: hexagon(r * 0.87, -r, r), stroke: 44, accent: true }],
  };
}

/** An O that is half a moon. */
export function moon(height: number): Ornament {
  const r = height / 2 + 14;
  const pen = 42;
  return {
    width: r * 2,
    outlines: [
      { d: disc(r, -height / 2, r - pen / 2), stroke: pen },
      {
        d: `M${r} ${round(-height / 2 - r + pen / 2)}a${r - pen / 2} ${r - pen / 2} 0 0 1 0 ${2 * r - pen}z`,
      },
    ],
  };
}

/** A rule in the middle of letters that are `height` thousandths high. */
export function rule(width: number, height: number): Ornament {
  return {
    width,
    outlines: [{ d: `M0 ${round(-height / 2)}h${width}`, stroke: 26, accent: true }],
  };
}
