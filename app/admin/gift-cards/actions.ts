"use server";

import { systemClock } from "@/lib/clock";
import { giftCardSchema, voidGiftCardSchema } from "@/lib/credit/schema";
import { mailCardAgain, voidGiftCard } from "@/lib/credit/void-gift-card";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This is not there any more, or it is not yours to do.";

export const mailAgain = formAction(
  giftCardSchema,
  async (input, { actor, from }) => {
    const mailed = await mailCardAgain(actor, input, { clock: systemClock, origin: from.ip });
    showAnew();
    return mailed;
  },
  { not_found: GONE, conflict: "It was not mailed yet, or it is not in use any more." },
  { form: "card-mail", done: () => "It is being mailed again." },
);

export const takeBack = formAction(
  voidGiftCardSchema,
  async (input, { actor, from }) => {
    const voided = await voidGiftCard(actor, input, { clock: systemClock, origin: from.ip });
    showAnew();
    return voided;
  },
  {
    not_found: GONE,
    conflict: "It is not in use, or it was not bought.",
    spent: "Something of it was spent already.",
  },
  {
    form: "card-void",
    leaves: "cardId",
    done: () => "Taken back. Its money is on the way to who bought it.",
  },
);
