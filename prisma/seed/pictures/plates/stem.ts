import { drawnMask, fieldMask, wiped } from "../press/masks";
import { stemCells } from "./cells";
import { roundedPath } from "./geometry";
import type { Motif } from "./motif";

/** A stem in section, in two greens: vessels dark, pith pale. */
export const stem: Motif = async (sheet, seed) => {
  const all = stemCells(seed);
  const mask = (which: typeof all): Promise<Float32Array> =>
    drawnMask(sheet, which.map(({ cell }) => `<path d="${roundedPath(cell, 0.8)}"/>`).join(""));
  const inside = await mask(all);
  const ring = await mask(
    all.filter(({ out, bundle }) => bundle > 64 && out > 0.42 && out <= 0.72),
  );
  const rim = await mask(all.filter(({ out, bundle }) => bundle > 64 && out > 0.72));
  const vessels = await mask(all.filter(({ bundle }) => bundle <= 64 && bundle > 27));
  const bores = await mask(all.filter(({ bundle }) => bundle <= 27));
  const tone = (of: Float32Array, full: number, salt: number): Float32Array =>
    fieldMask(sheet, (x, y) => (of[y * sheet.width + x] as number) * wiped(full, x, y, salt));
  return {
    paper: "#f4eedd",
    inks: [
      { color: "#d9dbb8", mask: tone(ring, 0.85, 3), off: [1, 1] },
      { color: "#a9b68c", mask: tone(rim, 0.9, 8), off: [1, 0] },
      { color: "#5f7a55", mask: vessels, off: [0, 1] },
      { color: "#d8a94e", mask: bores, off: [1, 1] },
      { color: "#2f4434", mask: inside.map((v) => 1 - v), off: [-1, 0], thin: 0.05 },
    ],
  };
};
