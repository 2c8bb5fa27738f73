"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { grantCredit } from "@/lib/credit/grant-credit";
import { findPerson } from "@/lib/credit/queries";
import { findCreditSchema, grantCreditSchema } from "@/lib/credit/schema";
import { err } from "@/lib/result";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

export const find = formAction(
  findCreditSchema,
  async ({ email }, { actor }) => {
    const userId = await findPerson(actor, email);
    return userId ? redirect(`/admin/credit/${userId}`) : err("not_found");
  },
  { not_found: { field: "email", text: "No account has this address." } },
  { form: "credit-find" },
);

export const grant = formAction(
  grantCreditSchema,
  async (input, { actor, from }) => {
    const granted = await grantCredit(actor, input, { clock: systemClock, origin: from.ip });
    showAnew();
    return granted;
  },
  { not_found: "This account is not there any more, or it is closed." },
  { form: "credit-grant", done: () => "Given. They are written to." },
);
