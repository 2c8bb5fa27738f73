"use server";

import { z } from "zod";
import { systemClock } from "@/lib/clock";
import { hasPermission } from "@/lib/access/permissions";
import { formatCents } from "@/lib/money";
import { reconcileTransfers } from "@/lib/payouts/reconcile";
import { err } from "@/lib/result";
import { formAction } from "@/lib/web/form-action";

/** Compares the last thirty days' transfers with Stripe's own list. */
export const compare = formAction(
  z.strictObject({}),
  async (_input, { actor }) =>
    hasPermission(actor, "finance") ? reconcileTransfers(systemClock) : err("not_found"),
  {
    not_found: "Payouts are no longer yours to look at.",
    unreachable: "Stripe does not answer. Try again in a minute.",
  },
  {
    form: "compare",
    done: ({ compared, oursCents, stripeCents, differences }) => {
      const sums = `${compared} ${compared === 1 ? "transfer" : "transfers"}: ${formatCents(oursCents, "usd")} here, ${formatCents(stripeCents, "usd")} at Stripe.`;
      if (differences.length === 0) return `${sums} No difference.`;
      const named = differences
        .slice(0, 20)
        .map(
          (one) =>
            `${one.transfer}: ${formatCents(one.oursCents, "usd")} here, ${formatCents(one.stripeCents, "usd")} at Stripe`,
        );
      return `${sums} ${differences.length} differ. ${named.join("; ")}.`;
    },
  },
);
