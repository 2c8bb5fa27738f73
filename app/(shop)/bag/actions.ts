"use server";

import { refresh } from "next/cache";
import { removeLine, setQuantity } from "@/lib/cart/change-line";
import { removeLineSchema, setQuantitySchema } from "@/lib/cart/schema";
import { formAction } from "@/lib/web/form-action";

const GONE = "This line is no longer in your bag. Reload the page to see it as it is.";

export const changeQuantity = formAction(
  setQuantitySchema,
  async (input, { actor }) => {
    const changed = await setQuantity(actor, input);
    refresh();
    return changed.ok
      ? { ok: true as const, value: { ...changed.value, asked: input.quantity } }
      : changed;
  },
  { not_found: GONE },
  {
    form: "bag",
    done: ({ quantity, asked }) =>
      quantity < asked ? `${quantity} is as many as we can put in one order.` : "Quantity changed.",
  },
);

export const takeOut = formAction(
  removeLineSchema,
  async (input, { actor }) => {
    const removed = await removeLine(actor, input);
    refresh();
    return removed;
  },
  { not_found: GONE },
  { form: "bag" },
);
