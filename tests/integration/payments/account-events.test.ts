import { deliveries, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/stripe/webhook/route";
import { sql } from "@/lib/db";
import { makeSeller } from "../../support/payouts";
import { deliver, processStored, requestFor, stored } from "./deliver";

const told = async (account: string) => {
  const [row] = await sql<{ active: boolean; missing: { field: string }[] }>(
    `SELECT transfers_active AS active, stripe_requirements AS missing FROM consignors WHERE stripe_account_id = $1`,
    [account],
  );
  return row;
};

/** As the second API version tells it: where to look, and nothing else. */
const pointer = (id: string, account: string, type = "v2.core.account[requirements].updated") => ({
  id,
  object: "v2.core.event",
  created: "2026-11-30T00:00:00.000Z",
  livemode: false,
  type,
  related_object: { id: account, type: "v2.core.account", url: `/v2/core/accounts/${account}` },
});

describe("what Stripe tells of a seller's account", () => {
  it("reaches the shop over the wire: who can be paid, who cannot any more, and what is missing", async () => {
    standIn.webhooks.setMode({ mode: "normal" });
    const { account } = await makeSeller({ account: "restricted" });
    expect(await told(account)).toMatchObject({ active: false });
    standIn.control.setOnboarded(account, true);
    await standIn.settle();
    expect(deliveries.count).toBeGreaterThanOrEqual(2);
    expect(await told(account)).toMatchObject({ active: false });
    await processStored(2);
    expect(await told(account)).toEqual({ active: true, missing: [] });
    standIn.control.setOnboarded(account, false);
    await standIn.settle();
    await processStored();
    expect(await told(account)).toEqual({
      active: false,
      missing: [{ field: "identity.individual", by: "user" }],
    });
  });

  it("is asked anew and never believed, and comes again where Stripe cannot be reached", async () => {
    const { account } = await makeSeller({ account: "restricted" });
    standIn.control.setOnboarded(account, true);
    const event = pointer(`evt_${account}`, account);
    expect((await deliver(event)).status).toBe(200);
    standIn.faults.add({ kind: "reset", match: "/v2/core/accounts" });
    await expect(processStored()).rejects.toThrow(/could not be reached/);
    expect(await stored(event.id)).toMatchObject([{ status: "received" }]);
    standIn.faults.clear();
    await processStored();
    expect(await stored(event.id)).toMatchObject([
      { status: "processed", note: "account can receive, 0 missing" },
    ]);
    expect(await told(account)).toMatchObject({ active: true });
  });

  it("of what belongs to it, of the first API version, and of money that did not reach a bank counts alike", async () => {
    const { account } = await makeSeller({ account: "restricted" });
    const person = {
      ...pointer(`evt_person_${account}`, account, "v2.core.account_person.updated"),
      context: account,
      related_object: { id: "person_1", type: "v2.core.account_person", url: "/" },
    };
    const updated = {
      id: `evt_first_${account}`,
      object: "event",
      type: "account.updated",
      account,
      data: { object: { id: account, object: "account" } },
    };
    const failed = {
      id: `evt_failed_${account}`,
      object: "event",
      type: "payout.failed",
      account,
      data: { object: { id: "po_1", object: "payout" } },
    };
    for (const event of [person, updated, failed]) {
      await sql(`UPDATE consignors SET transfers_active = false WHERE stripe_account_id = $1`, [
        account,
      ]);
      standIn.control.setOnboarded(account, true);
      await deliver(event);
      await processStored();
      expect(await told(account), event.type).toMatchObject({ active: true });
    }
  });

  it("is nothing to the shop where the account is a stranger's, its own or none", async () => {
    const own = {
      id: "evt_own_bank",
      object: "event",
      type: "payout.failed",
      data: { object: { id: "po_2", object: "payout" } },
    };
    for (const [event, note] of [
      [pointer("evt_stranger", "acct_stranger"), "the account of no consignor"],
      [pointer("evt_none", "../v1/balance"), "it is about no account but the shop's own"],
      [own, "it is about no account but the shop's own"],
    ] as const) {
      expect((await deliver(event)).status).toBe(200);
      await processStored();
      expect(await stored(event.id)).toMatchObject([{ status: "processed", note }]);
    }
  });

  it("is taken only with a signature that fits", async () => {
    const body = JSON.stringify(pointer("evt_forged", "acct_x"));
    const forged = await POST(requestFor(body, { secret: "whsec_other" }));
    expect(forged.status).toBe(400);
    expect(await stored("evt_forged")).toEqual([]);
  });
});
