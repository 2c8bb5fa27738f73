"use server";

import { systemClock } from "@/lib/clock";
import { formatCents } from "@/lib/money";
import { approveReturn, declineReturn } from "@/lib/returns/decide-return";
import { receiveReturn } from "@/lib/returns/receive-return";
import { refundReturn } from "@/lib/returns/refund-return";
import { dropRule, saveRule } from "@/lib/returns/restocking-rules";
import {
  approveReturnSchema,
  declineReturnSchema,
  dropRuleSchema,
  receiveReturnSchema,
  refundReturnSchema,
  saveRuleSchema,
} from "@/lib/returns/schema";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This is not there any more, or it is not yours to do.";
const MOVED = "The return has gone on since this page was opened. Look at it again.";
const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });

/** Lets the page show what is true now, saved or not. */
async function shown<R>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  showAnew();
  return result;
}

/** A message beside a line's field. */
const beside =
  <Field extends string>(field: Field, text: string) =>
  (detail: Readonly<Record<string, unknown>>) => ({
    field: `${field}[${Number(detail["at"] ?? 0)}]` as Field,
    text,
  });

export const approve = formAction(
  approveReturnSchema,
  (input, context) => shown(approveReturn(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: MOVED },
  {
    form: "return-approve",
    leaves: "returnId",
    done: () => "Approved. The label is on its way to the shopper.",
  },
);

export const decline = formAction(
  declineReturnSchema,
  (input, context) => shown(declineReturn(context.actor, input, occasionOf(context))),
  { not_found: GONE, conflict: MOVED },
  {
    form: "return-decline",
    leaves: "returnId",
    done: () => "Declined. The shopper is written to.",
  },
);

export const receive = formAction(
  receiveReturnSchema,
  (input, context) => shown(receiveReturn(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: MOVED,
    too_many: beside("received", "More than were to come."),
    does_not_add_up: beside("resellable", "Opened and resellable are more than came."),
    not_resellable: beside("resellable", "These never go back on the shelf."),
  },
  { form: "return-receive", leaves: "returnId", done: () => "Counted." },
);

export const refund = formAction(
  refundReturnSchema,
  (input, context) => shown(refundReturn(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: MOVED,
    too_much: beside("amounts", "More than was paid for what came and is not given back yet."),
    too_much_delivery: { field: "shipping", text: "More than is left of the delivery." },
    not_by_the_rules: "Amounts other than the rules’ are finance’s to give.",
    withheld: "A bank has taken this money back by a dispute.",
  },
  {
    form: "return-refund",
    leaves: "returnId",
    done: ({ totalCents }) =>
      totalCents > 0
        ? `${formatCents(totalCents, "usd")} goes back.`
        : "Closed, nothing given back.",
  },
);

export const keepRule = formAction(
  saveRuleSchema,
  (input, context) =>
    shown(
      saveRule(
        context.actor,
        { ...input, categoryId: input.categoryId ?? null },
        occasionOf(context),
      ),
    ),
  { not_found: GONE },
  { form: "rule", done: () => "Saved. It counts from the next return on." },
);

export const removeRule = formAction(
  dropRuleSchema,
  (input, context) => shown(dropRule(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "rule-drop", done: () => "Taken away. The rule for all others counts." },
);
