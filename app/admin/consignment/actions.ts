"use server";

import { redirect } from "next/navigation";
import type { Occasion } from "@/lib/catalog/edit-product";
import { systemClock } from "@/lib/clock";
import { blockItem, unblockItem } from "@/lib/consignment/block-item";
import { declineItem } from "@/lib/consignment/decline-item";
import { STATE_WORDS } from "@/lib/consignment/desk-words";
import { offerItem } from "@/lib/consignment/offer-item";
import { receiveItem } from "@/lib/consignment/receive-item";
import { requestChanges } from "@/lib/consignment/request-changes";
import { donateItem, sendBack } from "@/lib/consignment/send-back";
import { closeMessages, writeToSeller } from "@/lib/consignment/send-message";
import {
  blockInput,
  closeMessagesInput,
  declineInput,
  donateInput,
  offerInput,
  receiveInput,
  requestChangesInput,
  sendBackInput,
  unblockInput,
  writeInput,
} from "@/lib/consignment/staff-schema";
import type { ConsignmentState } from "@/lib/consignment/states";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { TERM_WORDS } from "./term-words";

const GONE = "This piece is not there any more, or it is no longer yours to decide about.";

const occasionOf = ({ from }: FormContext): Occasion => ({ clock: systemClock, origin: from.ip });

/** Lets the page show what is true now. */
async function shown<R>(saving: Promise<R>): Promise<R> {
  const result = await saving;
  showAnew();
  return result;
}

const moved = ({ status }: Readonly<Record<string, unknown>>): string =>
  `Somebody was quicker. It stands as “${STATE_WORDS[status as ConsignmentState]}” now.`;

export const askForChanges = formAction(
  requestChangesInput,
  (input, context) => shown(requestChanges(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: moved },
  { form: "consignment-changes", done: () => "Sent back to its seller, with your reasons." },
);

export const decline = formAction(
  declineInput,
  (input, context) => shown(declineItem(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: moved },
  { form: "consignment-decline", done: () => "Declined. Its seller has been told why." },
);

export const makeOffer = formAction(
  offerInput,
  (input, context) => shown(offerItem(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: moved,
    rules_changed:
      "Somebody published new rules while this page was open. The form shows them now; look once more, then send it again.",
    reason_needed: ({ terms }) => ({
      field: "overrideReason",
      text: `Say why: ${(terms as (keyof typeof TERM_WORDS)[]).map((term) => TERM_WORDS[term]).join(", ")}.`,
    }),
    floor_above_price: { field: "floor", text: "The floor cannot be above the price." },
  },
  { form: "consignment-offer", done: () => "Offered. Its seller has been written to." },
);

export const receive = formAction(
  receiveInput,
  async (input, context) => {
    const received = await shown(receiveItem(context.actor, input, occasionOf(context)));
    return received.ok ? redirect(`/admin/consignment/${received.value.number}`) : received;
  },
  { not_found: GONE, conflict: moved },
  { form: "consignment-receive" },
);

export const goBack = formAction(
  sendBackInput,
  (input, context) => shown(sendBack(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: moved },
  { form: "consignment-back", done: () => "Written down. Its seller has the number." },
);

export const giveAway = formAction(
  donateInput,
  (input, context) => shown(donateItem(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: moved,
    not_chosen: "Its seller wants it back. Only they can decide that it is given away.",
  },
  { form: "consignment-donate", done: () => "Written down. Its seller has been told." },
);

export const write = formAction(
  writeInput,
  (input, { actor }) => shown(writeToSeller(actor, input, systemClock)),
  { not_found: GONE },
  {
    form: "consignment-message",
    done: ({ hidden }) =>
      hidden.length === 0
        ? "Sent. Its seller has a mail as well."
        : `Sent, without what leads around the shop (${hidden.join(", ")}).`,
  },
);

export const noAnswer = formAction(
  closeMessagesInput,
  (input, { actor }) => shown(closeMessages(actor, input, systemClock)),
  { not_found: GONE },
  { form: "consignment-no-answer" },
);

export const block = formAction(
  blockInput,
  (input, context) => shown(blockItem(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: moved },
  { form: "consignment-block", done: () => "Blocked. It is in nobody's reach now." },
);

export const unblock = formAction(
  unblockInput,
  (input, context) => shown(unblockItem(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: moved },
  { form: "consignment-unblock", done: () => "It goes on from where it stood." },
);
