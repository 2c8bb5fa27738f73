import type { PaymentOutcomeKind } from "@/components/checkout/payment-outcome";
import type { OrderView } from "@/lib/orders/order-view";

export type Standing = {
  readonly outcome: PaymentOutcomeKind;
  /** False for an order that was never placed. */
  readonly placed: boolean;
};

/** What an order's page opens with, from its three axes. */
export function orderStanding(order: OrderView): Standing {
  if (order.status === "placed" || order.status === "completed") {
    return { outcome: "paid", placed: true };
  }
  if (order.status === "cancelled" && order.placedAt) {
    return { outcome: "called_off", placed: true };
  }
  if (order.status === "pending_payment") {
    return { outcome: order.processing ? "pending" : "cancelled", placed: false };
  }
  const paid = order.paymentStatus !== "expired" && order.paymentStatus !== "failed";
  if (paid) return { outcome: "refunded_lost_race", placed: false };
  if (order.paymentStatus === "failed") return { outcome: "declined", placed: false };
  return { outcome: "expired", placed: false };
}
