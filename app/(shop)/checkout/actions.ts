"use server";

import { refresh } from "next/cache";
import { redirect, RedirectType } from "next/navigation";
import { retryText } from "@/lib/accounts/retry-text";
import { enterCode, removeCode, useCredit } from "@/lib/cart/enter-code";
import { chooseRate, saveDetails } from "@/lib/cart/save-details";
import {
  chooseRateSchema,
  detailsSchema,
  enterCodeSchema,
  removeCodeSchema,
  useCreditSchema,
} from "@/lib/cart/schema";
import { systemClock } from "@/lib/clock";
import { placeOrder } from "@/lib/orders/place-order";
import { paySchema } from "@/lib/orders/schema";
import { formAction } from "@/lib/web/form-action";

/** Failures after which the page must show its sums anew: they are not what was seen. */
const SUMS_MOVED = new Set(["total_changed", "credit_changed", "promotion_used_up"]);
const EMPTY = "Your bag is empty. Put something in it first.";

export const submitDetails = formAction(
  detailsSchema,
  async (input, { actor }) => {
    const saved = await saveDetails(actor, input);
    if (!saved.ok) return saved;
    redirect("/checkout/review");
  },
  { empty_bag: EMPTY },
  { form: "details" },
);

export const submitRate = formAction(
  chooseRateSchema,
  async (input, { actor }) => {
    const chosen = await chooseRate(actor, input);
    if (!chosen.ok) return chosen;
    redirect("/checkout/review", RedirectType.replace);
  },
  {
    not_found: {
      field: "rateId",
      text: "This delivery is not offered to your address any more. Choose again.",
    },
  },
  { form: "rate" },
);

export const submitCode = formAction(
  enterCodeSchema,
  async (input, { actor, from }) => {
    const entered = await enterCode(actor, input, from);
    refresh();
    return entered;
  },
  {
    empty_bag: EMPTY,
    unknown: {
      field: "code",
      text: "We do not know this code. A gift card has sixteen letters and digits.",
    },
    known: { field: "code", text: "It is on this order already." },
    empty_card: { field: "code", text: "There is nothing left on this gift card." },
    too_many_codes: "An order takes at most five codes.",
    too_many: retryText,
  },
  {
    form: "code",
    done: (kind) =>
      kind === "gift_card" ? "The gift card is on this order." : "The code is on this order.",
  },
);

export const takeCodeOff = formAction(
  removeCodeSchema,
  async (input, { actor }) => {
    const removed = await removeCode(actor, input);
    refresh();
    return removed;
  },
  {},
  { form: "code-off" },
);

export const payWithCredit = formAction(
  useCreditSchema,
  async (input, { actor }) => {
    const chosen = await useCredit(actor, input);
    refresh();
    return chosen;
  },
  { empty_bag: EMPTY },
  { form: "credit" },
);

export const pay = formAction(
  paySchema,
  async (input, { actor }) => {
    const placed = await placeOrder(actor, input, systemClock);
    if (!placed.ok && placed.code === "already_paid") redirect("/checkout/already-paid");
    if (!placed.ok && SUMS_MOVED.has(placed.code)) refresh();
    if (!placed.ok) return placed;
    redirect(placed.value.url);
  },
  {
    empty_bag: EMPTY,
    no_address: "An address is missing. Go back one step and give it.",
    no_delivery:
      "Nothing we send with can carry this parcel to your address. Take something out and try again.",
    tax_unavailable:
      "Sales tax cannot be worked out at the moment. Nothing was charged, and your bag is kept. Try again in a minute.",
    lines_unavailable:
      "Something in your bag was just sold or set aside by somebody else. Your bag says which; the rest is kept.",
    sold_out:
      "Somebody else was a moment faster with a piece in your bag. Nothing was charged, and the rest of your bag is kept.",
    promotion_used_up:
      "A promotion in your order was used up a moment ago. Look at the total again below, then pay.",
    credit_changed:
      "What your credit or gift cards hold has changed. Look at what is to pay again below, then pay.",
    total_changed: "The total changed since you saw it. Look at it again below, then pay.",
    too_many_held: "You have eight pieces set aside already. Finish or cancel that payment first.",
    already_paid: "This bag is paid for already.",
    payment_unavailable:
      "The payment page cannot be reached at the moment. Nothing was charged, and your bag is kept. Try again in a minute.",
  },
  { form: "pay" },
);
