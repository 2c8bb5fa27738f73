"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { correctOwnAddress } from "@/lib/fulfilment/correct-address";
import { correctOwnAddressSchema } from "@/lib/fulfilment/schema";
import { formatCents } from "@/lib/money";
import { cancelOwnOrder } from "@/lib/orders/cancel-order";
import { reorder } from "@/lib/orders/reorder";
import { cancelOwnOrderSchema, orderRefSchema } from "@/lib/orders/schema";
import { makeClaim, withdrawClaim } from "@/lib/returns/make-claim";
import { cancelReturn, sendReturn } from "@/lib/returns/own-return";
import { requestReturn } from "@/lib/returns/request-return";
import {
  cancelReturnSchema,
  makeClaimSchema,
  requestReturnSchema,
  sendReturnSchema,
  withdrawClaimSchema,
} from "@/lib/returns/schema";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { orderPath } from "./order-path";

const NOT_YOURS = "This order cannot be changed from here. Open it by the link in its receipt.";
const MOVED = "It has gone on since this page was opened. Look at it again below.";
const clock = systemClock;

/** Lets the page show what is true now, saved or not. */
async function shown<R>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  showAnew();
  return result;
}

export const cancel = formAction(
  cancelOwnOrderSchema,
  (input, { actor }) => shown(cancelOwnOrder(actor, input, input, { clock })),
  {
    not_found: NOT_YOURS,
    conflict: "It has been sent or cancelled already.",
    packed: "It is being packed and cannot be called back. You can send it back once it is there.",
    withheld:
      "Your bank is looking into this payment. We answer it there; write to us if you need to.",
  },
  {
    form: "cancel",
    done: ({ totalCents }) => `Cancelled. ${formatCents(totalCents, "usd")} goes back to you.`,
  },
);

export const correct = formAction(
  correctOwnAddressSchema,
  (input, { actor }) => shown(correctOwnAddress(actor, input, input, { clock })),
  {
    not_found: NOT_YOURS,
    sent: "A parcel has left already. Its address cannot be changed any more.",
    other_state: {
      field: "state",
      text: "Tax and delivery follow from the state. For another one, cancel and order anew.",
    },
    unchanged: "This is the address it has.",
  },
  { form: "order-address", done: () => "Changed. We have written to you as well." },
);

export const orderAgain = formAction(
  orderRefSchema,
  async (input, { actor }) => {
    const again = await reorder(actor, input);
    return again.ok ? redirect("/bag") : again;
  },
  { not_found: NOT_YOURS, nothing: "None of it is to be had any more." },
  { form: "again" },
);

const line = (text: string) => (detail: Readonly<Record<string, unknown>>) => ({
  field: `quantities[${Number(detail["at"] ?? 0)}]` as "quantities",
  text,
});

export const askReturn = formAction(
  requestReturnSchema,
  async (input, { actor }) => {
    const asked = await requestReturn(actor, input, { clock });
    return asked.ok ? redirect(await orderPath(input, "cases")) : asked;
  },
  {
    not_found: NOT_YOURS,
    nothing_chosen: "Say how many of what you would like to send back.",
    not_returnable: line("Not so many of this can come back any more."),
    no_reason: line("Choose a reason for this."),
    opened: line("What was opened can only come back if something is wrong with it."),
  },
  { form: "return" },
);

export const send = formAction(
  sendReturnSchema,
  (input, { actor }) => shown(sendReturn(actor, input, { clock })),
  { not_found: NOT_YOURS, conflict: MOVED },
  { form: "return-sent", done: () => "Thank you. We write to you when it is here." },
);

export const keep = formAction(
  cancelReturnSchema,
  (input, { actor }) => shown(cancelReturn(actor, input, { clock })),
  { not_found: NOT_YOURS, conflict: MOVED },
  { form: "return-off", done: () => "The return is called off." },
);

export const claim = formAction(
  makeClaimSchema,
  async (input, { actor }) => {
    const made = await makeClaim(actor, input, { clock });
    return made.ok ? redirect(await orderPath(input, "cases")) : made;
  },
  {
    not_found: NOT_YOURS,
    nothing_chosen: "Say how many of what it is about.",
    not_claimable: line("Not so many of this were sent to you lately."),
  },
  { form: "claim" },
);

export const takeClaimBack = formAction(
  withdrawClaimSchema,
  (input, { actor }) => shown(withdrawClaim(actor, input, { clock })),
  { not_found: NOT_YOURS, conflict: MOVED },
  { form: "claim-off", done: () => "Taken back." },
);
