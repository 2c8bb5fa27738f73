"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import {
  issueFormSchema,
  sendIssueSchema,
  stopIssueSchema,
  suppressSchema,
  testIssueSchema,
} from "@/lib/journal/newsletter/issue-schema";
import { saveIssue } from "@/lib/journal/newsletter/save-issue";
import { startIssue, stopIssue, testIssue } from "@/lib/journal/newsletter/send-issue";
import { suppressAddress } from "@/lib/journal/newsletter/suppress";
import type { Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This letter is not there any more, or it is no longer yours to edit.";
const STALE =
  "Somebody changed this letter while the page was open. Reload the page and look first.";
const EMPTY = "Nothing in it can be read: no words, and no article that is published.";
const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });

async function shown<R extends Result<unknown>>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  showAnew();
  return result;
}

export const keepLetter = formAction(
  issueFormSchema,
  async (input, context) => {
    const saved = await saveIssue(context.actor, input, occasionOf(context));
    if (saved.ok) redirect(`/admin/journal/letters/${saved.value.id}?saved=1`);
    return saved;
  },
  { not_found: GONE, stale: STALE, sent: "It is being sent already and stays as it is." },
  { form: "letter" },
);

export const sendLetter = formAction(
  sendIssueSchema,
  (input, context) => shown(startIssue(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: "It is being sent already.",
    stale: STALE,
    empty: EMPTY,
    nobody: "Nobody has confirmed yet that they want the letter.",
  },
  { form: "letter-send", done: ({ recipients }) => `On its way to ${recipients}.` },
);

export const stopLetter = formAction(
  stopIssueSchema,
  ({ issueId }, context) => shown(stopIssue(context.actor, issueId, occasionOf(context))),
  { not_found: GONE, conflict: "It is not being sent any more." },
  { form: "letter-stop", done: ({ skipped }) => `Stopped. ${skipped} get none.` },
);

export const testLetter = formAction(
  testIssueSchema,
  (input, context) => testIssue(context.actor, input, occasionOf(context)),
  { not_found: GONE, empty: EMPTY },
  { form: "letter-test", done: () => "On its way." },
);

export const closeAddress = formAction(
  suppressSchema,
  (input, context) => shown(suppressAddress(context.actor, input, occasionOf(context))),
  { not_found: "Addresses are not yours to close." },
  { form: "letter-close", done: () => "No letter goes to it any more." },
);
