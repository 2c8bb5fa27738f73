import type { KnownIngredient } from "./vocabulary";

export type GroupFacts = {
  readonly slug: string;
  /** Whether a label can tell that a product is free from it. */
  readonly claimable: boolean;
};

type JudgedEntry = {
  readonly line: { readonly label: string; readonly verdict: string; readonly name: string | null };
  readonly groups: readonly string[];
  readonly known: KnownIngredient | null;
};

type Groups = {
  readonly contains: readonly string[];
  readonly freeFrom: readonly string[];
  readonly unsure: readonly string[];
};

/** Groups that an entry belongs to by its name alone, besides that of its rule. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/(?:laureth|lauryl|coco|myreth|pareth|cetearyl|decyl)[ -]?sul(?:f|ph)ate$/i, "sulfates"],
  [/^(?:TEA|DEA|MEA)-/i, "ethanolamines"],
];

/** A fragrance without its breakdown may hold any of these, and its label would not tell. */
const HIDDEN_IN_FRAGRANCE = ["phthalates", "synthetic-musks", "fragrance-allergens"];

/** Which groups a product contains, is free from, and cannot be told of. Each group is in exactly one of the three, but those that no label can rule out are never "free". */
export function groupsOf(groups: readonly GroupFacts[], entries: readonly JudgedEntry[]): Groups {
  const found = new Set(entries.flatMap((entry) => [...entry.groups, ...ownGroups(entry)]));
  const open = entries.length === 0 || entries.some(({ line }) => line.verdict === "unknown");
  const scented = entries.some(
    ({ line, groups: own }) =>
      own.includes("fragrance") && line.name === "Parfum" && line.verdict === "needs_declaration",
  );
  const isUnsure = ({ slug, claimable }: GroupFacts) =>
    open || !claimable || (scented && HIDDEN_IN_FRAGRANCE.includes(slug));
  const others = groups.filter(({ slug }) => !found.has(slug));
  return {
    contains: groups.filter(({ slug }) => found.has(slug)).map(({ slug }) => slug),
    freeFrom: others.filter((group) => !isUnsure(group)).map(({ slug }) => slug),
    unsure: others.filter(isUnsure).map(({ slug }) => slug),
  };
}

function ownGroups({ line, known }: JudgedEntry): string[] {
  const name = line.name ?? line.label;
  return [
    ...BY_NAME.filter(([pattern]) => pattern.test(name)).map(([, slug]) => slug),
    ...(known?.allergen ? ["fragrance-allergens"] : []),
    ...(known?.origin === "animal" ? ["animal-derived"] : []),
  ];
}
