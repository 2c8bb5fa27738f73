import { afterAll, beforeAll, expect, it } from "vitest";
import { startStandIn } from "@/lib/payments/stand-in/server";
import { StoryClock } from "@/prisma/seed/cases/story-clock";

// The stand-in lives by the story's time; the configuration, which is read once, must find its address.
const present = new Date();
const clock = new StoryClock(present);
const standIn = await startStandIn({ clock: () => clock.now().getTime() / 1000 });
process.env.STRIPE_API_BASE = standIn.base;
const { letSettle, tellResale } = await import("@/prisma/seed/cases/resale/tell-resale");
const { tellCases } = await import("@/prisma/seed/cases/seed-cases");
const { closeDb, sql } = await import("@/lib/db");
const { closeSender } = await import("@/lib/jobs/boss");
const { checkInvariants } = await import("@/lib/invariants/check");

beforeAll(async () => {
  await tellResale({ clock, standIn }, present);
  await tellCases({ clock, standIn });
  await letSettle(present);
}, 600_000);

afterAll(async () => {
  await standIn.close();
  await closeSender();
  await closeDb();
});

it("puts a piece on every desk of the resale room", async () => {
  const rows = await sql<{ status: string; pieces: number }>(
    `SELECT status::text, count(*)::int AS pieces FROM consignment_items WHERE status <> 'listed' GROUP BY 1`,
  );
  expect(Object.fromEntries(rows.map(({ status, pieces }) => [status, pieces]))).toEqual({
    submitted: 2,
    changes_requested: 1,
    offered: 1,
    in_transit: 1,
    received: 1,
    requoted: 1,
    sold: 2,
    settled: 2,
  });
});

it("has paid one sale out, and can pay another", async () => {
  const earnings = await sql<{ status: string }>(
    `SELECT status::text FROM consignor_earnings ORDER BY sold_at LIMIT 2`,
  );
  expect(earnings.map(({ status }) => status)).toEqual(["paid", "payable"]);
  const payouts = await sql<{ status: string }>(`SELECT status::text FROM payouts`);
  expect(payouts).toEqual([{ status: "paid" }]);
});

it("leaves books that are whole", async () => {
  expect(await checkInvariants(sql, clock.now())).toEqual([]);
});
