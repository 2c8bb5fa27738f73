import { expect, test } from "vitest";
import { BLOCKABLE, consignmentTransitions } from "@/lib/consignment/states";
import { DISPUTE_STARTS, disputeTransitions } from "@/lib/disputes/states";
import { listChecks } from "@/lib/invariants/check";
import { orderTransitions, paymentTransitions, shipmentTransitions } from "@/lib/orders/states";
import { payoutTransitions } from "@/lib/payouts/states";
import { claimTransitions, returnTransitions } from "@/lib/returns/states";
import type { Transition } from "@/lib/state-machine";

type Move = readonly [axis: string, transition: string, from: string | null, to: string];

function movesOf(
  axis: string,
  starts: readonly string[],
  table: Readonly<Record<string, Transition<string, string>>>,
): Move[] {
  const moves = Object.entries(table).flatMap(([name, { from, to }]) =>
    from.map((state): Move => [axis, name, state, to]),
  );
  return [...starts.map((start): Move => [axis, "start", null, start]), ...moves];
}

test("the moves that the invariants allow are those of the transition tables", async () => {
  const check = (await listChecks()).find(({ name }) => name === "moves-are-in-the-tables");
  const rows = check?.text.matchAll(/\('(\w+)', '(\w+)', (?:'(\w+)'|NULL), '(\w+)'\)/g) ?? [];
  const written = [...rows].map(([, axis, transition, from, to]) => [
    axis,
    transition,
    from ?? null,
    to,
  ]);
  expect(written).toEqual([
    ...movesOf("order", ["pending_payment"], orderTransitions),
    ...movesOf("payment", ["pending"], paymentTransitions),
    ...movesOf("shipment", ["to_pack"], shipmentTransitions),
    ...movesOf("return", ["requested"], returnTransitions),
    ...movesOf("claim", ["open"], claimTransitions),
    ...movesOf("dispute", DISPUTE_STARTS, disputeTransitions),
  ]);
});

test("and those of pieces are those of theirs, with the way back of what was blocked", async () => {
  const check = (await listChecks()).find(
    ({ name }) => name === "consignments-move-along-the-table",
  );
  const rows = check?.text.matchAll(/\('(\w+)', '(\w+)', '(\w+)'\)/g) ?? [];
  const written = [...rows].map(([, transition, from, to]) => [transition, from, to]);
  expect(written).toEqual([
    ...Object.entries(consignmentTransitions).flatMap(([name, { from, to }]) =>
      from.map((state) => [name, state, to]),
    ),
    ...BLOCKABLE.map((state) => ["unblock", "blocked", state]),
  ]);
});

test("and those of payouts are those of theirs", async () => {
  const check = (await listChecks()).find(({ name }) => name === "payouts-move-along-the-table");
  const rows = check?.text.matchAll(/\('(\w+)', (?:'(\w+)'|NULL), '(\w+)'\)/g) ?? [];
  const written = [...rows].map(([, transition, from, to]) => [transition, from ?? null, to]);
  expect(written).toEqual([
    ["start", null, "pending"],
    ...Object.entries(payoutTransitions).flatMap(([name, { from, to }]) =>
      from.map((state) => [name, state, to]),
    ),
  ]);
});
