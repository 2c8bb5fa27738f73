import { auditLabel } from "../../../lib/standard/audit-label";
import { compositionOf } from "../../../lib/standard/composition";
import { findingsIn } from "../../../lib/standard/audit-offer";
import { percentLine } from "../../../lib/standard/declared-percents";
import { intakeOutcome } from "../../../lib/standard/intake-outcome";
import { factLine } from "../../../lib/standard/serving-facts";
import type { Standard } from "../../../lib/standard/standard";
import { readCandidates } from "../catalog-file";
import type { Row } from "../database";
import { OPENING, publishedAt, seedId } from "../ids";

/** Brands that were asked, and said that we may name them where we tell what we refused. */
const NAMED: ReadonlySet<string> = new Set([
  "Glasswing Labs",
  "Hearthrow",
  "Mossgate Mineral",
  "Umbel & Ash",
]);

/** What was decided at the opening: as the audit said. */
const STATUS = { accepted: "accepted", review: "held", rejected: "refused" } as const;

/** Every product that brands offered before the opening, with what the audit by `standard` made of it. */
export function candidateRows(standard: Standard, products: ReadonlyMap<string, string>): Row[] {
  const isName = (text: string) => standard.vocabulary.find(text) !== null;
  return readCandidates().map((candidate) => {
    const breakdown = {
      id: "",
      kind: "fragrance_breakdown" as const,
      ruleKeys: [],
      percents: {},
      number: "on file",
      validUntil: null,
      recordedOn: OPENING.toISOString().slice(0, 10),
      recordedName: "Merle Example",
    };
    const composition = compositionOf(
      {
        use: candidate.useType,
        subcategory: candidate.subcategory,
        badges: candidate.badges,
        label: candidate.labelDeclaration,
        supplementFacts: candidate.supplementFacts,
        otherIngredients: candidate.otherIngredients ?? [],
        percents: candidate.declaredPercents,
        evidence: candidate.fragranceDisclosureOnFile === true ? [breakdown] : [],
      },
      isName,
    );
    const decided = publishedAt(candidate.sku);
    const audit = auditLabel(composition, standard, decided.toISOString().slice(0, 10));
    return {
      id: seedId(`candidate:${candidate.sku}`),
      sku: candidate.sku,
      name: candidate.name,
      brand_name: candidate.brand,
      brand_named: NAMED.has(candidate.brand),
      what: candidate.subcategory,
      version_number: 1,
      outcome: intakeOutcome(audit.verdict),
      findings: findingsIn(audit.lines),
      status: STATUS[intakeOutcome(audit.verdict)],
      use_type: candidate.useType,
      label: candidate.labelDeclaration,
      declared_percents: Object.entries(candidate.declaredPercents ?? {}).map(([name, percent]) =>
        percentLine({ name, percent }),
      ),
      supplement_facts: (candidate.supplementFacts ?? []).map(factLine),
      other_ingredients: candidate.otherIngredients ?? [],
      badges: candidate.badges,
      created_at: decided,
      decided_on: decided.toISOString().slice(0, 10),
      decided_by: "system:seed",
      product_id: products.get(candidate.sku) ?? null,
    };
  });
}
