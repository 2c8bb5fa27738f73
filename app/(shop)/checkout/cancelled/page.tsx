import type { Metadata } from "next";
import { Suspense } from "react";
import { PaymentOutcome } from "@/components/checkout/payment-outcome";
import { ButtonLink } from "@/components/ui/button";
import { Countdown } from "@/components/ui/countdown";
import { Skeleton } from "@/components/ui/skeleton";
import { systemClock } from "@/lib/clock";
import { findOpenPayment } from "@/lib/orders/queries";
import { currentActor } from "@/lib/web/session";

export const metadata: Metadata = { title: "Payment not made", robots: { index: false } };

export default function CancelledPage() {
  return (
    <div className="page-shell">
      <Suspense fallback={<Skeleton className="mt-16 h-64" />}>
        <Cancelled />
      </Suspense>
    </div>
  );
}

/** The payment page was left unpaid. As long as it is open, its goods stay set aside. */
async function Cancelled() {
  const open = await findOpenPayment(await currentActor(), systemClock.now());
  return (
    <PaymentOutcome
      outcome="cancelled"
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
