import type { Composition, Evidence, LineVerdict } from "../audit";
import { nameKey } from "../name-key";
import type { RuleHit } from "../rule-book";
import { EVIDENCE_WORDS } from "../evidence-words";
import { PRODUCT_USES, type EvidenceKind, type StandardRule } from "../rules";
import { figure } from "./figure";

export type Judgement = {
  readonly verdict: LineVerdict;
  readonly reason: string;
  readonly evidence: Evidence | null;
  readonly percent: number | null;
  /** The last day on which the papers hold that it rests on; null where it rests on none that ends. */
  readonly until: string | null;
};

const USES: ReadonlySet<string> = new Set(PRODUCT_USES);

/** What one rule says of an entry, given what is declared and on file. */
export function judgeRule(
  { rule, name }: RuleHit,
  product: Composition,
  names: readonly string[],
  told: number | null,
  today: string,
): Judgement {
  const share =
    told === null
      ? declared(product, [name, rule.name, ...rule.names, ...names], today)
      : { percent: told, until: null };
  const base = { evidence: null, ...share };
  if (rule.verdict === "prohibited") return { ...base, verdict: "prohibited", reason: rule.reason };
  const against = notAccepted(rule, product);
  if (against) return { ...base, verdict: "prohibited", reason: against };
  return judgeRestricted(rule, product, share, today);
}

/** How much of an entry is declared, and how long that holds. */
type Share = { readonly percent: number | null; readonly until: string | null };

function notAccepted(rule: StandardRule, { badges, use, subcategory }: Composition): string | null {
  const badge = rule.notWith.find((word) => badges.includes(word));
  if (badge) return `Not accepted in products that are called ${badge.replaceAll("-", " ")}.`;
  if (rule.onlyUses.includes(`!${subcategory}`)) return `Not accepted in a ${subcategory}.`;
  const uses = rule.onlyUses.filter((term) => USES.has(term));
  if (uses.length > 0 && use !== null && !uses.includes(use))
    return `Accepted only in ${uses.join(" and ")} products, and this one is ${use}.`;
  return null;
}

/** The cap that holds for a product: percent, none, or one that its use has no number for. */
export function capFor(
  rule: Pick<StandardRule, "maxPercent" | "capUses">,
  { use, subcategory }: Pick<Composition, "use" | "subcategory">,
): number | "none" | "open" {
  const own = rule.capUses.find((term) => term.startsWith(`${subcategory}:`));
  if (own) return Number(own.slice(subcategory.length + 1));
  if (rule.maxPercent === null || rule.capUses.includes(`!${subcategory}`)) return "none";
  const uses = rule.capUses.filter((term) => USES.has(term));
  return uses.length === 0 || (use !== null && uses.includes(use)) ? rule.maxPercent : "open";
}

function judgeRestricted(
  rule: StandardRule,
  product: Composition,
  { percent, until }: Share,
  today: string,
): Judgement {
  const cap = capFor(rule, product);
  const needed: EvidenceKind[] = rule.needs ? [rule.needs] : [];
  const asks = (reason: string): Judgement => ({
    verdict: "needs_declaration",
    reason,
    evidence: null,
    percent,
    until,
  });
  if (typeof cap === "number") {
    if (percent === null)
      return asks(`Limited to ${figure(cap)} %; the brand has to declare how much is in it.`);
    if (percent > cap)
      return {
        verdict: "prohibited",
        reason: `Declared at ${figure(percent)} %, above the limit of ${figure(cap)} %.`,
        evidence: null,
        percent,
        until,
      };
  }
  // A cap for other uses, or a rule without any number or paper, is for our reviewers to decide.
  const bounded = rule.maxPercent !== null || rule.onlyUses.some((term) => USES.has(term));
  const review = cap === "open" || (cap === "none" && needed.length === 0 && !bounded);
  if (review && !needed.includes("house_review")) needed.push("house_review");
  const papers = needed.map((kind) => ({ kind, paper: paperOf(kind, rule, product, today) }));
  const missing = papers.find(({ paper }) => paper === null);
  if (missing) return asks(`${EVIDENCE_WORDS[missing.kind].asked}${conditionOf(rule)}`);
  const limit =
    typeof cap === "number"
      ? `${figure(percent ?? 0)} % declared, within the limit of ${figure(cap)} %`
      : null;
  const evidence = papers[0]?.paper ?? null;
  if (!evidence)
    return {
      verdict: "restricted",
      reason: limit ? `${limit}.` : withinUse(rule),
      evidence,
      percent,
      until,
    };
  const held = `${EVIDENCE_WORDS[evidence.kind].onFile} on file`;
  return {
    verdict: "allowed",
    reason: limit ? `${held}; ${limit}.` : `${held}.`,
    evidence,
    percent,
    until: firstOf([until, ...papers.map(({ paper }) => paper?.validUntil ?? null)]),
  };
}

const firstOf = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

const withinUse = ({ condition, reason }: StandardRule): string =>
  condition === null ? reason : `${condition}.`;

const conditionOf = ({ condition, needs }: StandardRule): string =>
  condition === null || (needs === "dioxane_certificate" && condition.endsWith("1,4-dioxane"))
    ? "."
    : `: ${condition.charAt(0).toLowerCase()}${condition.slice(1)}.`;

function paperOf(
  kind: EvidenceKind,
  rule: StandardRule,
  { evidence }: Composition,
  today: string,
): Evidence | null {
  const fits = evidence.filter(
    (paper) =>
      paper.kind === kind &&
      (paper.ruleKeys.length === 0 ? rule.needs === kind : paper.ruleKeys.includes(rule.key)) &&
      (paper.validUntil === null || paper.validUntil >= today),
  );
  return (
    fits.toSorted((a, b) => (b.validUntil ?? "9").localeCompare(a.validUntil ?? "9"))[0] ?? null
  );
}

function declared(
  { percents, evidence }: Composition,
  names: readonly string[],
  today: string,
): Share {
  const keys = new Set(names.map(nameKey));
  const all: readonly Pick<Evidence, "percents" | "validUntil">[] = [
    { percents, validUntil: null },
    ...evidence.filter(({ validUntil }) => validUntil === null || validUntil >= today),
  ];
  const found = all.flatMap(({ percents: said, validUntil: until }) =>
    Object.entries(said)
      .filter(([name]) => keys.has(nameKey(name)))
      .map(([, percent]) => ({ percent, until })),
  );
  // Where two declarations disagree, the higher one is believed.
  const [highest] = found.toSorted((a, b) => b.percent - a.percent);
  return highest ?? { percent: null, until: null };
}
