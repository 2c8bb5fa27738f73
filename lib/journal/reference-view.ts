import type { EvidenceGrade } from "./evidence";
import type { Bibliography } from "./references/bibliography";
import type { StudyKind, StudySubject } from "./references/study-kinds";

/** A study as pages show it. */
export type ReferenceView = Bibliography & {
  readonly id: string;
  readonly kind: StudyKind;
  readonly subjects: readonly StudySubject[];
  readonly population: string;
  /** In our own words. */
  readonly finding: string;
  /** How much it can carry; null until somebody has graded it. */
  readonly evidence: EvidenceGrade | null;
  /** `known`: details still to be verified against the publication. */
  readonly confidence: "read" | "known";
  readonly note: string | null;
  readonly fundingNote: string | null;
  readonly retraction: { readonly on: Date; readonly reason: string } | null;
};
