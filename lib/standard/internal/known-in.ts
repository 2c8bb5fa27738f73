import { nameKey } from "../name-key";
import type { LineNames } from "../line-names";
import type { RuleBook } from "../rule-book";
import type { KnownIngredient, Vocabulary } from "../vocabulary";

export type Known = {
  readonly known: KnownIngredient | null;
  /** Whether all of the entry is accounted for, by the glossary or by a rule. */
  readonly certain: boolean;
  /** The names that nothing knows: those to look for misspellings in. */
  readonly unsure: readonly string[];
};

/**
 * Which ingredient an entry is. All of it counts first; then names side by side, every one of which has to be known
 * ("Aqua/Water/Eau" is one, "Glycerin/Xyz" is not); then what its brackets hold, as with trade names.
 */
export function knownIn(names: LineNames, vocabulary: Vocabulary, book: RuleBook): Known {
  const cas = names.within
    .concat(names.whole)
    .flatMap((name) => name.match(/\b\d{2,7}-\d{2}-\d\b/g) ?? []);
  const whole =
    firstOf(names.whole, vocabulary) ??
    cas.map((number) => vocabulary.findByCas(number)).find((one) => one !== null) ??
    null;
  const ruled = (name: string) =>
    book.match({ whole: [name], beside: [], within: [] }, null).length > 0;
  const told = (name: string) => vocabulary.find(name) !== null || ruled(name);
  if (whole || names.whole.some(ruled)) {
    // A name in brackets beside a known one is a common name, unless it looks like another one gone wrong.
    return { known: whole, certain: true, unsure: [] };
  }
  for (const parts of [names.beside, names.within]) {
    if (parts.length > 0 && parts.every(told))
      return { known: firstOf(parts, vocabulary), certain: true, unsure: [] };
  }
  const all = [...names.whole, ...names.beside, ...names.within].filter((name) => !told(name));
  return {
    known: firstOf([...names.beside, ...names.within], vocabulary),
    certain: false,
    unsure: [...new Map(all.map((name) => [nameKey(name), name])).values()],
  };
}

function firstOf(names: readonly string[], vocabulary: Vocabulary): KnownIngredient | null {
  for (const name of names) {
    const found = vocabulary.find(name);
    if (found) return found;
  }
  return null;
}
