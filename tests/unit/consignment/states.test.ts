import { describe, expect, it } from "vitest";
import {
  BLOCKABLE,
  CONSIGNMENT_STATES,
  consignmentTransitions,
  EARNING_STATES,
  earningTransitions,
  FINISHED,
} from "@/lib/consignment/states";
import { ConsignmentStatus, EarningStatus, PayoutStatus } from "@/lib/generated/prisma/enums";
import { PAYOUT_STATES, payoutTransitions } from "@/lib/payouts/states";
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
    name: "consigned piece",
    states: CONSIGNMENT_STATES,
    start: "draft",
    table: consignmentTransitions,
    inDatabase: ConsignmentStatus,
  },
  {
    name: "earning",
    states: EARNING_STATES,
    start: "pending",
    table: earningTransitions,
    inDatabase: EarningStatus,
  },
  {
    name: "payout",
    states: PAYOUT_STATES,
    start: "pending",
    table: payoutTransitions,
    inDatabase: PayoutStatus,
  },
];

describe.each(axes)("the states of a $name", ({ states, start, table, inDatabase }) => {
  it("are the database's own", () => {
    expect(states).toEqual(Object.values(inDatabase));
  });

  it("can all be reached", () => {
    expect([...reachable(table, start)].toSorted()).toEqual([...states].toSorted());
  });

  it("are all that the moves speak of, and no move stays where it starts", () => {
    for (const move of Object.values(table)) {
      for (const state of [...move.from, move.to]) expect(states).toContain(state);
      expect(move.by.length).toBeGreaterThan(0);
      expect(move.from).not.toContain(move.to);
    }
  });
});

describe("a consigned piece", () => {
  it("stays where it is finished", () => {
    for (const state of FINISHED) {
      for (const by of ["seller", "staff", "system"] as const) {
        expect(movesFrom(consignmentTransitions, state, by)).toEqual([]);
      }
    }
  });

  it("can be blocked until it is sold, and not once nothing can happen to it any more", () => {
    const blocked = CONSIGNMENT_STATES.filter((state) =>
      movesFrom(consignmentTransitions, state, "staff").includes("block"),
    );
    expect(blocked).toEqual(BLOCKABLE);
    for (const state of ["sold", "settled", "draft", ...FINISHED]) {
      expect(BLOCKABLE).not.toContain(state);
    }
  });

  it("is sold and settled by the system alone", () => {
    for (const move of ["sell", "settle", "come_back"] as const) {
      expect(consignmentTransitions[move].by).toEqual(["system"]);
    }
  });
});
