"use server";

import { z } from "zod";
import type { Occasion } from "@/lib/catalog/edit-product";
import { systemClock } from "@/lib/clock";
import { fetchMissed } from "@/lib/operations/fetch-missed";
import { replayEvent } from "@/lib/operations/replay-event";
import { resendMail } from "@/lib/operations/resend-mail";
import { eventInput, jobInput, mailInput } from "@/lib/operations/schema";
import { discardJob, retryJob } from "@/lib/operations/tend-jobs";
import type { Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "It is not there any more, or it is no longer yours to do.";

const occasionOf = ({ from }: FormContext): Occasion => ({ clock: systemClock, origin: from.ip });

/** Lets the page show what is true now, done or not. */
async function shown<R extends Result<unknown>>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  showAnew();
  return result;
}

export const retry = formAction(
  jobInput,
  (input, context) => shown(retryJob(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "retry", done: () => "Tried again." },
);

export const discard = formAction(
  jobInput,
  (input, context) => shown(discardJob(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "discard", done: () => "Given up." },
);

export const resend = formAction(
  mailInput,
  (input, context) => shown(resendMail(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    under_way: "It waits to be sent already.",
    link_lost: "It carried what is kept nowhere but in it. Its reader has to ask for a new one.",
  },
  { form: "resend", done: ({ to }) => `On its way to ${to}.` },
);

export const replay = formAction(
  eventInput,
  (input, context) => shown(replayEvent(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "replay", done: () => "Worked on again." },
);

export const fetchEvents = formAction(
  z.strictObject({}),
  (_input, context) => shown(fetchMissed(context.actor, occasionOf(context))),
  { not_found: GONE, unreachable: "Stripe does not answer. Try again in a minute." },
  {
    form: "fetch-events",
    done: ({ asked, missed }) =>
      missed === 0
        ? `None is missing: all ${asked} of the last thirty days are here.`
        : `${missed} of ${asked} had not arrived. They are worked on now.`,
  },
);
