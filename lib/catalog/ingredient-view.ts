/** What the glossary's pages are given. */

/** A line of the glossary's index. */
export type IngredientLine = {
  readonly slug: string;
  readonly name: string;
  /** On how many labels of the shop it stands. */
  readonly labels: number;
};

/** A letter of the glossary: `a` to `z`, and `0-9` for names that begin with a figure or anything else. */
export type LetterView = {
  readonly letter: string;
  /** How many entries it has in all. */
  readonly total: number;
  /** Those that stand on a label of the shop. */
  readonly onLabels: readonly IngredientLine[];
};

export type IngredientView = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cas: string | null;
  readonly ecNumber: string | null;
  readonly functions: readonly string[];
  /** `cosmetic` or `supplement`. */
  readonly use: string;
  readonly origin: string | null;
  /** Where the origin is a default and not a supplier's word. */
  readonly originNote: string | null;
  /** `read`: seen in its source. `known`: still to be verified. */
  readonly confidence: string;
  readonly source: string;
  readonly allergen: {
    readonly annexRef: string;
    readonly names: readonly string[];
    readonly leaveOnPercent: number;
    readonly rinseOffPercent: number;
    readonly regulation: string;
    /** Since when it is on the list, in the source's words. */
    readonly wave: string;
  } | null;
};
