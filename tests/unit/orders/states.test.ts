import { describe, expect, it } from "vitest";
import { DISPUTE_STATES, disputeTransitions, type DisputeState } from "@/lib/disputes/states";
import {
  ClaimStatus,
  DisputeStatus,
  OrderStatus,
  PaymentStatus,
  ReturnStatus,
  ShipmentStatus,
} from "@/lib/generated/prisma/enums";
import {
  ORDER_STATES,
  orderTransitions,
  PAYMENT_STATES,
  paymentTransitions,
  SHIPMENT_STATES,
  shipmentTransitions,
} from "@/lib/orders/states";
import {
  CLAIM_STATES,
  claimTransitions,
  RETURN_STATES,
  returnTransitions,
} from "@/lib/returns/states";
import { movesFrom, reachable, type TransitionTable } from "@/lib/state-machine";

type Axis = {
  name: string;
  states: readonly string[];
  start: string;
  table: TransitionTable<string, string, string>;
  inDatabase: Readonly<Record<string, string>>;
};

const axes: Axis[] = [
  {
    name: "order",
    states: ORDER_STATES,
    start: "pending_payment",
    table: orderTransitions,
    inDatabase: OrderStatus,
  },
  {
    name: "payment",
    states: PAYMENT_STATES,
    start: "pending",
    table: paymentTransitions,
    inDatabase: PaymentStatus,
  },
  {
    name: "shipment",
    states: SHIPMENT_STATES,
    start: "to_pack",
    table: shipmentTransitions,
    inDatabase: ShipmentStatus,
  },
  {
    name: "return",
    states: RETURN_STATES,
    start: "requested",
    table: returnTransitions,
    inDatabase: ReturnStatus,
  },
  {
    name: "claim",
    states: CLAIM_STATES,
    start: "open",
    table: claimTransitions,
    inDatabase: ClaimStatus,
  },
  {
    name: "dispute",
    states: DISPUTE_STATES,
    start: "inquiry" satisfies DisputeState,
    table: disputeTransitions,
    inDatabase: DisputeStatus,
  },
];

describe.each(axes)("the states of an $name", ({ states, start, table, inDatabase }) => {
  it("are the database's own", () => {
    expect(states).toEqual(Object.values(inDatabase));
  });

  it("can all be reached", () => {
    expect([...reachable(table, start)].toSorted()).toEqual([...states].toSorted());
  });

  it("are all that the moves speak of, and no move stays where it starts but for further parts of refunds", () => {
    for (const [name, move] of Object.entries(table)) {
      for (const state of [...move.from, move.to]) expect(states).toContain(state);
      expect(move.by.length).toBeGreaterThan(0);
      if (!name.endsWith("_part")) expect(move.from).not.toContain(move.to);
    }
  });
});

describe("moves", () => {
  it("are offered to those who may make them", () => {
    expect(movesFrom(orderTransitions, "placed", "staff")).toEqual(["cancel"]);
    expect(movesFrom(orderTransitions, "placed", "shopper")).toEqual(["cancel"]);
    expect(movesFrom(orderTransitions, "pending_payment", "shopper")).toEqual([]);
    expect(movesFrom(paymentTransitions, "expired", "system")).toEqual(["capture_late"]);
    expect(movesFrom(paymentTransitions, "refunded", "system")).toEqual([
      "bounce_part",
      "bounce_all",
    ]);
    expect(movesFrom(shipmentTransitions, "to_pack", "shopper")).toEqual(["cancel"]);
    expect(movesFrom(returnTransitions, "approved", "shopper")).toEqual(["send", "cancel"]);
  });

  it("never lead out of an order that is over", () => {
    for (const state of ["completed", "expired", "cancelled"] as const) {
      for (const mover of ["shopper", "staff", "system"] as const) {
        expect(movesFrom(orderTransitions, state, mover)).toEqual([]);
      }
    }
  });
});
