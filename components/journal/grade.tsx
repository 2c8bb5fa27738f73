import { GRADE_TEXTS, type EvidenceGrade } from "@/lib/journal/evidence";

/** How firmly something stands: three marks, filled by grade, and the words. */
export function Grade({ grade, short }: { grade: EvidenceGrade; short?: boolean }) {
  const { label } = GRADE_TEXTS[grade];
  return <b data-grade={grade}>{short ? label.replace(/ evidence.*/, "") : label}</b>;
}
