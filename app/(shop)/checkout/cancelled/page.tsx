import type { Metadata } from "next";
import { PaymentOutcome } from "@/components/checkout/payment-outcome";
import { ButtonLink } from "@/components/ui/button";
import { Countdown } from "@/components/ui/countdown";
import { systemClock } from "@/lib/clock";
import { findOpenPayment, hasRunOut } from "@/lib/orders/queries";
import { currentActor } from "@/lib/web/session";

export const metadata: Metadata = { title: "Payment not made", robots: { index: false } };

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

export default function CancelledPage() {
  return (
    <div className="page-shell">
      <Cancelled />
    </div>
  );
}

/** The payment page was left unpaid, or ran out of time. As long as it is open, its goods stay set aside. */
async function Cancelled() {
  const actor = await currentActor();
  const now = systemClock.now();
  const [open, ranOut] = await Promise.all([findOpenPayment(actor, now), hasRunOut(actor, now)]);
  return (
    <PaymentOutcome
      outcome={ranOut ? "expired" : "cancelled"}
      actions={
        <>
          <ButtonLink href="/checkout/review">Go back to pay</ButtonLink>
          <ButtonLink href="/bag" variant="secondary">
            See your bag
          </ButtonLink>
        </>
      }
    >
      {open ? (
        <p>
          Everything in it stays set aside for you for another{" "}
          <Countdown until={open.heldUntil.toISOString()} />.
        </p>
      ) : null}
    </PaymentOutcome>
  );
}
