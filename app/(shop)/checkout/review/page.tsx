import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { AddressSummary } from "@/components/checkout/address-summary";
import { BagSummary } from "@/components/checkout/bag-summary";
import { CheckoutLayout } from "@/components/checkout/checkout-layout";
import { CheckoutSteps } from "@/components/checkout/checkout-steps";
import { OrderLineList } from "@/components/checkout/order-line-list";
import { PayForm } from "@/components/checkout/pay-form";
import { RateForm } from "@/components/checkout/rate-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Skeleton } from "@/components/ui/skeleton";
import type { OrderQuote } from "@/lib/orders/quote-order";
import { quoteOrder } from "@/lib/orders/quote-order";
import { formatCents } from "@/lib/money";
import { currentActor } from "@/lib/web/session";
import { pay, submitRate } from "../actions";
import { summaryLines } from "../summary-lines";

export const metadata: Metadata = { title: "Delivery and review", robots: { index: false } };

export default function ReviewPage() {
  return (
    <>
      <div className="page-shell">
        <PageHeading
          title="Delivery and review"
          above={<CheckoutSteps current="review" hrefs={{ address: "/checkout" }} />}
        />
      </div>
      <Suspense fallback={<Skeleton className="page-shell h-96" />}>
        <Review />
      </Suspense>
    </>
  );
}

async function Review() {
  const quote = await quoteOrder(await currentActor());
  if (quote.ok) return <Quoted quote={quote.value} />;
  switch (quote.code) {
    case "empty_bag":
      return redirect("/bag");
    case "no_address":
      return redirect("/checkout");
    case "no_delivery":
      return (
        <Notice
          tone="warning"
          title="We cannot send this parcel there"
          className="page-shell"
          action={<ButtonLink href="/bag">Look at your bag</ButtonLink>}
        >
          It is too heavy for every way we send things to that address. Two orders may work.
        </Notice>
      );
    case "lines_unavailable":
      return (
        <Notice
          tone="warning"
          live
          title="Something in your bag is not free any more"
          className="page-shell"
          action={<ButtonLink href="/bag">Look at your bag</ButtonLink>}
        >
          It was sold, or somebody else is paying for it right now. Nothing was charged, and the
          rest of your bag is kept.
        </Notice>
      );
  }
}

function Quoted({ quote }: { quote: OrderQuote }) {
  const { details, delivery, totals, bag } = quote;
  const { currency } = bag;
  const cityLine = `${details.city}, ${details.state} ${details.postal}`;
  return (
    <CheckoutLayout
      summary={
        <BagSummary
          title="Your order"
          lines={<OrderLineList compact currency={currency} lines={summaryLines(quote.lines)} />}
          rows={[
            { label: "Goods", cents: totals.subtotalCents },
            delivery.priceCents === 0
              ? { label: `Delivery, ${delivery.name}`, text: "Free" }
              : { label: `Delivery, ${delivery.name}`, cents: delivery.priceCents },
            { label: `Sales tax, ${details.state}`, cents: totals.taxCents },
          ]}
          totalCents={totals.totalCents}
          currency={currency}
          action={<PayForm action={pay} totalCents={totals.totalCents} currency={currency} />}
          note="You pay on our payment provider's own page. Pieces are set aside for you for 31 minutes once it opens."
        />
      }
    >
      <div className="space-y-10">
        <AddressSummary
          name={details.name}
          lines={[details.line1, details.line2, cityLine].filter((line) => line !== null)}
          email={details.email}
          phone={details.phone}
          changeHref="/checkout"
        />
        <section aria-labelledby="delivery-heading">
          <h2 id="delivery-heading" className="mb-3 text-sm text-stone">
            Delivery
          </h2>
          <RateForm
            action={submitRate}
            choices={quote.quotes}
            chosen={delivery.rateId}
            currency={currency}
          />
          {delivery.toFreeCents === null ? null : (
            <p className="mt-3 text-sm text-stone">
              {formatCents(delivery.toFreeCents, currency)} more in goods makes it free.
            </p>
          )}
        </section>
        <section className="text-sm text-stone">
          <h2 className="text-ink">Returns</h2>
          <p className="mt-1">
            Curated goods can come back unopened within 30 days of delivery, pieces within 14 days.
          </p>
        </section>
      </div>
    </CheckoutLayout>
  );
}
