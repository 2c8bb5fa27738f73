import { RULE_BASES, type RuleView } from "@/lib/standard/rules";
import { ruleTerms } from "@/lib/standard/rule-words";
import type { DigestRow } from "./rule-digest";

/** Rules as a page carries them: those that ask the same for the same reason are said once, by all their names. */
export function digestRows(rules: readonly RuleView[]): DigestRow[] {
  const alike = new Map<string, { names: string[]; rest: [string, string, number] }>();
  for (const rule of rules) {
    const rest: [string, string, number] = [
      ruleTerms(rule),
      rule.reason,
      RULE_BASES.indexOf(rule.basis),
    ];
    const key = rest.join("\n");
    const known = alike.get(key) ?? { names: [], rest };
    known.names.push(rule.name);
    alike.set(key, known);
  }
  return [...alike.values()].map(({ names, rest }) => [names.join(", "), ...rest]);
}
