"use server";

import { systemClock } from "@/lib/clock";
import { declineClaim, settleClaim } from "@/lib/returns/answer-claim";
import { declineClaimSchema, settleClaimSchema } from "@/lib/returns/schema";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This is not there any more, or it is not yours to do.";
const MOVED = "The claim has been answered since this page was opened.";

export const settle = formAction(
  settleClaimSchema,
  async (input, { actor, from }) => {
    const settled = await settleClaim(actor, input, { clock: systemClock, origin: from.ip });
    showAnew();
    return settled;
  },
  {
    not_found: GONE,
    conflict: MOVED,
    too_much: ({ at }) => ({
      field: `amounts[${Number(at ?? 0)}]` as "amounts",
      text: "More than was paid for these and is not given back yet.",
    }),
    nothing: { field: "amounts", text: "Say how much is given back." },
    withheld: "A bank has taken this money back by a dispute.",
    one_of_a_kind: { field: "remedy", text: "There is no second one of a piece." },
    sold_out: { field: "remedy", text: "Not all of it is on the shelf." },
    not_refundable: { field: "remedy", text: "Money for a claim is finance’s to give." },
  },
  { form: "claim-settle", leaves: "claimId", done: () => "Settled. The shopper is written to." },
);

export const decline = formAction(
  declineClaimSchema,
  async (input, { actor, from }) => {
    const declined = await declineClaim(actor, input, { clock: systemClock, origin: from.ip });
    showAnew();
    return declined;
  },
  { not_found: GONE, conflict: MOVED },
  { form: "claim-decline", leaves: "claimId", done: () => "Declined. The shopper is written to." },
);
