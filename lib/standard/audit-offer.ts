import "server-only";
import type { Sql } from "../db";
import type { Audit, AuditedLine } from "./audit";
import { auditLabel } from "./audit-label";
import { compositionOf } from "./composition";
import { readPercent } from "./declared-percents";
import { intakeOutcome, type IntakeOutcome } from "./intake-outcome";
import { holdCurrentVersion, loadStandard } from "./load-standard";
import { readFact } from "./serving-facts";

/** What a brand offers, as it was typed in. */
export type Offer = {
  readonly use: string | null;
  /** What one would call it: a lotion. */
  readonly what: string;
  readonly badges: readonly string[];
  readonly label: string | null;
  /** "Retinol 0.1 %". */
  readonly declaredPercents: readonly string[];
  /** "Zinc: 2 mg". */
  readonly supplementFacts: readonly string[];
  readonly otherIngredients: readonly string[];
};

export type Finding = Pick<AuditedLine, "label" | "name" | "ruleKey" | "verdict" | "reason">;

export type OfferAudit = {
  readonly version: number;
  readonly audit: Audit;
  /** What should become of it. */
  readonly outcome: IntakeOutcome;
  readonly findings: readonly Finding[];
};

/** Audits what a brand offers by the version that counts. Nothing is on file for it yet, so papers are asked for. */
export async function auditOffer(run: Sql, offer: Offer, at: Date): Promise<OfferAudit> {
  const version = await holdCurrentVersion(run);
  if (!version) throw new Error("There is no version of the standard to audit by");
  const standard = await loadStandard(run, version.id);
  const shares = offer.declaredPercents.flatMap((line) => readPercent(line) ?? []);
  const composition = compositionOf(
    {
      use: offer.use,
      subcategory: offer.what,
      badges: offer.badges,
      label: offer.label,
      supplementFacts: offer.supplementFacts.flatMap((line) => readFact(line) ?? []),
      otherIngredients: offer.otherIngredients,
      percents: Object.fromEntries(shares.map(({ name, percent }) => [name, percent])),
      evidence: [],
    },
    (text) => standard.vocabulary.find(text) !== null,
  );
  const audit = auditLabel(composition, standard, at.toISOString().slice(0, 10));
  return {
    version: version.number,
    audit,
    outcome: intakeOutcome(audit.verdict),
    findings: findingsIn(audit.lines),
  };
}

/** The entries of a label that a rule is about, or that nobody knows. */
export const findingsIn = (lines: readonly AuditedLine[]): Finding[] =>
  lines
    .filter(({ ruleKey, verdict }) => ruleKey !== null || verdict === "unknown")
    .map(({ label, name, ruleKey, verdict, reason }) => ({
      label,
      name,
      ruleKey,
      verdict,
      reason,
    }));
