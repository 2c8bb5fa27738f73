import { DEFAULT_FLOOR_BP, DEFAULT_MARKDOWNS } from "../../lib/consignment/terms";
import { percentOfBp } from "../../lib/money";
import type { CatalogPiece } from "./catalog-file";
import { publishedAt } from "./ids";

/**
 * Pieces of the first weeks whose contracts have an early step, and the part of the listing price that is left
 * after it. They have taken that step, so the catalogue file's price is the one that came of it.
 */
const EARLY_STEPS: Readonly<Record<string, number>> = {
  "RS-0014": 8500,
  "RS-0016": 8000,
  "RS-0027": 8000,
  "RS-0034": 8000,
  "RS-0015": 8000,
  "RS-0023": 9000,
};
const EARLY_DAYS = 45;

const DAY_MS = 86_400_000;

export type SeedTerms = {
  listPriceCents: number;
  floorCents: number;
  markdowns: readonly { afterDays: number; percentBp: number }[];
  /** When the price came down to the present one; null where it is still the first. */
  reducedAt: Date | null;
};

/** A piece's contract and what has come of it. Throws where no whole price at listing leads to the present one. */
export function priceTerms(piece: Pick<CatalogPiece, "sku" | "priceCents">): SeedTerms {
  const { sku, priceCents } = piece;
  const early = EARLY_STEPS[sku];
  const listPriceCents = early ? (priceCents * 10_000) / early : priceCents;
  if (!Number.isInteger(listPriceCents)) throw new Error(`${sku} has no whole price at listing`);
  const floorCents = percentOfBp(listPriceCents, DEFAULT_FLOOR_BP);
  if (!early) return { listPriceCents, floorCents, markdowns: DEFAULT_MARKDOWNS, reducedAt: null };
  return {
    listPriceCents,
    floorCents,
    markdowns: [
      { afterDays: EARLY_DAYS, percentBp: early },
      { afterDays: 90, percentBp: early - 1000 },
      { afterDays: 120, percentBp: early - 2000 },
    ],
    reducedAt: new Date(publishedAt(sku).getTime() + EARLY_DAYS * DAY_MS),
  };
}
