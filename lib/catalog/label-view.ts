/** What is known about one entry of a label. */
export type LabelEntry = {
  /** As the label writes it. */
  readonly label: string;
  /** The glossary's page and name; null where the glossary does not know the entry. */
  readonly slug: string | null;
  readonly name: string | null;
  /** As the source lists them: see `function-words.ts` for what they mean. */
  readonly functions: readonly string[];
  readonly origin: string | null;
  /** Where the origin is a default and not a supplier's word. */
  readonly originNote: string | null;
  /** Percent by weight, where the brand declared it. */
  readonly percent: number | null;
};

/** A fragrance allergen that the brand declares in a product. */
export type DeclaredAllergen = {
  readonly name: string;
  /** Its entry in Regulation (EC) No 1223/2009: `III/88`. */
  readonly annexRef: string;
  readonly leaveOnPercent: number;
  readonly rinseOffPercent: number;
  /** The glossary's page; null where there is none under this name. */
  readonly slug: string | null;
};

export type SupplementFact = { readonly name: string; readonly amount: string };

/** A word that the shop explains: a badge with its meaning. */
export type BadgeView = { readonly slug: string; readonly name: string; readonly meaning: string };

export type ConcernView = { readonly slug: string; readonly name: string };
