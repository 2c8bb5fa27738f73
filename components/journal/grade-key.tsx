import { EVIDENCE_GRADES, GRADE_TEXTS } from "@/lib/journal/evidence";
import { Grade } from "./grade";

/** What each grade means, in words. */
export function GradeKey() {
  return (
    <dl className="grade-key">
      {EVIDENCE_GRADES.map((grade) => (
        <div key={grade}>
          <dt>
            <Grade grade={grade} />
          </dt>
          <dd>{GRADE_TEXTS[grade].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
