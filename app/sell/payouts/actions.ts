"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { choosePayoutMethod } from "@/lib/consignment/choose-payout-method";
import { startOnboarding } from "@/lib/consignment/start-onboarding";
import { methodInput } from "@/lib/payouts/schema";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const NO_CONSIGNOR = "Accept the consignment terms first.";

/** Leads to Stripe's own pages. */
export const openStripe = formAction(
  z.strictObject({}),
  async (_input, { actor }) => {
    const started = await startOnboarding(actor);
    if (started.ok) redirect(started.value.url);
    return started;
  },
  {
    not_found: NO_CONSIGNOR,
    unreachable: "Stripe does not answer at the moment. Nothing is lost; try again in a minute.",
  },
  { form: "stripe" },
);

export const chooseMethod = formAction(
  methodInput,
  async ({ method }, { actor }) => {
    const chosen = await choosePayoutMethod(actor, method);
    showAnew();
    return chosen;
  },
  { not_found: NO_CONSIGNOR },
  { form: "method", done: () => "Saved. It holds from the next payout on." },
);
