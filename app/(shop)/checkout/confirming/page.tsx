import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Waiting for confirmation", robots: { index: false } };

/** Stripe could not be asked at the moment of return. The webhook or the poller will settle it. */
export default function ConfirmingPage() {
  return (
    <div className="page-shell">
      <PageHeading
        title="We are waiting for the payment to be confirmed"
        intro="Our payment provider has not answered yet. Nothing is needed from you: as soon as the payment is confirmed the order is placed and a receipt goes out by mail, usually within five minutes. If it was not taken, nothing is charged and your bag is as it was."
      />
      <ButtonLink href="/bag" variant="secondary">
        See your bag
      </ButtonLink>
    </div>
  );
}
