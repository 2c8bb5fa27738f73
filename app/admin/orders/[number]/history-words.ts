import type { SheetEvent } from "@/lib/orders/desk-view";
import type {
  orderTransitions,
  paymentTransitions,
  shipmentTransitions,
} from "@/lib/orders/states";

/** Every move that the tables allow, as a sentence; a new one does not compile without its words. */
const words: {
  readonly order: Readonly<Record<keyof typeof orderTransitions | "start", string>>;
  readonly payment: Readonly<Record<keyof typeof paymentTransitions | "start", string>>;
  readonly shipment: Readonly<Record<keyof typeof shipmentTransitions | "start", string>>;
} = {
  order: {
    start: "Order started, goods set aside",
    place: "Order placed",
    complete: "Order completed",
    expire: "Order expired unpaid",
    cancel_unpaid: "Order cancelled before it was paid",
    cancel: "Order cancelled",
  },
  payment: {
    start: "Payment asked for",
    capture: "Payment received",
    capture_late: "Payment received after the order was closed",
    fail: "Payment failed",
    expire: "Payment page expired",
    refund_part: "Part of the money given back",
    refund_rest: "All of the money given back",
    bounce_part: "Refunded money sent back by the bank",
    bounce_all: "Refunded money sent back by the bank",
  },
  shipment: {
    start: "Parcel to pack",
    ship: "Parcel shipped",
    deliver: "Parcel delivered",
    lose: "Parcel lost",
    cancel: "Parcel not sent",
  },
};

/** What happened, in words; a move that is not in the tables any more by its own name. */
export function eventText({ axis, transition, to, note }: SheetEvent): string {
  const known: Readonly<Record<string, string>> = words[axis];
  const text = known[transition] ?? `${axis}: ${transition} to ${to}`;
  return note ? `${text} (${note})` : text;
}

/** Who did it: a person by name, a guest, or which part of the shop by itself. */
export function actorText({ actor, actorName }: SheetEvent): string {
  const [kind, name] = actor.split(":");
  if (actorName) return kind === "staff" ? `${actorName}, staff` : actorName;
  if (kind === "guest") return "Guest";
  if (kind === "system") return `The shop itself (${name ?? "system"})`;
  return actor;
}
