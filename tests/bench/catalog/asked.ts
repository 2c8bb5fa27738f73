import type { FacetCounts, FacetSelection, ListQuery } from "@/lib/catalog/facets";
import { plainWords } from "@/lib/search/read-words";
import type { Chance } from "./chance";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const PAGE = 24;

/** One to three facets with one or two values each, commoner values more often. */
export function someChoices(chance: Chance, facets: readonly FacetCounts[]): FacetSelection {
  const chosen = chance.some(facets, 1 + chance.whole(3), 1.2);
  return Object.fromEntries(
    chosen.map(({ facet, values }) => {
      const byCount = values.toSorted((a, b) => b.count - a.count).map(({ value }) => value);
      return [facet, chance.some(byCount, 1 + chance.whole(2), 2)];
    }),
  );
}

/** A list narrowed by facets, in one of its sorts. */
export function someList(chance: Chance, facets: readonly FacetCounts[]): ListQuery {
  const sort = chance.one(["newest", "newest", "price-low", "price-high"] as const);
  return { world: "curated", selected: someChoices(chance, facets), sort, limit: PAGE };
}

/** Things to look for, as the shop names them. */
export type Named = {
  readonly products: readonly string[];
  readonly brands: readonly string[];
  readonly ingredients: readonly string[];
};

/** What somebody looks for: mostly one to three words of a name, now and then a brand or an ingredient. */
export function someWords(chance: Chance, named: Named): string[] {
  const which = chance.next();
  if (which < 0.1) return plainWords(chance.one(named.brands, 2)).slice(0, 3);
  if (which < 0.25) return plainWords(chance.one(named.ingredients)).slice(0, 2);
  const count = chance.one([1, 1, 1, 2, 2, 2, 2, 3, 3]);
  return chance.some(plainWords(chance.one(named.products)), count);
}

/** A ranked search; two of three are narrowed by facets too. */
export function someSearch(
  chance: Chance,
  named: Named,
  facets: readonly FacetCounts[],
): ListQuery {
  const selected = chance.next() < 0.67 ? someChoices(chance, facets) : {};
  const text = someWords(chance, named).join(" ");
  return { world: "curated", text, selected, sort: "relevance", limit: PAGE };
}

/** What stands in the field while somebody types: one letter or more of a name. */
export function somePrefix(chance: Chance, named: Named): string {
  const words = someWords(chance, named).join(" ");
  return words.slice(0, 1 + chance.whole(Math.min(words.length, 12)));
}

/** The word with a slip of the finger: a letter too many, one too few, a wrong one, or two swapped. */
export function misspelled(chance: Chance, word: string): string {
  const at = 1 + chance.whole(word.length - 1);
  const letter = LETTERS[chance.whole(LETTERS.length)] ?? "";
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const slip = chance.whole(4);
  if (slip === 0) return before + letter + after;
  if (slip === 1) return before + after.slice(1);
  if (slip === 2) return before + letter + after.slice(1);
  return before.slice(0, -1) + after.slice(0, 1) + before.slice(-1) + after.slice(1);
}
