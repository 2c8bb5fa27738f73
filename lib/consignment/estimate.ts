/** What a piece like it went for, or is listed at, and what it had cost when it was new. Cents. */
export type Comparable = { readonly cents: number; readonly retailCents: number };

export type PriceRange = {
  readonly lowCents: number;
  readonly highCents: number;
  /** How many pieces it comes from. */
  readonly pieces: number;
};

/** With fewer than this many an average says more about chance than about the price. */
export const FEWEST_COMPARABLES = 4;
const DOLLAR = 100;

/**
 * What a piece that cost `retailCents` when new may be listed at: the middle half of what comparable pieces brought,
 * as a part of their own price when new, in whole dollars. Null where there are too few, or where it comes to nothing.
 */
export function estimateRange(
  comparables: readonly Comparable[],
  retailCents: number,
): PriceRange | null {
  const parts = comparables
    .filter((one) => one.retailCents > 0)
    .map(({ cents, retailCents: whenNew }) => cents / whenNew)
    .toSorted((a, b) => a - b);
  if (parts.length < FEWEST_COMPARABLES) return null;
  const at = (quarter: 1 | 3) => {
    const part = parts[Math.round(((parts.length - 1) * quarter) / 4)] ?? 0;
    return Math.round((part * retailCents) / DOLLAR) * DOLLAR;
  };
  const [lowCents, highCents] = [at(1), at(3)];
  return lowCents > 0 ? { lowCents, highCents, pieces: parts.length } : null;
}
