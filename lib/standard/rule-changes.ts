import { ruleTerms } from "./rule-words";
import type { RuleView } from "./rules";

export type RuleChange = {
  readonly key: string;
  readonly name: string;
  readonly what: "added" | "changed" | "removed";
  /** What changed, in a sentence. */
  readonly text: string;
};

/** What a version changes against the one before it, by rule. */
export function ruleChanges(before: readonly RuleView[], after: readonly RuleView[]): RuleChange[] {
  const old = new Map(before.map((rule) => [rule.key, rule]));
  const now = new Set(after.map(({ key }) => key));
  const made = after.flatMap((rule): RuleChange[] => {
    const { key, name } = rule;
    const was = old.get(key);
    if (!was) return [{ key, name, what: "added", text: `${ruleTerms(rule)}.` }];
    const [from, to] = [ruleTerms(was), ruleTerms(rule)];
    if (from !== to) return [{ key, name, what: "changed", text: `Was: ${from}. Now: ${to}.` }];
    const same =
      was.reason === rule.reason &&
      was.basis === rule.basis &&
      was.condition === rule.condition &&
      was.names.join() === rule.names.join() &&
      was.pattern === rule.pattern;
    return same
      ? []
      : [
          {
            key,
            name,
            what: "changed",
            text: "Its names, its reason or its wording changed; what it asks did not.",
          },
        ];
  });
  const gone = before
    .filter(({ key }) => !now.has(key))
    .map(({ key, name }): RuleChange => ({
      key,
      name,
      what: "removed",
      text: "No longer a rule.",
    }));
  return [...made, ...gone];
}
