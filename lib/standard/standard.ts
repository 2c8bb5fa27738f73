import type { GroupFacts } from "./ingredient-groups";
import { knownIn } from "./internal/known-in";
import { lineNames, type LineNames } from "./line-names";
import { buildRuleBook, type RuleBook, type RuleHit } from "./rule-book";
import type { StandardRule } from "./rules";
import { buildVocabulary, type KnownIngredient, type Vocabulary } from "./vocabulary";

/** What an entry of a label is, and which rules it falls under: the same for every product that has it. */
export type EntryFacts = {
  readonly names: LineNames;
  readonly known: KnownIngredient | null;
  readonly certain: boolean;
  readonly hits: readonly RuleHit[];
  readonly suggestions: readonly string[];
};

/** What an audit goes by: a version's rules, the names the house knows, and the groups that shoppers ask about. */
export type Standard = {
  readonly book: RuleBook;
  readonly vocabulary: Vocabulary;
  readonly groups: readonly GroupFacts[];
  /** Entries that were looked up before; labels repeat each other. */
  readonly seen: Map<string, EntryFacts>;
};

/** Builds the lookups that audits by these rules need. */
export function buildStandard(
  rules: readonly StandardRule[],
  ingredients: readonly KnownIngredient[],
  groups: readonly GroupFacts[],
): Standard {
  const ruled = rules.flatMap(({ names }) => names);
  return {
    book: buildRuleBook(rules),
    vocabulary: buildVocabulary(ingredients, ruled),
    groups,
    seen: new Map(),
  };
}

const REMEMBERED = 20_000;

/** Looks an entry's text up, once for all products. */
export function lookUp(standard: Standard, text: string): EntryFacts {
  const { seen, book, vocabulary } = standard;
  const before = seen.get(text);
  if (before) return before;
  const names = lineNames(text);
  const { known, certain, unsure } = knownIn(names, vocabulary, book);
  const hits = book.match(names, known?.name ?? null);
  const suggestions = [...new Set(unsure.flatMap((name) => vocabulary.near(name)))];
  const facts = { names, known, certain, hits, suggestions };
  if (seen.size >= REMEMBERED) seen.clear();
  seen.set(text, facts);
  return facts;
}
