import { standIn } from "../../support/stripe";
import { expect, test } from "vitest";
import { sql } from "@/lib/db";
import { doTransfers } from "../../support/payouts";
import "../../support/shop";
import { liveDesks } from "../../../scripts/demo/live-desks";

test("a fresh demo has a piece at every desk of the resale room, and all that must hold holds", async () => {
  await liveDesks();
  const stands = await sql<{ status: string; pieces: number }>(
    `SELECT status::text, count(*)::int AS pieces FROM consignment_items WHERE status <> 'listed' GROUP BY 1 ORDER BY 1`,
  );
  expect(Object.fromEntries(stands.map(({ status, pieces }) => [status, pieces]))).toEqual({
    submitted: 2,
    changes_requested: 1,
    offered: 1,
    in_transit: 1,
    received: 1,
    requoted: 1,
    sold: 1,
    settled: 2,
  });
  expect(await doTransfers()).toEqual(["sent"]);
  const earnings = await sql<{ status: string }>(
    `SELECT status::text FROM consignor_earnings ORDER BY sold_at`,
  );
  expect(earnings.map(({ status }) => status)).toEqual(["paid", "payable", "pending"]);
  expect(standIn.base).toMatch(/^http/);
}, 600_000);
