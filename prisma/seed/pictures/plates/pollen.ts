import { random } from "../engine/noise";
import { drawnMask, fieldMask, wiped } from "../press/masks";
import type { Motif } from "./motif";

const TAU = Math.PI * 2;
const f = (v: number): string => v.toFixed(1);
const polar = (r: number, a: number): string => `${f(r * Math.cos(a))} ${f(r * Math.sin(a))}`;

interface Grain {
  body: string;
  marks: string;
}

const around = (n: number, one: (angle: number, i: number) => string): string =>
  Array.from({ length: n }, (_, i) => one((i / n) * TAU, i)).join("");
const dot = (r: number, a: number, size: number): string =>
  `<circle cx="${f(r * Math.cos(a))}" cy="${f(r * Math.sin(a))}" r="${f(size)}"/>`;
const ring = (r: number, wide: number): string =>
  `<circle r="${f(r)}" fill="none" stroke="#000" stroke-width="${f(wide)}"/>`;
const line = (d: string, wide: number): string =>
  `<path d="${d}" fill="none" stroke="#000" stroke-width="${f(wide)}" stroke-linecap="round"/>`;

/** Grains and shells of a radius, as plates of them have been drawn for two hundred years. */
const FORMS: readonly ((r: number, next: () => number) => Grain)[] = [
  (r) => ({
    body: `<circle r="${f(r * 0.8)}"/>${around(18, (a) => `<path d="M${polar(r * 0.78, a - 0.1)}L${polar(r, a)}L${polar(r * 0.78, a + 0.1)}Z"/>`)}`,
    marks:
      ring(r * 0.5, 3.4) +
      around(9, (a) => dot(r * 0.64, a, r * 0.05)) +
      around(5, (a) => dot(r * 0.24, a, r * 0.06)),
  }),
  (r) => ({
    body: `<circle r="${f(r)}"/>`,
    marks:
      ring(r * 0.9, 3) +
      around(24, (a) => line(`M${polar(r * 0.34, a)}L${polar(r * 0.82, a)}`, 3)) +
      ring(r * 0.22, 4),
  }),
  (r) => ({
    body: `<path d="M${Array.from({ length: 60 }, (_, i) => polar(r * (0.86 + 0.14 * Math.cos((i / 60) * TAU * 6)), (i / 60) * TAU)).join("L")}Z"/>`,
    marks:
      around(6, (a) => dot(r * 0.62, a, r * 0.13)) +
      around(6, (a) =>
        line(`M${polar(r * 0.12, a + TAU / 12)}L${polar(r * 0.7, a + TAU / 12)}`, 3.4),
      ),
  }),
  (r) => ({
    body: `<ellipse rx="${f(r * 0.58)}" ry="${f(r)}"/>`,
    marks:
      line(`M0 ${f(-r * 0.86)}L0 ${f(r * 0.86)}`, 4) +
      Array.from({ length: 9 }, (_, i) => {
        const y = (i - 4) * r * 0.19;
        const w = r * 0.5 * Math.sqrt(Math.max(0, 1 - (y / r) ** 2));
        return line(`M${f(-w)} ${f(y - 6)}Q0 ${f(y + 8)} ${f(w)} ${f(y - 6)}`, 2.8);
      }).join(""),
  }),
  (r) => ({
    body: `<path d="M${[0, 1, 2].map((k) => `${polar(r, (k / 3) * TAU)}Q${polar(r * 0.62, ((k + 0.5) / 3) * TAU)} `).join("")}${polar(r, 0)}Z"/>`,
    marks:
      [0, 1, 2]
        .map(
          (k) =>
            dot(r * 0.66, (k / 3) * TAU, r * 0.1) +
            line(`M0 0L${polar(r * 0.46, (k / 3) * TAU)}`, 3.4),
        )
        .join("") + ring(r * 0.2, 3.4),
  }),
  (r, next) => ({
    body: `<circle r="${f(r * 0.94)}"/>`,
    marks: Array.from({ length: 46 }, (_, i) =>
      dot(r * 0.86 * Math.sqrt((i + 0.5) / 46), i * 2.39996, r * (0.035 + next() * 0.02)),
    ).join(""),
  }),
];

const COLORS = ["#b5573a", "#c79546", "#5a3550", "#3f5241", "#7c6a8a", "#46606a"];

/** Grains of pollen and shells of diatoms, laid out on a sheet. */
export const pollen: Motif = async (sheet, seed) => {
  const next = random(seed);
  const { width, height, margin } = sheet;
  const placed: { x: number; y: number; r: number }[] = [];
  for (let attempt = 0; attempt < 12_000; attempt += 1) {
    const r = 112 - 74 * Math.min(1, attempt / 5200) + next() * 12;
    const spot = {
      x: margin + 30 + next() * (width - 2 * margin - 60),
      y: margin + 30 + next() * (height - 2 * margin - 60),
      r,
    };
    const inside =
      Math.min(
        spot.x - margin,
        width - margin - spot.x,
        spot.y - margin,
        height - margin - spot.y,
      ) >
      r + 16;
    if (inside && placed.every((p) => Math.hypot(p.x - spot.x, p.y - spot.y) > p.r + r + 13))
      placed.push(spot);
  }
  const bodies = COLORS.map(() => "");
  const marks = COLORS.map(() => "");
  for (const [i, { x, y, r }] of placed.entries()) {
    const form = FORMS[(i * 5 + Math.floor(next() * 2)) % FORMS.length];
    if (!form) continue;
    const color = Math.floor(next() * COLORS.length);
    const grain = form(r, next);
    const wrap = (inner: string): string =>
      `<g transform="translate(${f(x)} ${f(y)}) rotate(${f(next() * 360)})">${inner}</g>`;
    const turn = wrap("@");
    bodies[color] += turn.replace("@", grain.body);
    marks[color] += turn.replace("@", grain.marks);
  }
  const inks = [];
  for (const [i, color] of COLORS.entries()) {
    const body = await drawnMask(sheet, bodies[i] ?? "");
    const mark = await drawnMask(sheet, marks[i] ?? "");
    inks.push({
      color,
      mask: body.map((v, k) => v * (1 - (mark[k] as number))),
      off: [Math.round(next() * 2 - 1), Math.round(next() * 2 - 1)] as [number, number],
      thin: 0.06,
    });
  }
  return {
    paper: "#f5ecdd",
    inks: [
      { color: "#ecdcc3", mask: fieldMask(sheet, (x, y) => wiped(0.8, x, y, 4)), thin: 0.08 },
      ...inks,
    ],
  };
};
