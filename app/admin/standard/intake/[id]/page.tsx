import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { StatusBadge } from "@/components/admin/status-badge";
import { TextLink } from "@/components/ui/link";
import { systemClock } from "@/lib/clock";
import { findEntity } from "@/lib/desk/entity-queries";
import { candidateList } from "@/lib/desk/lists/candidates";
import { findCandidate } from "@/lib/standard/candidate-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { EntityEditor } from "../../../entity/entity-editor";
import { History } from "../../../entity/history";
import { AuditedLines } from "../../audited-lines";
import { CANDIDATE_LOOKS, PRODUCT_LOOKS } from "../../desk-words";
import { CandidateFacts } from "./candidate-facts";
import { DecisionForm } from "./decision-form";
import { Standing } from "./standing";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Candidate · Desk", robots: { index: false } };

const { path } = candidateList;

type Props = { params: Promise<{ id: string }> };

/** What a brand offered: what the standard says of it, what was decided, and its facts, to be corrected until then. */
export default async function CandidatePage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const { id } = await params;
  const [found, sheet, answer] = await Promise.all([
    findCandidate(actor, id, systemClock),
    findEntity(actor, "candidate", id),
    keptAnswer("candidate"),
  ]);
  if (!found.ok || !sheet.ok) notFound();
  const candidate = found.value;
  const { now, status } = candidate;
  const decided = status === "accepted" || status === "refused";
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading
        above={
          <TextLink href={path} tone="stone" underline="hover">
            Intake
          </TextLink>
        }
        title={candidate.name}
        status={<StatusBadge state={status} looks={CANDIDATE_LOOKS} />}
      />
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel
            title={`Its label by version ${now.version}, entry by entry`}
            aside={<StatusBadge state={now.audit.verdict} looks={PRODUCT_LOOKS} />}
          >
            <AuditedLines lines={now.audit.lines} />
          </DeskPanel>
          <DeskPanel title={decided ? "As it was offered" : "What is offered"}>
            {decided ? (
              <CandidateFacts candidate={candidate} />
            ) : (
              <EntityEditor
                actor={actor}
                entity="candidate"
                sheet={sheet.value}
                back={`${path}/${id}`}
              />
            )}
          </DeskPanel>
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="Decision">
            <Standing candidate={candidate} />
            <DecisionForm
              key={status}
              id={candidate.id}
              status={status}
              outcome={now.outcome}
              answer={answer}
            />
          </DeskPanel>
          <DeskPanel title="Changes by staff">
            <History
              actor={actor}
              entity="candidate"
              id={candidate.id}
              now={decided ? {} : sheet.value.fields}
              back={`${path}/${id}`}
            />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}
