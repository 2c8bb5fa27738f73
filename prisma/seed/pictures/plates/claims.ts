import { random } from "../engine/noise";
import { drawnMask, fieldMask, wiped } from "../press/masks";
import type { Motif } from "./motif";

const [COLUMNS, ROWS] = [16, 10];
const SHARE = 0.7;

/** A field of 160 counters, stamped by hand; seven of ten are filled. */
export const claims: Motif = async (sheet, seed) => {
  const next = random(seed);
  const pitch = (sheet.width - 2 * sheet.margin) / (COLUMNS + 0.6);
  const left = (sheet.width - pitch * (COLUMNS - 1)) / 2;
  const top = (sheet.height - pitch * 0.935 * (ROWS - 1)) / 2;
  const places = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    return [
      left + column * pitch + (next() - 0.5) * 5,
      top + row * pitch * 0.935 + (next() - 0.5) * 5,
    ] as const;
  });
  // The filled ones lie together, so that one sees a share and not a sprinkle.
  const weight = places.map(([x, y], i) => ({ i, w: x * 0.9 + y * 0.55 + (next() - 0.5) * 330 }));
  const order = weight.toSorted((a, b) => a.w - b.w).map(({ i }) => i);
  const filled = new Set(order.slice(0, Math.round(places.length * SHARE)));
  const r = pitch * 0.36;
  const disc = ([x, y]: readonly [number, number], radius: number): string =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/>`;
  const ring = (place: readonly [number, number]): string =>
    disc(place, r - 2).replace("/>", ` fill="none" stroke="#000" stroke-width="4.5"/>`);
  const full = places.filter((_, i) => filled.has(i));
  const five = new Set([order[9], order[34], order[58], order[80], order[104]]);
  const some = places.filter((_, i) => five.has(i));
  return {
    paper: "#f3eadb",
    inks: [
      { color: "#e6d3b8", mask: fieldMask(sheet, (x, y) => wiped(0.75, x, y, 3)), thin: 0.1 },
      {
        color: "#8d6a86",
        mask: await drawnMask(sheet, full.map((p) => disc(p, r)).join("")),
        off: [2, 1],
        thin: 0.08,
      },
      {
        color: "#5a3550",
        mask: await drawnMask(
          sheet,
          full.map((p) => disc([p[0] + r * 0.1, p[1] + r * 0.1], r * 0.72)).join(""),
        ),
        off: [-1, 0],
        thin: 0.08,
      },
      {
        color: "#c8754a",
        mask: await drawnMask(sheet, some.map((p) => disc(p, r * 1.04)).join("")),
        cover: true,
        off: [-2, 2],
        thin: 0.03,
      },
      {
        color: "#4a2f42",
        mask: await drawnMask(
          sheet,
          places
            .filter((_, i) => !filled.has(i))
            .map(ring)
            .join(""),
        ),
        thin: 0.08,
      },
    ],
  };
};
