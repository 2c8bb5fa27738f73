import { EVIDENCE_WORDS } from "@/lib/standard/evidence-words";
import type { EvidenceView } from "@/lib/standard/desk-view";
import { WithdrawForm } from "./withdraw-form";

/** A product's documents, the latest first; withdrawn ones stay in the list. */
export function EvidenceList({ items }: { items: readonly EvidenceView[] }) {
  if (items.length === 0) return <p className="text-stone">None is on file.</p>;
  return (
    <ul>
      {items.map((paper) => (
        <li key={paper.id} className="border-t border-hairline py-3 first:border-0 first:pt-0">
          <p className="font-medium">
            {EVIDENCE_WORDS[paper.kind].label}, {paper.number}
          </p>
          <p>
            {paper.issuedBy}, {paper.issuedOn}
            {paper.validUntil ? `, until ${paper.validUntil}` : ""}
            {Object.entries(paper.percents).map(([name, percent]) => `. ${name}: ${percent} %`)}
          </p>
          {paper.note ? <p>{paper.note}</p> : null}
          {paper.fileKey ? <p className="break-all">Kept at {paper.fileKey}</p> : null}
          <p className="text-stone">
            Taken on file by {paper.recordedName},{" "}
            {new Date(paper.recordedAt).toISOString().slice(0, 10)}
            {paper.withdrawnAt
              ? `. Withdrawn ${new Date(paper.withdrawnAt).toISOString().slice(0, 10)}`
              : ""}
          </p>
          {paper.withdrawnAt ? null : <WithdrawForm id={paper.id} number={paper.number} />}
        </li>
      ))}
    </ul>
  );
}
