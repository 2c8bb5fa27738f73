import type { Metadata } from "next";
import { AddressSummary } from "@/components/checkout/address-summary";
import { BagSummary } from "@/components/checkout/bag-summary";
import { CheckoutLayout } from "@/components/checkout/checkout-layout";
import { CodeForm } from "@/components/checkout/code-form";
import { CodeList } from "@/components/checkout/code-list";
import { CreditForm } from "@/components/checkout/credit-form";
import { CheckoutSteps } from "@/components/checkout/checkout-steps";
import { EmptyBag } from "@/components/checkout/empty-bag";
import { OrderLineList } from "@/components/checkout/order-line-list";
import { OrderTotals, type TotalsRow } from "@/components/checkout/order-totals";
import { PayForm } from "@/components/checkout/pay-form";
import { RateForm } from "@/components/checkout/rate-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { OrderQuote } from "@/lib/orders/quote-order";
import { quoteOrder } from "@/lib/orders/quote-order";
import { formatCents } from "@/lib/money";
import type { FormState } from "@/lib/web/form-state";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { pay, payWithCredit, submitCode, submitRate, takeCodeOff } from "../actions";
import { shownCodes } from "../code-texts";
import { summaryLines } from "../summary-lines";

export const metadata: Metadata = { title: "Delivery and review", robots: { index: false } };

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

export default function ReviewPage() {
  return (
    <>
      <div className="page-shell">
        <PageHeading
          title="Delivery and review"
          above={<CheckoutSteps current="review" hrefs={{ address: "/checkout" }} />}
        />
      </div>
      <Review />
    </>
  );
}

async function Review() {
  const quote = await quoteOrder(await currentActor());
  if (quote.ok) {
    const [rate, code, credit, payment] = await Promise.all(
      ["rate", "code", "credit", "pay"].map(keptAnswer),
    );
    return <Quoted quote={quote.value} answers={{ rate, code, credit, pay: payment }} />;
  }
  switch (quote.code) {
    case "empty_bag":
      return <EmptyBag />;
    case "no_address":
      return (
        <Notice
          tone="warning"
          title="Where shall we send it?"
          className="page-shell"
          action={<ButtonLink href="/checkout">Give an address</ButtonLink>}
        >
          Delivery and tax follow from the address.
        </Notice>
      );
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
    case "tax_unavailable":
      return (
        <Notice
          tone="warning"
          live
          title="Sales tax cannot be worked out at the moment"
          className="page-shell"
          action={<ButtonLink href="/checkout/review">Try again</ButtonLink>}
        >
          Nothing was charged, and your bag is kept. It usually works again within a minute.
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

type QuotedProps = {
  quote: OrderQuote;
  answers: Readonly<Record<"rate" | "code" | "credit" | "pay", FormState | undefined>>;
};

/** Goods, what promotions take off, delivery and tax. */
function rowsOf({ totals, delivery, details, promotions }: OrderQuote): TotalsRow[] {
  const deliveryCents = totals.shippingCents - totals.shippingDiscountCents;
  return [
    { label: "Goods", cents: totals.subtotalCents },
    ...promotions
      .filter(({ goodsCents }) => goodsCents > 0)
      .map(({ title, goodsCents }) => ({ label: title, cents: -goodsCents })),
    deliveryCents === 0
      ? { label: `Delivery, ${delivery.name}`, text: "Free" }
      : { label: `Delivery, ${delivery.name}`, cents: deliveryCents },
    { label: `Sales tax, ${details.state}`, cents: totals.taxCents },
  ];
}

/** What of the total is paid by something other than the card. */
function paidRows({ tenders, bag }: OrderQuote): TotalsRow[] {
  return [
    ...tenders.giftCards.map(({ id, cents }) => ({
      label: `Gift card ending ${bag.giftCards.find((card) => card.id === id)?.codeEnd ?? ""}`,
      cents: -cents,
    })),
    ...(tenders.creditCents > 0 ? [{ label: "Store credit", cents: -tenders.creditCents }] : []),
  ];
}

function Quoted({ quote, answers }: QuotedProps) {
  const { details, delivery, totals, bag, tenders } = quote;
  const paid = paidRows(quote);
  const { currency } = bag;
  const cityLine = `${details.city}, ${details.state} ${details.postal}`;
  return (
    <CheckoutLayout
      summary={
        <BagSummary
          title="Your order"
          lines={<OrderLineList compact currency={currency} lines={summaryLines(quote.lines)} />}
          rows={rowsOf(quote)}
          totalCents={totals.totalCents}
          currency={currency}
          action={
            <>
              {paid.length > 0 ? (
                <div className="mb-6">
                  <OrderTotals
                    rows={paid}
                    totalLabel="To pay by card"
                    totalCents={tenders.cardCents}
                    currency={currency}
                  />
                </div>
              ) : null}
              <PayForm
                action={pay}
                totalCents={totals.totalCents}
                cardCents={tenders.cardCents}
                currency={currency}
                answer={answers.pay}
              />
            </>
          }
          note={
            tenders.cardCents > 0
              ? "You pay on our payment provider's own page. Pieces are set aside for you for 31 minutes once it opens."
              : "Nothing is left to pay by card. The order is placed at once."
          }
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
            answer={answers.rate}
          />
          {delivery.toFreeCents === null ? null : (
            <p className="mt-3 text-sm text-stone">
              {formatCents(delivery.toFreeCents, currency)} more in goods makes it free.
            </p>
          )}
        </section>
        <section aria-labelledby="codes-heading" className="space-y-4">
          <h2 id="codes-heading" className="text-sm text-stone">
            Codes and credit
          </h2>
          {bag.credit.balanceCents > 0 ? (
            <CreditForm
              action={payWithCredit}
              balanceCents={bag.credit.balanceCents}
              usedCents={tenders.creditCents}
              use={bag.credit.use}
              currency={currency}
              answer={answers.credit}
            />
          ) : null}
          <CodeList codes={shownCodes(quote)} action={takeCodeOff} />
          <CodeForm action={submitCode} answer={answers.code} />
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
