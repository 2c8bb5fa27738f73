"use client";

import type { ReactNode } from "react";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import type { DeskArticle, DeskPerson } from "@/lib/journal/desk-view";
import { articleTransitions } from "@/lib/journal/states";
import { movesFrom } from "@/lib/state-machine";
import { ApproveForm } from "./approve-form";
import {
  CorrectForm,
  FlagForm,
  MoveForm,
  PublishForm,
  ScheduleForm,
  SubmitForm,
} from "./flow-forms";
import type { Saving } from "./use-flushed";

export type FlowProps = {
  article: DeskArticle;
  people: readonly DeskPerson[];
  saving: Saving;
};

/** Where the article stands, in a sentence. */
function standing(article: DeskArticle): ReactNode {
  const { status, scheduledFor, submittedBy, approvedBy, flagged } = article;
  switch (status) {
    case "draft":
      return article.live
        ? "A draft. Readers see the text that was published before."
        : "A draft. Only the desk sees it.";
    case "in_review":
      return `Submitted by ${submittedBy?.name ?? "somebody"}. It waits for a second person.`;
    case "approved":
      return `${approvedBy ?? "A reviewer"} stands by it. It waits to be published.`;
    case "scheduled":
      return (
        <>
          {`${approvedBy ?? "A reviewer"} stands by it. It appears on `}
          {scheduledFor ? <DateTime iso={scheduledFor} withTime /> : null}.
        </>
      );
    case "published":
      return `Published. ${approvedBy ?? "A reviewer"} stands by what readers see.`;
    case "needs_update":
      return `Published, and marked: ${flagged?.reason ?? ""}`;
    case "archived":
      return "Put away. Readers do not see it.";
  }
}

/** The next steps that are open to an editor, by the table of states. */
export function FlowPanel({ article, people, saving }: FlowProps) {
  const { id, status } = article;
  const open = movesFrom(articleTransitions, status, "staff");
  const can = (move: (typeof open)[number]) => open.includes(move);
  const live = status === "published" || status === "needs_update";
  return (
    <DeskPanel title="Where it stands">
      <div className="grid gap-4">
        <p>{standing(article)}</p>
        {article.reviewBy ? (
          <p className="text-stone">
            To be looked at again by <DateTime iso={article.reviewBy} />.
          </p>
        ) : null}
        {can("submit") ? <SubmitForm articleId={id} saving={saving} again={live} /> : null}
        {can("approve") ? <ApproveForm article={article} people={people} saving={saving} /> : null}
        {can("publish") ? <PublishForm articleId={id} /> : null}
        {can("schedule") ? <ScheduleForm articleId={id} /> : null}
        {live ? <CorrectForm articleId={id} saving={saving} /> : null}
        {can("flag") ? <FlagForm articleId={id} /> : null}
        <MoveForm articleId={id} open={open} />
      </div>
    </DeskPanel>
  );
}
