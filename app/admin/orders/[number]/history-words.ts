import type { disputeTransitions } from "@/lib/disputes/states";
import type { SheetEvent } from "@/lib/orders/desk-view";
import type {
  orderTransitions,
  paymentTransitions,
  shipmentTransitions,
} from "@/lib/orders/states";
import type { claimTransitions, returnTransitions } from "@/lib/returns/states";

type Words<Table> = Readonly<Record<keyof Table | "start", string>>;

/** Every move that the tables allow, as a sentence; a new one does not compile without its words. */
const words: {
  readonly order: Words<typeof orderTransitions>;
  readonly payment: Words<typeof paymentTransitions>;
  readonly shipment: Words<typeof shipmentTransitions>;
  readonly return: Words<typeof returnTransitions>;
  readonly claim: Words<typeof claimTransitions>;
  readonly dispute: Words<typeof disputeTransitions>;
  readonly note: { readonly write: string };
  readonly address: { readonly correct: string };
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
    ship: "Parcel sent",
    deliver: "Parcel delivered",
    lose: "Parcel lost",
    cancel: "Parcel not sent",
  },
  return: {
    start: "Return asked for",
    approve: "Return approved",
    decline: "Return declined",
    send: "Return on its way",
    receive: "Return received and counted",
    refund: "Return refunded",
    cancel: "Return called off",
    lapse: "Return not sent in time",
  },
  claim: {
    start: "Claim made",
    settle: "Claim settled",
    decline: "Claim declined",
    withdraw: "Claim taken back",
  },
  dispute: {
    start: "Payment disputed",
    escalate: "Dispute: the bank took the money back",
    review: "Dispute: with the bank",
    win: "Dispute won",
    lose: "Dispute lost",
  },
  note: { write: "Note" },
  address: { correct: "Address corrected" },
};

/** What happened, in words; a move that is not in the tables any more by its own name. */
export function eventText({ axis, transition, to }: SheetEvent): string {
  const known: Readonly<Record<string, string>> = words[axis];
  return known[transition] ?? `${axis}: ${transition} to ${to}`;
}

/** Who did it: a person by name, a guest, or which part of the shop by itself. */
export function actorText({ actor, actorName }: SheetEvent): string {
  const [kind, name] = actor.split(":");
  if (actorName) return kind === "staff" ? `${actorName}, staff` : actorName;
  if (kind === "guest") return "Guest";
  if (kind === "system") return `The shop itself (${name ?? "system"})`;
  return actor;
}
