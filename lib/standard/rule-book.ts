import { nameKey } from "./name-key";
import type { LineNames } from "./line-names";
import type { StandardRule } from "./rules";

/** A rule that an entry of a label falls under, and the name by which it does. */
export type RuleHit = { readonly rule: StandardRule; readonly name: string };

export type RuleBook = {
  readonly rules: readonly StandardRule[];
  /** Every rule that one of the names falls under, each once. Names are met whole, never in part. */
  readonly match: (names: LineNames, canonical: string | null) => readonly RuleHit[];
};

/** A pattern longer than this is refused at the desk, and matches nothing here. */
export const LONGEST_PATTERN = 200;

/** The expression of a rule's pattern, or null where it is none. */
export function patternOf(pattern: string): RegExp | null {
  if (pattern.length > LONGEST_PATTERN) return null;
  try {
    return new RegExp(pattern, "i");
  } catch {
    return null;
  }
}

/**
 * Builds the lookup of a version's rules. A rule that names an ingredient goes before a pattern that also meets it,
 * as the first was written for it alone.
 */
export function buildRuleBook(rules: readonly StandardRule[]): RuleBook {
  const byName = new Map<string, StandardRule>();
  const byCas = new Map<string, StandardRule>();
  const patterns: { rule: StandardRule; pattern: RegExp }[] = [];
  for (const rule of rules) {
    for (const name of rule.names) byName.set(nameKey(name), rule);
    for (const cas of rule.cas) byCas.set(cas, rule);
    const pattern = rule.pattern === null ? null : patternOf(rule.pattern);
    if (pattern) patterns.push({ rule, pattern });
  }
  const byPattern = (name: string) => patterns.find(({ pattern }) => pattern.test(name))?.rule;
  const match = (names: LineNames, canonical: string | null): RuleHit[] => {
    const hits = new Map<string, RuleHit>();
    const all = [
      ...(canonical ? [canonical] : []),
      ...names.whole,
      ...names.beside,
      ...names.within,
    ];
    for (const name of all) {
      const rule =
        byName.get(nameKey(name)) ??
        byCas.get(/\b\d{2,7}-\d{2}-\d\b/.exec(name)?.[0] ?? "") ??
        byPattern(nameKey(name));
      if (rule && !hits.has(rule.key)) hits.set(rule.key, { rule, name });
    }
    const found = [...hits.values()];
    const named = found.some(({ rule }) => rule.pattern === null);
    return named ? found.filter(({ rule }) => rule.pattern === null) : found;
  };
  return { rules, match };
}
