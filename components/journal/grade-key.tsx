import { EVIDENCE_GRADES, GRADE_TEXTS, type EvidenceGrade } from "@/lib/journal/evidence";
import { Grade } from "./grade";

export type GradeKeyProps = { grades?: readonly EvidenceGrade[] };

/** What grades mean, in words; all of them unless told. */
export function GradeKey({ grades = EVIDENCE_GRADES }: GradeKeyProps) {
  return (
    <div className="grade-key">
      {grades.map((grade) => (
        <p key={grade}>
          <Grade grade={grade} />
          {` ${GRADE_TEXTS[grade].meaning}`}
        </p>
      ))}
    </div>
  );
}
