import type { EvidenceKind } from "./rules";

type EvidenceText = {
  /** On forms and in lists. */
  readonly label: string;
  /** As the beginning of "… on file". */
  readonly onFile: string;
  /** What is asked for; the rule's condition may follow. */
  readonly asked: string;
};

/** The papers' names. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, EvidenceText>> = {
  supplier_declaration: {
    label: "Supplier declaration",
    onFile: "Supplier declaration",
    asked: "A declaration of the supplier is needed",
  },
  dioxane_certificate: {
    label: "1,4-dioxane certificate",
    onFile: "1,4-dioxane certificate",
    asked: "A certificate for 1,4-dioxane is needed",
  },
  fragrance_breakdown: {
    label: "Fragrance breakdown",
    onFile: "Full fragrance breakdown",
    asked: "The full breakdown of the fragrance is needed",
  },
  test_report: {
    label: "Test report",
    onFile: "Test report",
    asked: "A test report is needed",
  },
  house_review: {
    label: "Decision of our reviewers",
    onFile: "Decision of our reviewers",
    asked: "Our reviewers decide case by case",
  },
};
