import type { Condition } from "../catalog/product-view";
import { estimateRange, type Comparable, type PriceRange } from "./estimate";

/** `sold`: what was paid, otherwise what is asked now. */
export type GradedComparable = Comparable & {
  readonly sold: boolean;
  readonly condition: Condition;
};

/** What an estimate may rest on, the best first, and how it is said. */
const BASES: readonly {
  readonly sold: boolean;
  readonly sameCondition: boolean;
  readonly words: string;
}[] = [
  { sold: true, sameCondition: true, words: "and in this state were sold for here" },
  { sold: true, sameCondition: false, words: "were sold for here, whatever their state" },
  {
    sold: false,
    sameCondition: true,
    words: "and in this state are listed at here (too few have been sold yet)",
  },
  {
    sold: false,
    sameCondition: false,
    words: "are listed at here, whatever their state (too few have been sold yet)",
  },
];

export type Guidance = { readonly range: PriceRange; readonly words: string };

/** The first basis with enough pieces, and the range that it gives; null where none has. */
export function bestBasis(
  pieces: readonly GradedComparable[],
  { condition, retailCents }: { readonly condition: Condition; readonly retailCents: number },
): Guidance | null {
  for (const { sold, sameCondition, words } of BASES) {
    const alike = pieces.filter(
      (piece) => piece.sold === sold && (!sameCondition || piece.condition === condition),
    );
    const range = estimateRange(alike, retailCents);
    if (range) return { range, words };
  }
  return null;
}

/** The price in the middle of a range, in whole dollars. */
export const middleOf = ({ lowCents, highCents }: PriceRange): number =>
  Math.round((lowCents + highCents) / 200) * 100;
