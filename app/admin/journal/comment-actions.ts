"use server";

import { systemClock } from "@/lib/clock";
import {
  addComment,
  addCommentSchema,
  settleComment,
  settleCommentSchema,
} from "@/lib/journal/comments";
import type { Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This article is not there any more, or it is no longer yours to edit.";
const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });

async function shown<R extends Result<unknown>>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  showAnew();
  return result;
}

export const commentOnIt = formAction(
  addCommentSchema,
  (input, context) => shown(addComment(context.actor, input, occasionOf(context))),
  { not_found: GONE, gone: GONE },
  { form: "article-comment", done: () => "Kept." },
);

export const answerIt = formAction(
  addCommentSchema,
  (input, context) => shown(addComment(context.actor, input, occasionOf(context))),
  { not_found: GONE, gone: "Somebody has settled this comment meanwhile." },
  { form: "article-answer" },
);

export const settleIt = formAction(
  settleCommentSchema,
  (input, context) => shown(settleComment(context.actor, input, occasionOf(context))),
  { not_found: "This comment is not there any more." },
  { form: "article-settle" },
);
