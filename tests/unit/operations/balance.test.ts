import { describe, expect, it } from "vitest";
import { compareBalance, type OwnMovement } from "@/lib/operations/balance-view";
import type { BalanceMovement } from "@/lib/payments/list-balance";

const at = new Date("2026-03-01T12:00:00Z");
const moved = (type: string, amountCents: number, source: string | null, feeCents = 0) =>
  ({
    id: `txn_${type}_${amountCents}`,
    type,
    amountCents,
    feeCents,
    source,
    at,
  }) satisfies BalanceMovement;
const own = (source: string, kind: OwnMovement["kind"], cents: number): OwnMovement => ({
  source,
  kind,
  cents,
  number: "N-1",
});
const NONE = new Map<string, string>();

describe("the balance beside the shop's records", () => {
  it("agrees where every payment, refund, transfer and dispute comes to the same", () => {
    const movements = [
      moved("charge", 10_000, "ch_1", 320),
      moved("refund", -4000, "re_1"),
      moved("refund", -1000, "re_2"),
      moved("refund_failure", 1000, "re_2"),
      moved("transfer", -3000, "tr_1"),
      moved("transfer_refund", 500, "trr_1"),
      moved("adjustment", -6000, "du_1", 1500),
      moved("payout", -2000, "po_1"),
    ];
    const ours = [
      own("ch_1", "payment", 10_000),
      own("re_1", "refund", -4000),
      own("re_2", "refund", 0),
      own("tr_1", "transfer", -2500),
      own("du_1", "dispute", -7500),
    ];
    const found = compareBalance(movements, ours, new Map([["trr_1", "tr_1"]]));
    expect(found.differences).toEqual([]);
    expect(found.toBankCents).toBe(-2000);
    expect(found.sums).toEqual([
      { kind: "payment", count: 1, stripeCents: 10_000, oursCents: 10_000, feeCents: 320 },
      { kind: "refund", count: 2, stripeCents: -4000, oursCents: -4000, feeCents: 0 },
      { kind: "transfer", count: 1, stripeCents: -2500, oursCents: -2500, feeCents: 0 },
      { kind: "dispute", count: 1, stripeCents: -7500, oursCents: -7500, feeCents: 0 },
    ]);
  });

  it("names what only one side knows, and what differs", () => {
    const movements = [
      moved("charge", 10_000, "ch_1"),
      moved("charge", 500, "ch_elsewhere"),
      moved("stripe_fee", -25, null),
    ];
    const ours = [own("ch_1", "payment", 9000), own("re_lost", "refund", -100)];
    expect(compareBalance(movements, ours, NONE).differences).toEqual([
      { source: "ch_1", kind: "payment", number: "N-1", oursCents: 9000, stripeCents: 10_000 },
      { source: "ch_elsewhere", kind: "payment", number: null, oursCents: 0, stripeCents: 500 },
      {
        source: "txn_stripe_fee_-25",
        kind: "stripe_fee",
        number: null,
        oursCents: 0,
        stripeCents: -25,
      },
      { source: "re_lost", kind: "refund", number: "N-1", oursCents: -100, stripeCents: 0 },
    ]);
  });
});
