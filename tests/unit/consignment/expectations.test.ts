import { expect, it } from "vitest";
import { expectationOf, REVIEW_HOURS, type Standing } from "@/lib/consignment/expectations";
import { eventText } from "@/lib/consignment/event-texts";
import { PIECE_GROUPS, STATE_TEXTS } from "@/lib/consignment/seller-view";
import {
  CONSIGNMENT_STATES,
  consignmentTransitions,
  type ConsignmentMove,
} from "@/lib/consignment/states";
import { movesFrom } from "@/lib/state-machine";

const standing: Standing = {
  status: "draft",
  submittedAt: new Date("2027-01-01T00:00:00Z"),
  dueAt: new Date("2027-02-01T00:00:00Z"),
  rejectChoice: "return",
  endOutcome: "donate",
  payableFrom: null,
};

it.each(CONSIGNMENT_STATES)("of a piece that is %s something is expected of somebody", (status) => {
  const { turn, what, by } = expectationOf({ ...standing, status });
  expect(what).toMatch(/\.$/);
  const moves = movesFrom(consignmentTransitions, status, "seller");
  // Where it is the seller's turn there is something they can do; where all is done there is nothing.
  if (turn === "you") expect(moves.length).toBeGreaterThan(0);
  if (turn === "nobody") {
    expect(moves).toEqual([]);
    expect(by).toBeNull();
  }
});

it("names the hour by which an offered piece has been looked at", () => {
  const { by } = expectationOf({ ...standing, status: "submitted" });
  expect(by?.getTime()).toBe((standing.submittedAt?.getTime() ?? 0) + REVIEW_HOURS * 3_600_000);
});

it("says what becomes of a piece that nobody answers for, as was chosen", () => {
  const what = (more: Partial<Standing>) => expectationOf({ ...standing, ...more }).what;
  expect(what({ status: "requoted" })).toContain("sent back");
  expect(what({ status: "requoted", rejectChoice: "donate" })).toContain("given away");
  expect(what({ status: "in_grace" })).toContain("given away");
  expect(what({ status: "in_grace", endOutcome: "convert" })).toContain("stays with the shop");
});

it("every state has a name and stands in one group of the list", () => {
  for (const status of CONSIGNMENT_STATES) {
    expect(STATE_TEXTS[status].length).toBeGreaterThan(3);
    const groups = PIECE_GROUPS.filter(({ states }) =>
      (states as readonly string[]).includes(status),
    );
    expect(groups).toHaveLength(1);
  }
});

it("every move has a sentence of its own in the timeline", () => {
  const moves = Object.keys(consignmentTransitions) as ConsignmentMove[];
  const sentences = moves.map((transition) =>
    eventText({ transition, to: "draft", by: "seller", note: null, at: new Date() }),
  );
  expect(new Set(sentences).size).toBe(moves.length);
  expect(sentences).not.toContain("It moved on");
});
