"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { acceptTerms as accept } from "@/lib/consignment/accept-terms";
import { acceptTermsSchema } from "@/lib/consignment/seller-schema";
import { formAction } from "@/lib/web/form-action";
import { safeNext } from "@/lib/web/safe-next";

/** Accepts the terms and goes on to where the seller was going. */
export const acceptTerms = formAction(
  acceptTermsSchema,
  async ({ next, ...input }, { actor, from }) => {
    const accepted = await accept(actor, input, from, systemClock);
    if (accepted.ok) redirect(safeNext(next, "/sell/items"));
    return accepted;
  },
  {
    signed_out: "You are signed out. Sign in again, then accept.",
    changed: "The terms have changed since this page was opened. Reload it and read them again.",
  },
  { form: "terms" },
);
