/** How firmly a claim stands, best first; the database's `evidence_grade`. */
export const EVIDENCE_GRADES = ["strong", "moderate", "limited", "none"] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** The grades in words; the same everywhere. */
export const GRADE_TEXTS: Readonly<Record<EvidenceGrade, { label: string; meaning: string }>> = {
  strong: {
    label: "Strong evidence",
    meaning:
      "Large or repeated studies in people, or a systematic review of them, point the same way. We would be surprised if it were overturned.",
  },
  moderate: {
    label: "Moderate evidence",
    meaning:
      "At least one sound study in people, or several that lean the same way, still short on size or repetition. It may shift.",
  },
  limited: {
    label: "Limited evidence",
    meaning:
      "Small, early or animal studies, snapshots that cannot show cause, or reviews built on them. Worth knowing, not worth acting on alone.",
  },
  none: {
    label: "No evidence found",
    meaning: "We looked and found no study that tests it. That is not proof that it is wrong.",
  },
};

/** The weakest of several grades; null where there are none. */
export function weakestGrade(grades: readonly EvidenceGrade[]): EvidenceGrade | null {
  return EVIDENCE_GRADES.findLast((grade) => grades.includes(grade)) ?? null;
}

/** True where a product may stand beside a passage of this grade. */
export function carriesProducts(grade: EvidenceGrade | null): boolean {
  return grade === "strong" || grade === "moderate";
}
