import { systemClock } from "@/lib/clock";
import { refreshRecipient } from "@/lib/consignment/refresh-recipient";
import { findOwnAccount } from "@/lib/payouts/setup-queries";
import { currentActor } from "@/lib/web/session";

/** Where Stripe's pages lead back to: asks Stripe how far it is, then shows it. Only the actor's own account is asked about. */
export async function GET(): Promise<Response> {
  const account = await findOwnAccount(await currentActor());
  if (account) await refreshRecipient(account, systemClock);
  return new Response(null, {
    status: 303,
    headers: { location: "/sell/payouts", "cache-control": "no-store" },
  });
}
