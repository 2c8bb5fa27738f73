import { DateTime } from "@/components/ui/date-time";
import { EVIDENCE_WORDS } from "@/lib/standard/evidence-words";
import type { EvidenceView } from "@/lib/standard/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { PaperFile } from "./paper-file";
import { WithdrawForm } from "./withdraw-form";

type Props = { items: readonly EvidenceView[]; answer: FormState | undefined };

/** A product's documents, the latest first; withdrawn ones stay in the list. */
export function EvidenceList({ items, answer }: Props) {
  if (items.length === 0) return <p className="text-stone">None is on file.</p>;
  return (
    <ul>
      {items.map((paper) => (
        <li key={paper.id} className="border-t border-hairline py-3 first:border-0 first:pt-0">
          <p className="font-medium">
            {EVIDENCE_WORDS[paper.kind].label}, {paper.number}
          </p>
          <p>
            {paper.issuedBy}, <DateTime iso={paper.issuedOn} />
            {paper.validUntil ? (
              <>
                , until <DateTime iso={paper.validUntil} />
              </>
            ) : null}
            {Object.entries(paper.percents).map(([name, percent]) => `. ${name}: ${percent} %`)}
          </p>
          {paper.note ? <p>{paper.note}</p> : null}
          {paper.place ? <p className="[overflow-wrap:anywhere]">Kept at {paper.place}</p> : null}
          <p className="text-stone">
            Taken on file by {paper.recordedName},{" "}
            <DateTime iso={new Date(paper.recordedAt).toISOString()} />
            {paper.withdrawnAt ? (
              <>
                . Withdrawn <DateTime iso={new Date(paper.withdrawnAt).toISOString()} />
              </>
            ) : null}
          </p>
          {paper.file || !paper.withdrawnAt ? (
            <PaperFile
              paper={paper}
              answer={answer?.initialValue?.["id"] === paper.id ? answer : undefined}
            />
          ) : null}
          {paper.withdrawnAt ? null : <WithdrawForm id={paper.id} number={paper.number} />}
        </li>
      ))}
    </ul>
  );
}
