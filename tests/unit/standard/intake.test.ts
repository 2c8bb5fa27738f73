import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { auditLabel } from "@/lib/standard/audit-label";
import type { Evidence } from "@/lib/standard/audit";
import { compositionOf } from "@/lib/standard/composition";
import { intakeOutcome } from "@/lib/standard/intake-outcome";
import { firstStandard } from "../../support/standard";

type Candidate = {
  sku: string;
  useType: string;
  subcategory: string;
  badges: string[];
  labelDeclaration: string | null;
  supplementFacts: { name: string; amount: string }[] | null;
  otherIngredients: string[] | null;
  declaredPercents: Record<string, number> | null;
  fragranceDisclosureOnFile: boolean | null;
  intake: { expected: string; findings: { inci: string; ruleId: string; outcome: string }[] };
};

const file = new URL("../../../prisma/seed/data/catalog.json", import.meta.url);
const { products } = JSON.parse(readFileSync(file, "utf8")) as { products: Candidate[] };
const standard = firstStandard();

const breakdown: Evidence = {
  id: "1",
  kind: "fragrance_breakdown",
  ruleKeys: [],
  percents: {},
  number: "1",
  validUntil: null,
  recordedOn: "2026-09-01",
  recordedName: "Ann",
};

function audited(candidate: Candidate) {
  const composition = compositionOf({
    use: candidate.useType,
    subcategory: candidate.subcategory,
    badges: candidate.badges,
    label: candidate.labelDeclaration,
    supplementFacts: candidate.supplementFacts,
    otherIngredients: candidate.otherIngredients ?? [],
    percents: candidate.declaredPercents,
    evidence: candidate.fragranceDisclosureOnFile === true ? [breakdown] : [],
  });
  return auditLabel(composition, standard, "2026-11-20");
}

describe("the 53 candidates of the catalogue", () => {
  test.each(products)("$sku ends as its record says", (candidate) => {
    const audit = audited(candidate);
    expect(intakeOutcome(audit.verdict)).toBe(candidate.intake.expected);
    const found = audit.lines.flatMap(({ ruleKey, verdict }) =>
      ruleKey === null ? [] : [[ruleKey, OUTCOMES[verdict]]],
    );
    expect(found).toEqual(candidate.intake.findings.map((one) => [one.ruleId, one.outcome]));
  });
});

const OUTCOMES = {
  allowed: "pass",
  restricted: "pass",
  needs_declaration: "review",
  unknown: "review",
  prohibited: "reject",
} as const;
