import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dayOf } from "@/lib/days";
import { sql } from "@/lib/db";
import { findDeskList } from "@/lib/desk/list-queries";
import { readListState } from "@/lib/desk/list-state";
import { bookingList, postingList } from "@/lib/desk/lists/ledger";
import { differencesCsv, trialCsv } from "@/lib/operations/ledger-csv";
import { findLedgerEntry, findTrialBalance } from "@/lib/operations/ledger-queries";
import { reconcileBalance } from "@/lib/operations/reconcile-balance";
import { staff } from "../../support/after-sale";
import { makeProduct } from "../../support/goods";
import { absent, buy, got, guest } from "../../support/shop";

const today = () => ({ from: dayOf(clock.now()), to: dayOf(clock.now()) });

describe("the ledger", () => {
  it("balances as of any moment, and a later booking changes nothing of it", async () => {
    const finance = await staff("finance");
    await buy(guest(), [{ variantId: (await makeProduct()).variantId }]);
    const [first] = await sql<{ at: Date }>("SELECT max(at) AS at FROM ledger_transactions");
    const then = first?.at ?? new Date();
    const before = got(await findTrialBalance(finance, then));
    expect(before.length).toBeGreaterThan(2);
    expect(before.reduce((sum, row) => sum + row.balanceCents, 0)).toBe(0);
    const [cached] = await sql<{ cents: number }>(
      "SELECT balance_cents::float8 AS cents FROM ledger_accounts WHERE kind = 'stripe_clearing'",
    );
    expect(before.find(({ kind }) => kind === "stripe_clearing")?.balanceCents).toBe(cached?.cents);
    await buy(guest(), [{ variantId: (await makeProduct()).variantId }]);
    expect(got(await findTrialBalance(finance, then))).toEqual(before);
    expect(got(await findTrialBalance(finance, new Date("2020-01-01")))).toEqual([]);
    const csv = trialCsv(then, before);
    expect(csv).toMatch(/stripe_clearing,usd,1,\d+\.\d\d,\d+\.\d\d,-?\d+\.\d\d\r\n/);
  });

  it("lists what was booked and opens it, for finance alone", async () => {
    const finance = await staff("finance");
    const { orderId } = await buy(guest(), [{ variantId: (await makeProduct()).variantId }]);
    const [order] = await sql<{ number: string }>("SELECT number FROM orders WHERE id = $1", [
      orderId,
    ]);
    const q = order?.number ?? "";
    const bookings = got(
      await findDeskList(finance, bookingList, readListState(bookingList, { q })),
    );
    expect(bookings.total).toBe(1);
    const postings = got(
      await findDeskList(finance, postingList, readListState(postingList, { q })),
    );
    const sum = (key: string) =>
      postings.rows.reduce((total, { cells }) => total + Number(cells[key] ?? 0), 0);
    expect(sum("debit")).toBe(sum("credit"));
    const entry = got(await findLedgerEntry(finance, bookings.rows[0]?.id ?? ""));
    expect(entry).toMatchObject({ orderNumber: q });
    expect(entry.postings).toHaveLength(postings.total);
    expect(entry.postings.reduce((total, { amountCents }) => total + amountCents, 0)).toBe(0);
    expect(await findLedgerEntry(finance, randomUUID())).toEqual(absent);
    expect(await findLedgerEntry(finance, "x")).toEqual(absent);
    for (const permission of ["merchandiser", "fulfilment", "editor"] as const) {
      const actor = await staff(permission);
      expect(await findLedgerEntry(actor, bookings.rows[0]?.id ?? "")).toEqual(absent);
      expect(await findTrialBalance(actor, new Date())).toEqual(absent);
      expect(await reconcileBalance(actor, today())).toEqual(absent);
      expect(await findDeskList(actor, postingList, readListState(postingList, {}))).toEqual(
        absent,
      );
    }
  });

  it("is compared with Stripe's balance, and every difference is told", async () => {
    const finance = await staff("finance");
    await buy(guest(), [{ variantId: (await makeProduct({ priceCents: 3400 })).variantId }]);
    const [payment] = await sql<{ id: string; chargeId: string; cents: number }>(
      `SELECT id, charge_id AS "chargeId", amount_cents AS cents FROM payments WHERE charge_id IS NOT NULL
        ORDER BY captured_at DESC LIMIT 1`,
    );
    const same = got(await reconcileBalance(finance, today()));
    const payments = same.sums.find(({ kind }) => kind === "payment");
    // The stand-in begins anew with every test; what others bought is not there any more, and is told.
    expect(payments?.stripeCents).toBe(payment?.cents);
    expect(payments?.feeCents).toBeGreaterThan(0);
    expect(same.differences.map(({ source }) => source)).not.toContain(payment?.chargeId);
    for (const one of same.differences) expect(one).toMatchObject({ stripeCents: 0 });

    // One that Stripe never heard of under this name: the shop's is missing there, Stripe's here.
    await sql("UPDATE payments SET charge_id = 'ch_unknown' WHERE id = $1", [payment?.id]);
    const off = got(await reconcileBalance(finance, today()));
    await sql("UPDATE payments SET charge_id = $2 WHERE id = $1", [payment?.id, payment?.chargeId]);
    expect(off.differences).toContainEqual(
      expect.objectContaining({ source: payment?.chargeId, oursCents: 0, number: null }),
    );
    expect(differencesCsv(off.differences)).toContain(payment?.chargeId);
  });
});
