import { buildRuleBook } from "./rule-book";
import type { RuleView } from "./rules";

export type Named = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cas: string | null;
};

/** The rules that an ingredient of the glossary falls under, whichever of its names a label uses. */
export function rulesFor(rules: readonly RuleView[], { name, aliases, cas }: Named): RuleView[] {
  const book = buildRuleBook(rules);
  const names = { whole: [name, ...aliases, ...(cas ? [cas] : [])], beside: [], within: [] };
  const keys = new Set(book.match(names, null).map(({ rule }) => rule.key));
  return rules.filter(({ key }) => keys.has(key));
}
