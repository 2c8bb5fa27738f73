import type { ProductState } from "@/lib/catalog/states";
import type { OrderState, PaymentState, ShipmentState } from "@/lib/orders/states";
import { StatusBadge, type StatusLook } from "./status-badge";

const orderLooks: Readonly<Record<OrderState, StatusLook>> = {
  pending_payment: { label: "Awaiting payment", tone: "outline" },
  placed: { label: "Placed", tone: "moss" },
  completed: { label: "Completed", tone: "success" },
  expired: { label: "Expired", tone: "neutral" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};

const paymentLooks: Readonly<Record<PaymentState, StatusLook>> = {
  pending: { label: "Not paid", tone: "outline" },
  captured: { label: "Paid", tone: "success" },
  partly_refunded: { label: "Partly refunded", tone: "plum" },
  refunded: { label: "Refunded", tone: "plum" },
  failed: { label: "Payment failed", tone: "error" },
  expired: { label: "Payment expired", tone: "neutral" },
};

const shipmentLooks: Readonly<Record<ShipmentState, StatusLook>> = {
  to_pack: { label: "To pack", tone: "warning" },
  shipped: { label: "Shipped", tone: "moss" },
  delivered: { label: "Delivered", tone: "success" },
  lost: { label: "Lost", tone: "error" },
  cancelled: { label: "Not sent", tone: "neutral" },
};

const productLooks: Readonly<Record<ProductState, StatusLook>> = {
  draft: { label: "Draft", tone: "warning" },
  published: { label: "Published", tone: "success" },
  archived: { label: "Archived", tone: "neutral" },
};

export function OrderBadge({ state }: { state: OrderState }) {
  return <StatusBadge state={state} looks={orderLooks} />;
}

/** Nothing where there is no payment or no parcel yet. */
export function PaymentBadge({ state }: { state: PaymentState | null }) {
  return state ? <StatusBadge state={state} looks={paymentLooks} /> : null;
}

export function ShipmentBadge({ state }: { state: ShipmentState | null }) {
  return state ? <StatusBadge state={state} looks={shipmentLooks} /> : null;
}

export function ProductBadge({ state }: { state: ProductState }) {
  return <StatusBadge state={state} looks={productLooks} />;
}
