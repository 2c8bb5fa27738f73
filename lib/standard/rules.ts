/** How a product is used, as the catalogue records it. */
export const PRODUCT_USES = ["leave-on", "rinse-off", "oral", "home", "ingestible"] as const;

export const RULE_VERDICTS = ["prohibited", "restricted"] as const;
export type RuleVerdict = (typeof RULE_VERDICTS)[number];

/** Whether a rule repeats the law, goes further than it, or is the house's own choice. */
export const RULE_BASES = ["law", "stricter_than_law", "house"] as const;
export type RuleBasis = (typeof RULE_BASES)[number];

/** The papers that decide about a restricted ingredient. */
export const EVIDENCE_KINDS = [
  "supplier_declaration",
  "dioxane_certificate",
  "fragrance_breakdown",
  "test_report",
  "house_review",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a law says of an ingredient. `from` is the day on which it takes effect, where it is told. */
export type LawNote = {
  readonly law: string;
  readonly text: string;
  readonly from: string | null;
  readonly confidence: "read" | "known";
};

export type SourceNote = {
  readonly field: string;
  readonly source: string;
  readonly confidence: string;
};

/** A rule as the audit needs it. */
export type StandardRule = {
  readonly key: string;
  readonly name: string;
  /** Every name it meets on a label; none where it has a pattern. */
  readonly names: readonly string[];
  readonly cas: readonly string[];
  readonly pattern: string | null;
  readonly groupSlug: string;
  readonly verdict: RuleVerdict;
  readonly basis: RuleBasis;
  readonly reason: string;
  readonly condition: string | null;
  readonly maxPercent: number | null;
  /** Terms of the cap: a use it holds for, `!perfume` for a shelf without it, `lotion:0.05` for a shelf with another. */
  readonly capUses: readonly string[];
  /** Where it is accepted: uses, and `!powder` for a shelf where it is not. */
  readonly onlyUses: readonly string[];
  readonly notWith: readonly string[];
  readonly needs: EvidenceKind | null;
};

/** A rule with all that a page tells of it. */
export type RuleView = StandardRule & {
  readonly groupName: string;
  readonly law: readonly LawNote[];
  readonly sources: readonly SourceNote[];
  readonly confidence: string;
  readonly warnings: readonly string[];
};
