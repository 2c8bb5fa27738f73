export const BLOCK_KINDS = ["maker", "recall", "material"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Something that may not be taken in, and why. */
export type BlockedTerm = {
  readonly id: string;
  readonly kind: BlockKind;
  readonly term: string;
  readonly reason: string;
  readonly source: string | null;
};

/** What of a piece is held against the list. */
export type BlockedFacts = {
  readonly title: string | null;
  readonly maker: string | null;
  readonly material: string | null;
  readonly subcategory: string | null;
};

/** Words with single spaces between and around, so that "Fur" is not found in "furniture". */
function padded(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${words.trim()} `;
}

/** Where each kind of entry is looked for. */
const FIELDS: Readonly<Record<BlockKind, readonly (keyof BlockedFacts)[]>> = {
  maker: ["maker", "title"],
  recall: ["title", "maker", "subcategory"],
  material: ["material", "title"],
};

/** The entries of the list that a piece meets, whole words only, whatever their case and accents. */
export function findBlocked(
  terms: readonly BlockedTerm[],
  facts: BlockedFacts,
): readonly BlockedTerm[] {
  return terms.filter(({ kind, term }) => {
    const wanted = padded(term);
    return FIELDS[kind].some((field) => padded(facts[field] ?? "").includes(wanted));
  });
}
