"use server";

import { systemClock } from "@/lib/clock";
import { handleVote, handleVoteSchema } from "@/lib/journal/handle-vote";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

export const markHandled = formAction(
  handleVoteSchema,
  async (input, { actor, from }) => {
    const done = await handleVote(actor, input, { clock: systemClock, origin: from.ip });
    showAnew();
    return done;
  },
  { not_found: "Somebody has dealt with it already." },
  { form: "vote-handled" },
);
