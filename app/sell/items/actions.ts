"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { discardDraft as discard } from "@/lib/consignment/discard-draft";
import { itemSchema, startDraftSchema } from "@/lib/consignment/seller-schema";
import { startDraft as start } from "@/lib/consignment/start-draft";
import { formAction } from "@/lib/web/form-action";

/** Begins a draft and goes to its first step. */
export const startDraft = formAction(
  startDraftSchema,
  async (input, { actor }) => {
    const started = await start(actor, input, systemClock);
    if (started.ok) redirect(`/sell/items/${started.value.number}/edit/piece`);
    return started;
  },
  {
    terms: "Accept the consignment terms first.",
    too_many: "Forty drafts are open. Finish or discard some of them first.",
    not_found: "This is no piece that you bought here.",
    already: ({ number }) => `You are offering it already, as ${String(number)}.`,
  },
  { form: "start" },
);

/** Throws a draft away and goes back to the list. */
export const discardDraft = formAction(
  itemSchema,
  async (input, { actor }) => {
    const discarded = await discard(actor, input);
    if (discarded.ok) redirect("/sell/items");
    return discarded;
  },
  { not_found: "This is no draft any more." },
  { form: "discard" },
);
