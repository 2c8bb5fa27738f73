"use server";

import { systemClock } from "@/lib/clock";
import { addBlockedTerm, endBlockedTerm } from "@/lib/consignment/resale-blocks";
import { addBlockInput, endBlockInput } from "@/lib/consignment/staff-schema";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });

export const addBlock = formAction(
  addBlockInput,
  async (input, context) => {
    const added = await addBlockedTerm(context.actor, input, occasionOf(context));
    showAnew();
    return added;
  },
  {
    not_found: "This list is not yours to edit.",
    exists: { field: "term", text: "These words are on the list already." },
  },
  { form: "resale-block", done: () => "Added. Sellers are stopped by it from now on." },
);

export const endBlock = formAction(
  endBlockInput,
  async (input, context) => {
    const ended = await endBlockedTerm(context.actor, input, occasionOf(context));
    showAnew();
    return ended;
  },
  { not_found: "Somebody took it off the list already." },
  { form: "resale-unblock" },
);
