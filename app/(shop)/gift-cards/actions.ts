"use server";

import { redirect } from "next/navigation";
import { retryText } from "@/lib/accounts/retry-text";
import { systemClock } from "@/lib/clock";
import { buyGiftCard } from "@/lib/credit/buy-gift-card";
import { checkBalance } from "@/lib/credit/check-balance";
import { balanceSchema, buyGiftCardSchema } from "@/lib/credit/schema";
import { formatCents } from "@/lib/money";
import { formAction } from "@/lib/web/form-action";

export const buy = formAction(
  buyGiftCardSchema,
  async (input, { actor, from }) => {
    const started = await buyGiftCard(actor, input, from, systemClock);
    return started.ok ? redirect(started.value.url) : started;
  },
  {
    past_day: { field: "sendOn", text: "That day is over. Choose today or a later one." },
    too_far: { field: "sendOn", text: "We mail cards up to a year ahead." },
    payment_unavailable:
      "The payment page cannot be reached at the moment. Nothing was charged. Try again in a minute.",
    too_many: retryText,
  },
  { form: "gift-card" },
);

export const askBalance = formAction(
  balanceSchema,
  (input, { actor, from }) => checkBalance(actor, input, from),
  {
    unknown: {
      field: "code",
      text: "We do not know this code. It has sixteen letters and digits, such as 7Q3K-9XWA-02HN-5RTE.",
    },
    too_many: retryText,
  },
  {
    form: "balance",
    done: ({ codeEnd, balanceCents, currency, usable }) =>
      usable
        ? `There is ${formatCents(balanceCents, currency)} on the card ending ${codeEnd}.`
        : `The card ending ${codeEnd} cannot be used at present. Write to us about it.`,
  },
);
