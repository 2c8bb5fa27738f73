import { AddressSummary } from "@/components/checkout/address-summary";
import { BagRefresh } from "@/components/checkout/bag-refresh";
import { OrderLineList } from "@/components/checkout/order-line-list";
import { OrderProgress } from "@/components/checkout/order-progress";
import { OrderTotals } from "@/components/checkout/order-totals";
import { PaymentOutcome } from "@/components/checkout/payment-outcome";
import { mediaBase } from "@/components/product/card-props";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OrderView } from "@/lib/orders/order-view";
import { orderStanding } from "./order-standing";

/** One order: what became of it, where it stands, what it holds. */
export function OrderDetails({ order }: { order: OrderView }) {
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
          standing.steps ? undefined : (
            <ButtonLink href="/bag" variant="secondary">
              See your bag
            </ButtonLink>
          )
        }
      />
      {standing.steps ? (
        <div className="mt-10">
          <OrderProgress steps={standing.steps} />
        </div>
      ) : null}
      <div className="page-grid mt-12 gap-y-10">
        <section aria-labelledby="lines" className="col-span-4 lg:col-span-7">
          <h2 id="lines" className="mb-3 text-sm text-stone">
            {standing.steps ? "What you bought" : "What was in it"}
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
          <OrderTotals
            currency={currency}
            totalCents={order.totalCents}
            rows={[
              { label: "Goods", cents: order.subtotalCents },
              order.shippingCents === 0
                ? { label: `Delivery, ${order.rateName}`, text: "Free" }
                : { label: `Delivery, ${order.rateName}`, cents: order.shippingCents },
              { label: "Sales tax", cents: order.taxCents },
              ...(order.refundedCents > 0
                ? [{ label: "Given back", cents: -order.refundedCents }]
                : []),
            ]}
          />
          <AddressSummary
            name={order.shipName}
            lines={order.shipLines}
            email={order.email}
            phone={order.shipPhone}
          />
          {standing.steps ? (
            <Notice>Keep the mailed receipt: its link opens this page on any device.</Notice>
          ) : null}
        </div>
      </div>
    </>
  );
}
