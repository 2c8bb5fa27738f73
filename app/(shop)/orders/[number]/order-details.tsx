import { AddressSummary } from "@/components/checkout/address-summary";
import { BagRefresh } from "@/components/checkout/bag-refresh";
import { OrderLineList } from "@/components/checkout/order-line-list";
import { OrderTotals, type TotalsRow } from "@/components/checkout/order-totals";
import { PaymentOutcome } from "@/components/checkout/payment-outcome";
import { mediaBase } from "@/components/product/card-props";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OrderView } from "@/lib/orders/order-view";
import type { OwnCases } from "@/lib/returns/queries";
import { OrderActions, type OrderAnswers } from "./order-actions";
import { OrderCases } from "./order-cases";
import { OrderParcels } from "./order-parcels";
import { orderStanding } from "./order-standing";

type Props = {
  order: OrderView;
  linkKey: string | undefined;
  /** What came after it; null for an order that was never placed. */
  cases: OwnCases | null;
  answers: OrderAnswers;
  photoProblem: string | undefined;
};

/** One order: what became of it, where it stands, what it holds, what can be done about it. */
export function OrderDetails({ order, linkKey, cases, answers, photoProblem }: Props) {
  const standing = orderStanding(order);
  const { currency } = order;
  return (
    <>
      <BagRefresh count={order.lines.length} />
      <PaymentOutcome
        outcome={standing.outcome}
        orderNumber={order.number}
        email={order.email}
        actions={
          standing.placed ? undefined : (
            <ButtonLink href="/bag" variant="secondary">
              See your bag
            </ButtonLink>
          )
        }
      />
      {standing.placed && order.parcels.length > 0 ? (
        <div className="mt-10">
          <OrderParcels order={order} />
        </div>
      ) : null}
      <div className="page-grid mt-12 gap-y-10">
        <section aria-labelledby="lines" className="col-span-4 lg:col-span-7">
          <h2 id="lines" className="mb-3 text-sm text-stone">
            {standing.placed ? "What you bought" : "What was in it"}
          </h2>
          <OrderLineList
            currency={currency}
            lines={order.lines.map((line) => ({
              id: line.id,
              title: line.title,
              href: `/products/${line.slug}`,
              detail: line.detail,
              image: { base: mediaBase(line.imageBase), alt: "" },
              quantity: line.quantity,
              unitPriceCents: line.unitPriceCents,
            }))}
          />
        </section>
        <div className="col-span-4 space-y-8 lg:col-span-4 lg:col-start-9">
          <OrderTotals currency={currency} totalCents={order.totalCents} rows={rowsOf(order)} />
          <Paid order={order} />
          <AddressSummary
            name={order.shipName}
            lines={order.shipLines}
            email={order.email}
            phone={order.shipPhone}
          />
          {standing.placed ? (
            <Notice>Keep the mailed receipt: its link opens this page on any device.</Notice>
          ) : null}
          {cases ? (
            <OrderActions order={order} linkKey={linkKey} cases={cases} answers={answers} />
          ) : null}
        </div>
      </div>
      {cases ? (
        <OrderCases
          order={order}
          linkKey={linkKey}
          cases={cases}
          answers={answers}
          photoProblem={photoProblem}
        />
      ) : null}
    </>
  );
}

function rowsOf(order: OrderView): TotalsRow[] {
  const deliveryCents = order.shippingCents - order.shippingDiscountCents;
  return [
    { label: "Goods", cents: order.subtotalCents },
    ...order.promotions.map(({ title, goodsCents }) => ({ label: title, cents: -goodsCents })),
    deliveryCents === 0
      ? { label: `Delivery, ${order.rateName}`, text: "Free" }
      : { label: `Delivery, ${order.rateName}`, cents: deliveryCents },
    { label: "Sales tax", cents: order.taxCents },
  ];
}

const tenderNames = { card: "Card", store_credit: "Store credit", gift_card: "Gift card" } as const;

/** What it was paid with, where that is more than a card, and what went back. */
function Paid({ order }: { order: OrderView }) {
  const back =
    order.refundedCents > 0 ? [{ label: "Given back", cents: -order.refundedCents }] : [];
  const several = order.tenders.some(({ tender }) => tender !== "card");
  const rows = several
    ? order.tenders.map(({ tender, codeEnd, amountCents }) => ({
        label: codeEnd ? `Gift card ending ${codeEnd}` : tenderNames[tender],
        cents: amountCents,
      }))
    : [];
  if (rows.length + back.length === 0) return null;
  return (
    <section aria-labelledby="paid">
      <h2 id="paid" className="mb-2 text-sm text-stone">
        {several ? "Paid with" : "Given back"}
      </h2>
      <OrderTotals rows={[...rows, ...back]} totalCents={null} currency={order.currency} />
    </section>
  );
}
