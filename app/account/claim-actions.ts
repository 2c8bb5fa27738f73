"use server";

import { claimOrders } from "@/lib/orders/claim-orders";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { z } from "zod";
import { SIGNED_OUT, whenSignedIn } from "./signed-in";

export const claimOwnOrders = formAction(
  z.strictObject({}),
  (_input, context) =>
    whenSignedIn(context, async (person) => {
      const claimed = await claimOrders(person);
      showAnew();
      return claimed;
    }),
  { signed_out: SIGNED_OUT },
  { form: "claim" },
);
