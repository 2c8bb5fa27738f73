import { standIn } from "../../support/stripe";
import { afterEach, describe, expect, test } from "vitest";
import { sql } from "@/lib/db";
import { cancelPayout } from "@/lib/payouts/cancel-payout";
import { retryPayout } from "@/lib/payouts/retry-payout";
import { doTransfers, finance, occasion, payoutOf } from "../../support/payouts";
import { got } from "../../support/shop";
import {
  CREATE,
  expectNothingSent,
  expectPaidOnce,
  expectSameAtStripe,
  keysOf,
  sending,
} from "./transfers";

afterEach(expectSameAtStripe);

describe("what Stripe refuses", () => {
  test("for want of balance fails with the reason, and goes under a new key once there is money", async () => {
    const { seller, transferId } = await sending();
    standIn.faults.add({
      kind: "status",
      status: 400,
      match: CREATE,
      when: "before",
      times: 1,
      error: { type: "invalid_request_error", code: "balance_insufficient", message: "No funds." },
    });
    expect(await doTransfers()).toEqual(["failed"]);
    await expectNothingSent(seller);
    const { id, ...payout } = await payoutOf(seller);
    expect(payout).toMatchObject({ status: "failed", failure: "balance: No funds." });
    expect(await doTransfers()).toEqual([]);
    got(await retryPayout(await finance(), id, occasion));
    expect(await retryPayout(await finance(), id, occasion)).toMatchObject({ code: "conflict" });
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
    expect(await keysOf()).toEqual([`${transferId}:1`]);
  });

  test("since the account was restricted meanwhile is not even asked for", async () => {
    const { seller } = await sending();
    standIn.control.setOnboarded(seller.account, false);
    // Would go through if it were called: the check is what stops it.
    standIn.faults.add({ kind: "status", status: 500, match: CREATE });
    expect(await doTransfers()).toEqual(["failed"]);
    standIn.faults.clear();
    await expectNothingSent(seller);
    const { id, ...payout } = await payoutOf(seller);
    expect(payout).toMatchObject({ status: "failed", failure: "account" });
    const [known] = await sql(
      `SELECT transfers_active AS active FROM consignors WHERE user_id = $1`,
      [seller.id],
    );
    expect(known).toEqual({ active: false });
    standIn.control.setOnboarded(seller.account, true);
    got(await retryPayout(await finance(), id, occasion));
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
  });

  test("can be cancelled, unless Stripe has made it after all", async () => {
    const { seller } = await sending();
    standIn.faults.add({ kind: "status", status: 400, match: CREATE, when: "after", times: 1 });
    expect(await doTransfers()).toEqual(["failed"]);
    const { id } = await payoutOf(seller);
    expect(await cancelPayout(await finance(), id, occasion)).toMatchObject({ code: "sent" });
    got(await retryPayout(await finance(), id, occasion));
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
  });
});
