import { DateTime } from "@/components/ui/date-time";
import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import { Price } from "@/components/ui/price";
import type { SheetPayment, SheetRefund } from "@/lib/orders/desk-view";
import { PaymentBadge } from "./state-badges";

const tenders: Readonly<Record<SheetPayment["tender"], string>> = {
  card: "Stripe",
  store_credit: "Store credit",
  gift_card: "Gift card",
};

const refundStates: Readonly<Record<SheetRefund["status"], string>> = {
  pending: "Refund under way",
  succeeded: "Refunded",
  failed: "Refund failed",
  superseded: "Taken by the bank instead",
};

const reasons: Readonly<Record<string, string>> = {
  goods_gone: "the goods were gone when the payment came",
  cancelled: "the order was cancelled",
  returned: "goods came back",
  claim: "for a claim",
  lost: "a parcel was lost",
  goodwill: "while the goods stay",
};

const destinations: Readonly<Record<SheetRefund["destination"], string>> = {
  original: "",
  store_credit: " as store credit",
  gift_card: " as a gift card",
};

const code = (id: string) => <code className="text-xs break-all">{id}</code>;

function Refund({ refund, currency }: { refund: SheetRefund; currency: string }) {
  return (
    <>
      <Price cents={refund.amountCents} currency={currency} />
      {destinations[refund.destination]}, {reasons[refund.reason] ?? refund.reason}
      <span className="block text-stone">
        <DateTime iso={refund.at} withTime />
        {refund.failure ? `, ${refund.failure}` : ""}
      </span>
      {refund.stripeRefundId ? code(refund.stripeRefundId) : null}
    </>
  );
}

export type SheetPaymentsProps = { payments: readonly SheetPayment[]; currency: string };

/** How an order was paid, with the ids by which Stripe knows it. */
export function SheetPayments({ payments, currency }: SheetPaymentsProps) {
  return payments.map((payment) => {
    const facts: (KeyValue | false | null)[] = [
      { label: "Status", value: <PaymentBadge state={payment.status} /> },
      payment.processing && { label: "Bank debit", value: "Started, the bank takes some days." },
      { label: "Amount", value: <Price cents={payment.amountCents} currency={currency} /> },
      payment.refundedCents > 0 && {
        label: "Given back",
        value: <Price cents={payment.refundedCents} currency={currency} />,
      },
      payment.capturedAt !== null && {
        label: "Paid",
        value: <DateTime iso={payment.capturedAt} withTime />,
      },
      payment.status === "pending" &&
        payment.sessionExpiresAt !== null && {
          label: "Can be paid until",
          value: <DateTime iso={payment.sessionExpiresAt} withTime />,
        },
      payment.sessionId !== null && { label: "Session", value: code(payment.sessionId) },
      payment.paymentIntentId !== null && {
        label: "Payment intent",
        value: code(payment.paymentIntentId),
      },
      ...payment.refunds.map((refund, index) => ({
        label: `${refundStates[refund.status]}${payment.refunds.length > 1 ? ` (${index + 1})` : ""}`,
        value: <Refund refund={refund} currency={currency} />,
      })),
    ];
    return (
      <div key={payment.id} className="not-first:mt-4">
        {payments.length > 1 || payment.tender !== "card" ? (
          <h3 className="mb-1">{tenders[payment.tender]}</h3>
        ) : null}
        <KeyValueList items={facts.filter((fact) => fact !== false && fact !== null)} />
      </div>
    );
  });
}
