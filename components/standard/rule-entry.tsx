import type { RuleView } from "@/lib/standard/rules";
import { ruleTerms } from "@/lib/standard/rule-words";
import { BasisMark } from "./basis-mark";
import { LawList } from "./law-list";
import { SourceList } from "./source-list";

export type RuleEntryProps = { rule: RuleView; href?: string | null };

/** One rule in full: what it asks and why, what the law says, and where that was read. */
export function RuleEntry({ rule, href = null }: RuleEntryProps) {
  const others = rule.names.filter((name) => name !== rule.name);
  return (
    <section id={rule.key} aria-labelledby={`${rule.key}-name`} className="rule">
      <h3 id={`${rule.key}-name`} className="text-lg font-medium">
        {href ? <a href={href}>{rule.name}</a> : rule.name}
      </h3>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <BasisMark basis={rule.basis} />
        <span className="font-medium">{ruleTerms(rule)}</span>
      </p>
      {others.length > 0 ? (
        <p className="mt-2 text-sm text-stone">Also written {others.join(", ")}.</p>
      ) : null}
      <p className="mt-3 max-w-text">{rule.reason}</p>
      {rule.condition ? <p className="mt-1 max-w-text">Condition: {rule.condition}.</p> : null}
      <div className="mt-4">
        <LawList notes={rule.law} />
      </div>
      <details className="mt-3 text-sm">
        <summary className="min-h-6 text-stone underline underline-offset-4">Sources</summary>
        <SourceList sources={rule.sources} />
      </details>
    </section>
  );
}
