import { clock, standIn } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { sql } from "@/lib/db";
import { cancelPayout, closePayoutInPart } from "@/lib/payouts/cancel-payout";
import { retryPayout } from "@/lib/payouts/retry-payout";
import { sendTransfer } from "@/lib/payouts/send-transfer";
import {
  booksOf,
  doTransfers,
  finance,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  received,
  startRun,
} from "../../support/payouts";
import { got } from "../../support/shop";
import { NOTHING, alone, statusOf } from "./runs";
import { CREATE } from "./transfers";

describe("a payout that was sent in part", () => {
  /** Two lines of 6,400 and 42,000; the first goes out and the second is refused. */
  async function half() {
    await alone();
    const seller = await makeSeller();
    const pieces = await payable(seller, [12_800, 60_000]);
    await startRun();
    const [first] = await sql<{ id: string }>(
      `SELECT t.id FROM transfers t JOIN payouts p ON p.id = t.payout_id WHERE p.consignor_id = $1 ORDER BY t.amount_cents LIMIT 1`,
      [seller.id],
    );
    got(await sendTransfer(first?.id ?? "", clock));
    standIn.faults.add({ kind: "status", status: 400, match: CREATE, when: "before", times: 1 });
    expect(await doTransfers()).toEqual(["failed"]);
    expect(await payoutOf(seller)).toMatchObject({ status: "failed", amount: 48_400 });
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 42_000 });
    return { seller, pieces, id: (await payoutOf(seller)).id };
  }

  test("is exact, and retried sends only the rest", async () => {
    const { seller, id } = await half();
    got(await retryPayout(await finance(), id, occasion));
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(48_400);
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 48_400 });
    expect(await booksOf(seller)).toEqual(NOTHING);
  });

  test("can be closed with what was sent, and the rest goes out with another", async () => {
    const { seller, pieces, id } = await half();
    const staff = await finance();
    expect(await cancelPayout(staff, id, occasion)).toMatchObject({ code: "conflict" });
    expect(await closePayoutInPart(seller.actor, id, occasion)).toMatchObject({
      code: "not_found",
    });
    got(await closePayoutInPart(staff, id, occasion));
    expect(await closePayoutInPart(staff, id, occasion)).toMatchObject({ code: "conflict" });
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 6_400 });
    expect(await statusOf(pieces)).toEqual(["paid", "payable"]);
    await startRun();
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(48_400);
    expect(await booksOf(seller)).toEqual(NOTHING);
  });
});
