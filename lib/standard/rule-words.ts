import { figure } from "./internal/figure";
import { EVIDENCE_WORDS } from "./evidence-words";
import { PRODUCT_USES, type RuleBasis, type StandardRule } from "./rules";

/** Who decided, in a word or two, and what that means. */
export const BASIS_WORDS: Readonly<Record<RuleBasis, { label: string; meaning: string }>> = {
  law: {
    label: "Law",
    meaning:
      "A law of the EU, California or Washington prohibits or limits it; which one stands with the rule.",
  },
  stricter_than_law: {
    label: "Stricter than the law",
    meaning: "A law allows it within a limit. We do not accept it all the same.",
  },
  house: {
    label: "Our own choice",
    meaning: "No law that we have read asks for it. We decided, and say why.",
  },
};

const USES: ReadonlySet<string> = new Set(PRODUCT_USES);

type Terms = Pick<
  StandardRule,
  "verdict" | "maxPercent" | "capUses" | "onlyUses" | "notWith" | "needs"
>;

/** What a rule asks, in a line: "Up to 0.3 %, lotion 0.05 %". */
export function ruleTerms(rule: Terms): string {
  if (rule.verdict === "prohibited") return "Not accepted";
  const uses = rule.onlyUses.filter((term) => USES.has(term));
  const parts = [
    rule.maxPercent === null ? null : `up to ${figure(rule.maxPercent)} %${capWords(rule.capUses)}`,
    uses.length > 0 ? `only in ${uses.join(" and ")} products` : null,
    notIn(rule),
    rule.needs === null ? null : `with ${EVIDENCE_WORDS[rule.needs].article}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Accepted case by case" : `Accepted ${parts.join(", ")}`;
}

function capWords(terms: readonly string[]): string {
  const uses = terms.filter((term) => USES.has(term));
  const none = terms.filter((term) => term.startsWith("!")).map((term) => term.slice(1));
  const own = terms
    .filter((term) => term.includes(":"))
    .map((term) => `${term.slice(0, term.indexOf(":"))} ${term.slice(term.indexOf(":") + 1)} %`);
  return [
    uses.length > 0 ? ` in ${uses.join(" and ")} products` : "",
    own.length > 0 ? ` (${own.join(", ")})` : "",
    none.length > 0 ? ` (no limit for ${none.join(" and ")})` : "",
  ].join("");
}

function notIn({ onlyUses, notWith }: Terms): string | null {
  const shelves = onlyUses.filter((term) => term.startsWith("!")).map((term) => term.slice(1));
  const badges = notWith.map((badge) => `products called ${badge.replaceAll("-", " ")}`);
  const all = [...shelves, ...badges];
  return all.length === 0 ? null : `not in ${all.join(" or ")}`;
}
