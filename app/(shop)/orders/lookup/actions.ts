"use server";

import { retryText } from "@/lib/accounts/retry-text";
import { systemClock } from "@/lib/clock";
import { mailOrderLink } from "@/lib/orders/mail-order-link";
import { orderLookupSchema } from "@/lib/orders/schema";
import { formAction } from "@/lib/web/form-action";

export const findOrder = formAction(
  orderLookupSchema,
  (input, { actor, from }) => mailOrderLink(actor, input, from, systemClock),
  { too_many: retryText },
  {
    form: "lookup",
    done: () =>
      "If an order with this number was bought with this address, a link to it is on its way there.",
  },
);
