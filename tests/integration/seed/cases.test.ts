import { afterAll, beforeAll, expect, it } from "vitest";
import { startStandIn } from "@/lib/payments/stand-in/server";
import { StoryClock } from "@/prisma/seed/cases/story-clock";

// The stand-in lives by the story's time; the configuration, which is read once, must find its address.
const clock = new StoryClock(new Date());
const standIn = await startStandIn({ clock: () => clock.now().getTime() / 1000 });
process.env.STRIPE_API_BASE = standIn.base;
const { tellCases } = await import("@/prisma/seed/cases/seed-cases");
const { closeDb, sql } = await import("@/lib/db");
const { closeSender } = await import("@/lib/jobs/boss");
const { checkInvariants } = await import("@/lib/invariants/check");

beforeAll(() => tellCases({ clock, standIn }), 60_000);

afterAll(async () => {
  await standIn.close();
  await closeSender();
  await closeDb();
});

/** How many rows there are of each state. */
async function states(table: string): Promise<Record<string, number>> {
  const rows = await sql<{ status: string; count: number }>(
    `SELECT status::text, count(*)::int AS count FROM ${table} GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

async function cents(account: string): Promise<number> {
  const [row] = await sql<{ cents: number }>(
    `SELECT coalesce(sum(-balance_cents), 0)::int AS cents FROM ledger_accounts WHERE kind = $1`,
    [account],
  );
  return row?.cents ?? 0;
}

it("leaves every desk something to do", async () => {
  expect(await states("orders")).toEqual({ placed: 9 });
  expect(await states("shipments")).toEqual({ to_pack: 5, shipped: 1, delivered: 4 });
  expect(await states("returns")).toEqual({ received: 1, requested: 1 });
  expect(await states("claims")).toEqual({ open: 1 });
  expect(await states("disputes")).toEqual({ needs_response: 1 });
  expect(await states("promotions")).toEqual({ active: 2 });
  expect(await states("gift_cards")).toEqual({ active: 1 });
  const [photos] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM case_photos WHERE claim_id IS NOT NULL`,
  );
  expect(photos).toEqual({ count: 1 });
  const [evidence] = await sql<{ made: boolean }>(
    `SELECT evidence_at IS NOT NULL AS made FROM disputes`,
  );
  expect(evidence).toEqual({ made: true });
  const [frozen] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM consignor_earnings WHERE frozen_for <> '{}'`,
  );
  expect(frozen).toEqual({ count: 2 });
});

it("in books that are whole, with a card partly spent and credit that is owed", async () => {
  expect(await checkInvariants(sql, clock.now())).toEqual([]);
  const [trial] = await sql<{ cents: number }>(
    `SELECT sum(balance_cents)::int AS cents FROM ledger_accounts`,
  );
  expect(trial).toEqual({ cents: 0 });
  expect(await cents("store_credit")).toBe(1500);
  expect(await cents("gift_card")).toBeGreaterThan(0);
  expect(await cents("gift_card")).toBeLessThan(10_000);
});

it("at days of their own: what waits longest was to leave days ago", async () => {
  const [waits] = await sql<{ days: number }>(
    `SELECT (extract(epoch FROM $1::timestamptz - min(o.placed_at)) / 86400)::int AS days
       FROM shipments s JOIN orders o ON o.id = s.order_id WHERE s.status = 'to_pack'`,
    [clock.now()],
  );
  expect(waits?.days).toBe(5);
});
