"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { Occasion } from "@/lib/catalog/edit-product";
import { systemClock } from "@/lib/clock";
import { formatCents } from "@/lib/money";
import { addAdjustment } from "@/lib/payouts/add-adjustment";
import { approveRun } from "@/lib/payouts/approve-run";
import { cancelPayout, closePayoutInPart } from "@/lib/payouts/cancel-payout";
import { createRun } from "@/lib/payouts/create-run";
import { discardRun } from "@/lib/payouts/discard-run";
import { freezeSale } from "@/lib/payouts/freeze-sale";
import { holdPayouts } from "@/lib/payouts/hold-payouts";
import { runPath } from "@/lib/payouts/paths";
import { retryPayout } from "@/lib/payouts/retry-payout";
import {
  adjustmentInput,
  freezeInput,
  holdInput,
  payoutInput,
  releaseInput,
  runInput,
  unfreezeInput,
} from "@/lib/payouts/schema";
import { sendRun } from "@/lib/payouts/send-run";
import { ok, type Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This is not there any more, or it is no longer yours to do.";
const MOVED = "It has moved on in the meantime. The page shows where it stands now.";

const occasionOf = ({ from }: FormContext): Occasion => ({ clock: systemClock, origin: from.ip });

/** Lets the page show what is true now, done or not. */
async function shown<R extends Result<unknown>>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  showAnew();
  return result;
}

export const makeRun = formAction(
  z.strictObject({}),
  async (_input, { actor, from }) => {
    const made = await createRun(actor, systemClock, from.ip);
    if (made.ok) redirect(runPath(made.value.runId));
    return made;
  },
  {
    not_found: "Payouts are no longer yours to prepare.",
    open_run: "A run waits for approval already. Approve it or take it apart first.",
    nothing_due: "Nothing can go out at the moment. The table says why.",
  },
  { form: "make-run" },
);

export const approve = formAction(
  runInput,
  (input, context) => shown(approveRun(context.actor, input.runId, occasionOf(context))),
  { not_found: GONE, conflict: MOVED },
  { form: "approve", done: () => "Approved. Nothing has gone out yet." },
);

export const send = formAction(
  runInput,
  (input, context) => shown(sendRun(context.actor, input.runId, occasionOf(context))),
  { not_found: GONE, not_approved: "This run is not approved yet.", conflict: MOVED },
  {
    form: "send",
    done: ({ started, heldBack }) =>
      heldBack > 0
        ? `${started} on their way. ${heldBack} stayed behind, since their payouts are kept back.`
        : `${started} on their way.`,
  },
);

export const takeApart = formAction(
  runInput,
  async (input, context) => {
    const gone = await discardRun(context.actor, input.runId, occasionOf(context));
    if (gone.ok) redirect("/admin/payouts");
    return gone;
  },
  { not_found: GONE, conflict: MOVED },
  { form: "discard" },
);

export const retry = formAction(
  payoutInput,
  (input, context) => shown(retryPayout(context.actor, input.payoutId, occasionOf(context))),
  { not_found: GONE, conflict: MOVED },
  { form: "retry", done: () => "Being tried again." },
);

const CLOSING = {
  not_found: GONE,
  conflict: MOVED,
  unreachable:
    "Stripe could not be asked whether it was really not sent. Nothing was changed; try again in a minute.",
  sent: "Stripe has made one of its transfers after all. Retry the payout, so that it is written down.",
} as const;

export const cancel = formAction(
  payoutInput,
  (input, context) => shown(cancelPayout(context.actor, input.payoutId, occasionOf(context))),
  CLOSING,
  { form: "cancel", done: () => "Cancelled. All of it is payable again." },
);

export const closeInPart = formAction(
  payoutInput,
  (input, context) => shown(closePayoutInPart(context.actor, input.payoutId, occasionOf(context))),
  CLOSING,
  { form: "close", done: () => "Closed with what was sent. The rest is payable again." },
);

export const adjust = formAction(
  adjustmentInput,
  async (input, context) => {
    const made = await shown(addAdjustment(context.actor, input, occasionOf(context)));
    return made.ok ? ok(input.amount) : made;
  },
  { not_found: GONE },
  { form: "adjust", done: (cents) => `Booked: ${formatCents(cents, "usd")}.` },
);

export const hold = formAction(
  holdInput,
  (input, context) => shown(holdPayouts(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "hold", done: () => "Kept back. They can read the reason." },
);

export const release = formAction(
  releaseInput,
  (input, context) =>
    shown(holdPayouts(context.actor, { ...input, reason: null }, occasionOf(context))),
  { not_found: GONE },
  { form: "release", done: () => "Let go. It goes out with the next run." },
);

export const freeze = formAction(
  freezeInput,
  (input, context) =>
    shown(freezeSale(context.actor, { ...input, release: null }, occasionOf(context))),
  { not_found: GONE },
  { form: "freeze", done: () => "Frozen." },
);

export const unfreeze = formAction(
  unfreezeInput,
  ({ earningId, reason }, context) =>
    shown(freezeSale(context.actor, { earningId, release: reason }, occasionOf(context))),
  { not_found: GONE },
  { form: "unfreeze", done: () => "Let go." },
);
