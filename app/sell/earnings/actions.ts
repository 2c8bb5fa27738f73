"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { payoutPath } from "@/lib/payouts/paths";
import { creditInput } from "@/lib/payouts/schema";
import { takeAsCredit } from "@/lib/payouts/take-as-credit";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

/** Turns what is payable into store credit, if it still comes to what was shown. */
export const takeCredit = formAction(
  creditInput,
  async ({ seenCents }, { actor }) => {
    const taken = await takeAsCredit(actor, seenCents, systemClock);
    if (taken.ok) redirect(payoutPath(taken.value.payoutId));
    showAnew();
    return taken;
  },
  {
    not_found: "Sign in again to take your earnings.",
    nothing: "Nothing is payable any more.",
    held: "A payout is under way already, or payouts are kept back. This page shows which.",
    changed: "It comes to another sum by now. Look at it again, then take it.",
  },
  { form: "credit" },
);
