import type { StatusLook } from "@/components/admin/status-badge";
import type { CandidateState } from "@/lib/standard/candidate-states";
import type { LineVerdict, ProductVerdict } from "@/lib/standard/audit";

export const PRODUCT_LOOKS: Readonly<Record<ProductVerdict, StatusLook>> = {
  meets: { label: "Meets", tone: "success" },
  needs_declaration: { label: "Needs a declaration", tone: "warning" },
  fails: { label: "Fails", tone: "error" },
  unknown: { label: "Unknown", tone: "neutral" },
};

export const LINE_LOOKS: Readonly<Record<LineVerdict, StatusLook>> = {
  allowed: { label: "Allowed", tone: "success" },
  restricted: { label: "Restricted", tone: "moss" },
  needs_declaration: { label: "Needs a declaration", tone: "warning" },
  unknown: { label: "Unknown", tone: "neutral" },
  prohibited: { label: "Prohibited", tone: "error" },
};

export const CANDIDATE_LOOKS: Readonly<Record<CandidateState, StatusLook>> = {
  open: { label: "To be decided", tone: "warning" },
  held: { label: "Waiting for documents", tone: "warning" },
  accepted: { label: "Accepted", tone: "success" },
  refused: { label: "Refused", tone: "error" },
};

/** Why a product was audited. */
export const CAUSE_WORDS: Readonly<Record<string, string>> = {
  seed: "The opening of the shop",
  label: "A change of the product",
  evidence: "A document",
  version: "A new version",
  expiry: "A document that ran out",
  glossary: "A change of the glossary",
};
