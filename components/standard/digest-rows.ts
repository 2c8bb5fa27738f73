import { RULE_BASES, type RuleView } from "@/lib/standard/rules";
import { ruleTerms } from "@/lib/standard/rule-words";
import type { DigestRow } from "./rule-digest";

/** Rules as a page carries them. */
export const digestRows = (rules: readonly RuleView[]): DigestRow[] =>
  rules.map((rule) => [rule.name, ruleTerms(rule), rule.reason, RULE_BASES.indexOf(rule.basis)]);
