import type { EvidenceKind } from "./rules";

type EvidenceText = {
  /** On forms and in lists. */
  readonly label: string;
  /** As it is asked for: "with …". */
  readonly article: string;
  /** As the beginning of "… on file". */
  readonly onFile: string;
  /** What is asked for; the rule's condition may follow. */
  readonly asked: string;
};

/** The papers' names. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, EvidenceText>> = {
  supplier_declaration: {
    label: "Supplier declaration",
    article: "a declaration of the supplier",
    onFile: "Supplier declaration",
    asked: "A declaration of the supplier is needed",
  },
  dioxane_certificate: {
    label: "1,4-dioxane certificate",
    article: "a certificate for 1,4-dioxane",
    onFile: "1,4-dioxane certificate",
    asked: "A certificate for 1,4-dioxane is needed",
  },
  fragrance_breakdown: {
    label: "Fragrance breakdown",
    article: "the full breakdown of the fragrance",
    onFile: "Full fragrance breakdown",
    asked: "The full breakdown of the fragrance is needed",
  },
  test_report: {
    label: "Test report",
    article: "a test report",
    onFile: "Test report",
    asked: "A test report is needed",
  },
  house_review: {
    label: "Decision of our reviewers",
    article: "a decision of our reviewers",
    onFile: "Decision of our reviewers",
    asked: "Our reviewers decide case by case",
  },
};
