import type { TransitionTable } from "../state-machine";

/** Who may move an order, its payments and its shipments. */
export type OrderMover = "shopper" | "staff" | "system";

export const ORDER_STATES = [
  "pending_payment",
  "placed",
  "completed",
  "expired",
  "cancelled",
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export const orderTransitions = {
  place: { from: ["pending_payment"], to: "placed", by: ["system"] },
  complete: { from: ["placed"], to: "completed", by: ["system"] },
  expire: { from: ["pending_payment"], to: "expired", by: ["system"] },
  cancel_unpaid: { from: ["pending_payment"], to: "cancelled", by: ["system"] },
  cancel: { from: ["placed"], to: "cancelled", by: ["shopper", "staff"] },
} as const satisfies TransitionTable<OrderState, string, OrderMover>;

export const PAYMENT_STATES = [
  "pending",
  "captured",
  "partly_refunded",
  "refunded",
  "failed",
  "expired",
] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/**
 * `bounce_part`, `bounce_all`: a bank sent refunded money back, which is owed again. `capture_late`: money arrived although the order had been closed; it is given back in full at once.
 */
export const paymentTransitions = {
  capture: { from: ["pending"], to: "captured", by: ["system"] },
  capture_late: { from: ["failed", "expired"], to: "captured", by: ["system"] },
  fail: { from: ["pending"], to: "failed", by: ["system"] },
  expire: { from: ["pending"], to: "expired", by: ["system"] },
  refund_part: { from: ["captured", "partly_refunded"], to: "partly_refunded", by: ["system"] },
  refund_rest: { from: ["captured", "partly_refunded"], to: "refunded", by: ["system"] },
  bounce_part: { from: ["partly_refunded", "refunded"], to: "partly_refunded", by: ["system"] },
  bounce_all: { from: ["partly_refunded", "refunded"], to: "captured", by: ["system"] },
} as const satisfies TransitionTable<PaymentState, string, OrderMover>;

export const SHIPMENT_STATES = ["to_pack", "shipped", "delivered", "lost", "cancelled"] as const;
export type ShipmentState = (typeof SHIPMENT_STATES)[number];

export const shipmentTransitions = {
  ship: { from: ["to_pack"], to: "shipped", by: ["staff", "system"] },
  deliver: { from: ["shipped"], to: "delivered", by: ["staff", "system"] },
  lose: { from: ["shipped"], to: "lost", by: ["staff"] },
  cancel: { from: ["to_pack"], to: "cancelled", by: ["shopper", "staff"] },
} as const satisfies TransitionTable<ShipmentState, string, OrderMover>;
