import type { OrderProgressStep } from "@/components/checkout/order-progress";
import type { PaymentOutcomeKind } from "@/components/checkout/payment-outcome";
import type { OrderView } from "@/lib/orders/order-view";

export type Standing = {
  readonly outcome: PaymentOutcomeKind;
  /** Null for an order that was never placed. */
  readonly steps: readonly OrderProgressStep[] | null;
};

/** What an order's page opens with, from its three axes. */
export function orderStanding(order: OrderView): Standing {
  if (order.status === "placed" || order.status === "completed") {
    return { outcome: "paid", steps: progress(order) };
  }
  if (order.status === "pending_payment") {
    return { outcome: order.processing ? "pending" : "cancelled", steps: null };
  }
  const paid = order.paymentStatus !== "expired" && order.paymentStatus !== "failed";
  if (paid) return { outcome: "refunded_lost_race", steps: null };
  if (order.paymentStatus === "failed") return { outcome: "declined", steps: null };
  return { outcome: "expired", steps: null };
}

function progress(order: OrderView): OrderProgressStep[] {
  const shipped = order.shipmentStatus === "shipped" || order.shipmentStatus === "delivered";
  const delivered = order.shipmentStatus === "delivered";
  return [
    { label: "Placed", at: order.placedAt?.toISOString() ?? null, state: "done" },
    shipped ? { label: "Packed", state: "done" } : { label: "Being packed", state: "current" },
    {
      label: "Shipped",
      state: shipped ? (delivered ? "done" : "current") : "todo",
      ...(shipped
        ? {}
        : { detail: `${order.rateName}, ${order.minDays} to ${order.maxDays} working days` }),
    },
    { label: "Delivered", state: delivered ? "done" : "todo" },
  ];
}
