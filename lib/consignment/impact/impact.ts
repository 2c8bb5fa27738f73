import { IMPACT_FACTORS, PARCELS_PER_PIECE, parcelGrams } from "./factors";
import { DISPLACEMENT } from "./sources";

/** How many pieces of a kind have found their next owner. */
export type PiecesKept = {
  readonly category: string;
  readonly kind: string;
  readonly pieces: number;
};

export type ImpactLine = {
  readonly category: string;
  readonly kind: string;
  readonly pieces: number;
  /** Null where the source has nothing for the kind: it is counted and not weighed. */
  readonly avoided: { readonly lowGrams: number; readonly highGrams: number } | null;
};

export type Impact = {
  readonly pieces: number;
  /** Pieces of kinds that the source has a figure for. */
  readonly weighed: number;
  readonly lines: readonly ImpactLine[];
  /** What the parcels of all pieces caused, weighed or not. */
  readonly parcelGrams: number;
  /** What is left after the parcels; may be below zero. */
  readonly lowGrams: number;
  readonly highGrams: number;
};

const part = (grams: number, bp: number): number => Math.floor((grams * bp) / 10_000);

/**
 * What keeping these pieces in use may have spared: pieces × what making a new one causes × how often a second-hand
 * purchase takes the place of a new one, the lowest figures together and the highest together, less the parcels of all
 * pieces. Rounded down, in grams of CO2 equivalent.
 */
export function estimateImpact(kept: readonly PiecesKept[]): Impact {
  const lines = kept.map(({ category, kind, pieces }): ImpactLine => {
    const factor = IMPACT_FACTORS[`${category}/${kind}`];
    const avoided = factor && {
      lowGrams: part(pieces * factor.lowGrams, DISPLACEMENT.lowBp),
      highGrams: part(pieces * factor.highGrams, DISPLACEMENT.highBp),
    };
    return { category, kind, pieces, avoided: avoided ?? null };
  });
  const sum = (of: (line: ImpactLine) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  const parcels = sum(
    ({ category, kind, pieces }) => pieces * PARCELS_PER_PIECE * parcelGrams(`${category}/${kind}`),
  );
  return {
    pieces: sum(({ pieces }) => pieces),
    weighed: sum(({ avoided, pieces }) => (avoided ? pieces : 0)),
    lines,
    parcelGrams: parcels,
    lowGrams: sum(({ avoided }) => avoided?.lowGrams ?? 0) - parcels,
    highGrams: sum(({ avoided }) => avoided?.highGrams ?? 0) - parcels,
  };
}
