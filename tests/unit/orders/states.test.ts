import { describe, expect, it } from "vitest";
import { OrderStatus, PaymentStatus, ShipmentStatus } from "@/lib/generated/prisma/enums";
import {
  ORDER_STATES,
  orderTransitions,
  PAYMENT_STATES,
  paymentTransitions,
  SHIPMENT_STATES,
  shipmentTransitions,
} from "@/lib/orders/states";
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
];

describe.each(axes)("the states of an $name", ({ states, start, table, inDatabase }) => {
  it("are the database's own", () => {
    expect(states).toEqual(Object.values(inDatabase));
  });

  it("can all be reached", () => {
    expect([...reachable(table, start)].toSorted()).toEqual([...states].toSorted());
  });

  it("are all that the moves speak of, and no move stays where it starts but a further part of a refund", () => {
    for (const [name, move] of Object.entries(table)) {
      for (const state of [...move.from, move.to]) expect(states).toContain(state);
      expect(move.by.length).toBeGreaterThan(0);
      if (name !== "refund_part") expect(move.from).not.toContain(move.to);
    }
  });
});

describe("moves", () => {
  it("are offered to those who may make them", () => {
    expect(movesFrom(orderTransitions, "placed", "staff")).toEqual(["cancel"]);
    expect(movesFrom(orderTransitions, "placed", "shopper")).toEqual(["cancel"]);
    expect(movesFrom(orderTransitions, "pending_payment", "shopper")).toEqual([]);
    expect(movesFrom(paymentTransitions, "expired", "system")).toEqual(["capture_late"]);
    expect(movesFrom(paymentTransitions, "refunded", "system")).toEqual([]);
  });

  it("never lead out of an order that is over", () => {
    for (const state of ["completed", "expired", "cancelled"] as const) {
      for (const mover of ["shopper", "staff", "system"] as const) {
        expect(movesFrom(orderTransitions, state, mover)).toEqual([]);
      }
    }
  });
});
