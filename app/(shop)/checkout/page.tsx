import type { Metadata } from "next";
import { BagSummary } from "@/components/checkout/bag-summary";
import { CheckoutLayout } from "@/components/checkout/checkout-layout";
import { CheckoutSteps } from "@/components/checkout/checkout-steps";
import { EmptyBag } from "@/components/checkout/empty-bag";
import { DetailsForm } from "@/components/checkout/details-form";
import { OrderLineList } from "@/components/checkout/order-line-list";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { findProfile } from "@/lib/accounts/queries";
import { subtotalOf } from "@/lib/cart/bag";
import { findBag } from "@/lib/cart/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { submitDetails } from "./actions";
import { summaryLines } from "./summary-lines";

export const metadata: Metadata = { title: "Checkout", robots: { index: false } };

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

export default function CheckoutPage() {
  return (
    <>
      <div className="page-shell">
        <PageHeading title="Checkout" above={<CheckoutSteps current="address" />} />
      </div>
      <Details />
    </>
  );
}

async function Details() {
  const actor = await currentActor();
  const [bag, account, answer] = await Promise.all([
    findBag(actor),
    actor.kind === "guest" ? null : findProfile(actor),
    keptAnswer("details"),
  ]);
  if (!bag || bag.lines.length === 0) return <EmptyBag />;
  const known = account ? { email: account.email, name: account.name ?? "" } : {};
  const defaults = bag.details ?? known;
  return (
    <CheckoutLayout
      summary={
        <BagSummary
          title="Your bag"
          lines={<OrderLineList compact currency={bag.currency} lines={summaryLines(bag.lines)} />}
          rows={[
            { label: "Goods", cents: subtotalOf(bag.lines) },
            { label: "Delivery and tax", text: "At the next step" },
          ]}
          totalCents={null}
          currency={bag.currency}
        />
      }
    >
      {account ? null : (
        <p className="mb-6 text-sm text-stone">
          Checking out as a guest. <TextLink href="/sign-in?next=/checkout">Sign in</TextLink> to
          keep the order in your account.
        </p>
      )}
      <DetailsForm action={submitDetails} defaults={defaults} answer={answer} />
    </CheckoutLayout>
  );
}
