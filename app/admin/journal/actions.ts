"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { approveArticle } from "@/lib/journal/approve-article";
import { correctArticle } from "@/lib/journal/correct-article";
import { createArticle } from "@/lib/journal/create-article";
import { approvalFormSchema, factsFormSchema, scheduleFormSchema } from "@/lib/journal/desk-forms";
import { flagArticle } from "@/lib/journal/flag-article";
import { keepVersion } from "@/lib/journal/keep-version";
import { moveArticle } from "@/lib/journal/move-article";
import { overrideFinding } from "@/lib/journal/override-finding";
import { publishArticle } from "@/lib/journal/publish-article";
import { restoreRevision } from "@/lib/journal/restore-revision";
import { saveFacts } from "@/lib/journal/save-facts";
import { scheduleArticle } from "@/lib/journal/schedule-article";
import {
  correctArticleSchema,
  createArticleSchema,
  flagArticleSchema,
  keepVersionSchema,
  moveArticleSchema,
  overrideFindingSchema,
  publishArticleSchema,
  restoreRevisionSchema,
  submitArticleSchema,
} from "@/lib/journal/schema";
import { submitArticle } from "@/lib/journal/submit-article";
import type { Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This article is not there any more, or it is no longer yours to edit.";
const MOVED = "Somebody moved this article while the page was open. It shows now where it stands.";
const STALE = "Somebody saved another text since. Reload the page and read it first.";
const TAKEN = { field: "slug", text: "Another article has this address." } as const;

const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });

/** Lets the page show what is true now, done or not; and drops what this process has cached of the journal. */
async function shown<R extends Result<unknown>>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  if (result.ok) updateTag("journal");
  showAnew();
  return result;
}

/** What the checklist found. */
function unready({ problems }: Readonly<Record<string, unknown>>): string {
  return `Not yet: ${(problems as string[]).join(" ")}`;
}

export const beginArticle = formAction(
  createArticleSchema,
  async (input, context) => {
    const made = await createArticle(context.actor, input, occasionOf(context));
    return made.ok ? redirect(`/admin/journal/${made.value.id}`) : made;
  },
  {
    not_found: "Articles are not yours to begin.",
    taken: { field: "slug", text: "Another article has this address. Give this one its own." },
    no_address: { field: "slug", text: "No address can be made of this title. Write one." },
  },
  { form: "article-new" },
);

export const saveArticleFacts = formAction(
  factsFormSchema,
  (input, context) => shown(saveFacts(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    taken: TAKEN,
    unknown: "Somebody you chose is not on file any more. Reload the page.",
    is_reviewer: {
      field: "reviewerId",
      text: "Nobody reviews what they wrote. Choose another reviewer or author.",
    },
  },
  { form: "article-facts", done: () => "Saved." },
);

export const submitForReview = formAction(
  submitArticleSchema,
  (input, context) => shown(submitArticle(context.actor, input, occasionOf(context))),
  { not_found: GONE, stale: STALE, conflict: MOVED, unready },
  { form: "article-flow", done: () => "Submitted. A second person approves it." },
);

export const approve = formAction(
  approvalFormSchema,
  (input, context) => shown(approveArticle(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: MOVED,
    stale: STALE,
    unready,
    own_submission: "You submitted this text yourself. Somebody else has to approve it.",
    not_reviewer: {
      field: "capacity",
      text: "This reviewer has an account of their own and approves by themselves.",
    },
    no_credential: { field: "capacity", text: "This reviewer has no such credential." },
    is_author: { field: "capacity", text: "Nobody reviews what they wrote." },
    past: { field: "reviewBy", text: "That day has gone by." },
  },
  { form: "article-flow", done: () => "Approved. It can be published now, or at a time." },
);

export const scheduleIt = formAction(
  scheduleFormSchema,
  (input, context) => shown(scheduleArticle(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: MOVED, past: { field: "at", text: "That time has gone by." } },
  { form: "article-schedule", done: () => "It appears by itself at that time." },
);

export const publishIt = formAction(
  publishArticleSchema,
  (input, context) => shown(publishArticle(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: MOVED, unready },
  { form: "article-publish", done: () => "Published. Readers see it now." },
);

export const moveIt = formAction(
  moveArticleSchema,
  (input, context) => shown(moveArticle(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: MOVED },
  { form: "article-move", done: () => "Done." },
);

export const flagIt = formAction(
  flagArticleSchema,
  (input, context) => shown(flagArticle(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: MOVED },
  { form: "article-flag", done: () => "Noted. Readers are told why." },
);

export const correctIt = formAction(
  correctArticleSchema,
  (input, context) => shown(correctArticle(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: MOVED, stale: STALE, unready },
  {
    form: "article-correct",
    done: () => "Corrected. Readers see the new text and what was wrong.",
  },
);

export const letStand = formAction(
  overrideFindingSchema,
  (input, context) => shown(overrideFinding(context.actor, input, occasionOf(context))),
  { not_found: GONE, gone: "The sentence was changed since. Look at it again." },
  { form: "article-override", done: () => "It stands, and why stays on record." },
);

export const keepThisVersion = formAction(
  keepVersionSchema,
  (input, context) => shown(keepVersion(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "article-keep", done: () => "Kept among the revisions." },
);

export const restoreThis = formAction(
  restoreRevisionSchema,
  async (input, context) => {
    const restored = await restoreRevision(context.actor, input, occasionOf(context));
    return restored.ok ? redirect(`/admin/journal/${input.articleId}`) : restored;
  },
  {
    not_found: GONE,
    locked: "It is approved or put away. Reopen it before you go back to an earlier text.",
  },
  { form: "article-restore" },
);
