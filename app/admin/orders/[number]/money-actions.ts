"use server";

import { systemClock } from "@/lib/clock";
import { refundLostParcel } from "@/lib/fulfilment/refund-lost";
import { refundLostSchema } from "@/lib/fulfilment/schema";
import { formatCents } from "@/lib/money";
import { cancelOrder } from "@/lib/orders/cancel-order";
import { refundOrder } from "@/lib/orders/refund-order";
import { replaceRefund } from "@/lib/orders/replace-refund";
import { cancelOrderSchema, refundOrderSchema, replaceRefundSchema } from "@/lib/orders/schema";
import type { Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This is not there any more, or it is not yours to do.";
const WITHHELD = "A bank has taken this money back by a dispute.";
const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });
const given = (totalCents: number) =>
  `${formatCents(totalCents, "usd")} goes back. The shopper is written to.`;

/** Lets the page show what is true now, saved or not. */
async function shown<Value, Code extends string>(
  doing: Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  const result = await doing;
  showAnew();
  return result;
}

export const cancelPlaced = formAction(
  cancelOrderSchema,
  (input, context) => shown(cancelOrder(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: "Something of it was sent, or it is cancelled already.",
    packed: "It has a label.",
    withheld: WITHHELD,
  },
  { form: "order-cancel", leaves: "orderId", done: ({ totalCents }) => given(totalCents) },
);

export const giveBack = formAction(
  refundOrderSchema,
  (input, context) => shown(refundOrder(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    too_much: ({ at }) => ({
      field: `amounts[${Number(at ?? 0)}]` as "amounts",
      text: "More than was paid and is not given back yet.",
    }),
    too_much_delivery: { field: "shipping", text: "More than is left of the delivery." },
    nothing: { field: "shipping", text: "Say how much is given back, of goods or delivery." },
    withheld: WITHHELD,
  },
  { form: "order-refund", leaves: "orderId", done: ({ totalCents }) => given(totalCents) },
);

export const giveBackLost = formAction(
  refundLostSchema,
  (input, context) => shown(refundLostParcel(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: "It is not lost, or it was sent again.",
    nothing: "All of it was given back before.",
    withheld: WITHHELD,
  },
  { form: "lost-refund", leaves: "shipmentId", done: ({ totalCents }) => given(totalCents) },
);

export const replaceFailed = formAction(
  replaceRefundSchema,
  (input, context) => shown(replaceRefund(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: "It has not failed, or another one took its place." },
  { form: "refund-replace", leaves: "refundId", done: () => "On its way." },
);
