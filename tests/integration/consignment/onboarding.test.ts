import { clock, standIn } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { choosePayoutMethod } from "@/lib/consignment/choose-payout-method";
import { refreshRecipient, refreshRecipients } from "@/lib/consignment/refresh-recipient";
import { startOnboarding } from "@/lib/consignment/start-onboarding";
import { sql } from "@/lib/db";
import { makeSeller } from "../../support/payouts";
import { got, user } from "../../support/shop";

async function known(id: string) {
  const [row] = await sql<{ account: string; active: boolean; missing: { field: string }[] }>(
    `SELECT stripe_account_id AS account, transfers_active AS active, stripe_requirements AS missing FROM consignors WHERE user_id = $1`,
    [id],
  );
  return row;
}

describe("onboarding", () => {
  test("opens one account at Stripe, however often and from wherever it is begun", async () => {
    const { id, actor } = await makeSeller({ account: "none" });
    const begun = await Promise.all([1, 2, 3].map(() => startOnboarding(actor)));
    // Of those who ask at the very same moment Stripe lets one through and tells the others to come again.
    expect(begun.some(({ ok }) => ok)).toBe(true);
    const first = (await known(id))?.account;
    const { url } = got(await startOnboarding(actor));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/setup\//);
    expect((await known(id))?.account).toBe(first);
  });

  test("is for consignors, each their own", async () => {
    expect(await startOnboarding(await user())).toEqual({ ok: false, code: "not_found" });
    const guest = { kind: "guest", visitorId: randomUUID() } as const;
    expect(await startOnboarding(guest)).toEqual({ ok: false, code: "not_found" });
  });

  test("is tried again where Stripe does not answer, and keeps nothing half-way", async () => {
    const { id, actor } = await makeSeller({ account: "none" });
    standIn.faults.add({ kind: "reset", match: "/v2/core/accounts" });
    expect(await startOnboarding(actor)).toEqual({ ok: false, code: "unreachable" });
    standIn.faults.clear();
    expect(await known(id)).toMatchObject({ account: null });
    got(await startOnboarding(actor));
    expect((await known(id))?.account).toMatch(/^acct_/);
  });

  test("is done once Stripe says so: what is missing is known until then, and again after", async () => {
    const { id, account } = await makeSeller({ account: "restricted" });
    expect(await known(id)).toMatchObject({
      active: false,
      missing: [{ field: "identity.individual", by: "user" }],
    });
    standIn.control.setOnboarded(account, true);
    got(await refreshRecipient(account, clock));
    expect(await known(id)).toMatchObject({ active: true, missing: [] });
    standIn.control.setOnboarded(account, false);
    got(await refreshRecipient(account, clock));
    expect(await known(id)).toMatchObject({ active: false });
  });

  test("is looked after daily, where a message was lost", async () => {
    const { id, account } = await makeSeller({ account: "restricted" });
    standIn.control.setOnboarded(account, true);
    await refreshRecipients(clock);
    expect(await known(id)).toMatchObject({ active: true });
  });

  test("of an account that is nobody's here is not asked about", async () => {
    expect(await refreshRecipient("acct_stranger", clock)).toEqual({
      ok: false,
      code: "not_found",
    });
  });
});

test("a consignor chooses how they are paid, and nobody else does", async () => {
  const { id, actor } = await makeSeller({ account: "none" });
  got(await choosePayoutMethod(actor, "credit"));
  const [row] = await sql(`SELECT payout_method AS method FROM consignors WHERE user_id = $1`, [
    id,
  ]);
  expect(row).toEqual({ method: "credit" });
  expect(await choosePayoutMethod(await user(), "transfer")).toEqual({
    ok: false,
    code: "not_found",
  });
});
