"use server";

import { redirect, RedirectType } from "next/navigation";
import { chooseRate, saveDetails } from "@/lib/cart/save-details";
import { chooseRateSchema, detailsSchema } from "@/lib/cart/schema";
import { systemClock } from "@/lib/clock";
import { placeOrder } from "@/lib/orders/place-order";
import { paySchema } from "@/lib/orders/schema";
import { formAction } from "@/lib/web/form-action";

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

export const pay = formAction(
  paySchema,
  async (input, { actor }) => {
    const placed = await placeOrder(actor, input.totalCents, systemClock);
    if (!placed.ok && placed.code === "already_paid") redirect("/checkout/already-paid");
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
    total_changed: "The total changed since you saw it. Look at it again below, then pay.",
    too_many_held: "You have eight pieces set aside already. Finish or cancel that payment first.",
    already_paid: "This bag is paid for already.",
    payment_unavailable:
      "The payment page cannot be reached at the moment. Nothing was charged, and your bag is kept. Try again in a minute.",
  },
  { form: "pay" },
);
