import type { Audit, AuditedLine, Composition, LineVerdict, ProductVerdict } from "./audit";
import { groupsOf } from "./ingredient-groups";
import { judgeRule, type Judgement } from "./internal/judge-rule";
import type { LabelLine } from "./label";
import type { LineNames } from "./line-names";
import { lookUp, type Standard } from "./standard";
import type { KnownIngredient } from "./vocabulary";

const SEVERITY: Readonly<Record<LineVerdict, number>> = {
  allowed: 0,
  restricted: 1,
  needs_declaration: 2,
  unknown: 3,
  prohibited: 4,
};

type Judged = {
  readonly line: AuditedLine;
  readonly groups: readonly string[];
  readonly known: KnownIngredient | null;
  readonly until: string | null;
};

/**
 * Audits a product by a version of the standard. Pure: `today` (`2026-11-20`) decides which papers still hold.
 * The strictest rule that an entry falls under counts; an entry that neither the rules nor the glossary know is unknown.
 */
export function auditLabel(product: Composition, standard: Standard, today: string): Audit {
  const judged = product.lines.map((line) => judgeLine(line, product, standard, today));
  const lines = judged.map(({ line }) => line);
  const until = judged.flatMap((one) => one.until ?? []).toSorted();
  return {
    verdict: verdictOf(lines),
    lines,
    ...groupsOf(standard.groups, judged),
    validUntil: until[0] ?? null,
  };
}

/** A product's verdict from those of its entries; one without any is unknown. */
export function verdictOf(
  lines: readonly Pick<AuditedLine, "verdict" | "suggestions">[],
): ProductVerdict {
  const has = (verdict: LineVerdict) => lines.some((line) => line.verdict === verdict);
  if (has("prohibited")) return "fails";
  // A name within one edit of another may be a slip that hides a rule: someone has to look.
  if (has("needs_declaration") || lines.some(({ suggestions }) => suggestions.length > 0))
    return "needs_declaration";
  return lines.length === 0 || has("unknown") ? "unknown" : "meets";
}

function judgeLine(
  line: LabelLine,
  product: Composition,
  standard: Standard,
  today: string,
): Judged {
  const { names, known, certain, hits, suggestions } = lookUp(standard, line.text);
  const aliases = known ? [known.name, ...known.aliases] : [];
  const judgements = hits.map((hit) => ({
    hit,
    judgement: judgeRule(hit, product, [...aliases, ...names.whole], line.percent, today),
  }));
  const [worst] = judgements.toSorted(
    (a, b) => SEVERITY[b.judgement.verdict] - SEVERITY[a.judgement.verdict],
  );
  const judgement = worst?.judgement ?? null;
  const open =
    !certain && (judgement === null || SEVERITY[judgement.verdict] < SEVERITY.needs_declaration);
  return {
    line: {
      position: line.position,
      label: line.text,
      section: line.section,
      name: known?.name ?? worst?.hit.rule.name ?? null,
      ingredientId: known?.id ?? null,
      slug: known?.slug ?? null,
      ruleKey: worst?.hit.rule.key ?? null,
      suggestions,
      ...(open ? unknownLine(names, suggestions) : judgedLine(judgement)),
      percent: judgement?.percent ?? line.percent,
    },
    groups: hits.map(({ rule }) => rule.groupSlug),
    known,
    until: judgement?.until ?? null,
  };
}

function unknownLine(names: LineNames, suggestions: readonly string[]) {
  const reason =
    suggestions.length > 0
      ? `Not a name we know. Did the label mean ${suggestions.join(" or ")}?`
      : `Not a name we know${names.whole.length === 0 ? "" : ", so we do not say that it is allowed"}.`;
  return { verdict: "unknown" as const, reason, evidence: null };
}

function judgedLine(judgement: Judgement | null) {
  if (!judgement) return { verdict: "allowed" as const, reason: null, evidence: null };
  const { evidence } = judgement;
  return {
    verdict: judgement.verdict,
    reason: judgement.reason,
    evidence: evidence && {
      kind: evidence.kind,
      number: evidence.number,
      recordedOn: evidence.recordedOn,
      recordedName: evidence.recordedName,
    },
  };
}
