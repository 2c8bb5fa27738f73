import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sql } from "@/lib/db";
import { checkInvariants, listChecks } from "@/lib/invariants/check";
import { openScratch, type Scratch } from "../house/client";
import { buildWorld, NOW, world } from "../house/world";
import { afterSaleCases } from "./after-sale-cases";
import type { Violated } from "./case";
import { consignmentCases } from "./consignment-cases";
import { journalCases } from "./journal-cases";
import { listCases } from "./list-cases";
import { moneyCases } from "./money-cases";
import { bookLate, orderCases } from "./order-cases";
import { paidOut, payoutCases } from "./payout-cases";
import { standardCases } from "./standard-cases";
import { stockCases } from "./stock-cases";

const cases = [
  ...stockCases,
  ...moneyCases,
  ...orderCases,
  ...listCases,
  ...consignmentCases,
  ...journalCases,
  ...payoutCases,
  ...standardCases,
  ...afterSaleCases,
];

let scratch: Scratch;
beforeAll(async () => {
  scratch = await openScratch();
});
afterAll(() => scratch.close());

/** Builds the world, takes the database's own guards out of the way and breaks it; all of it is undone. */
async function afterBreaking({ by, without = [] }: Violated, work: (run: Sql) => Promise<void>) {
  await scratch.undone(async (run) => {
    await buildWorld(run);
    await run("SET CONSTRAINTS ALL IMMEDIATE");
    await run("SET LOCAL session_replication_role = replica");
    for (const guard of without) {
      const [table, constraint] = guard.split(".");
      await run(
        constraint ? `ALTER TABLE ${table} DROP CONSTRAINT ${constraint}` : `DROP INDEX ${table}`,
      );
    }
    await run(by);
    await work(run);
  });
}

describe("every check sees what it is for", () => {
  test.each(cases)("$breaks", async (violated) => {
    await afterBreaking(violated, async (run) => {
      const found = await checkInvariants(run, NOW);
      expect([...new Set(found.map((row) => row.check))].toSorted()).toEqual(
        violated.checks.toSorted(),
      );
      const first = found.find((row) => row.check === violated.checks[0]);
      expect(first?.subject).toMatch(violated.subject);
      expect(first?.detail).toBeTruthy();
    });
  });

  test("and none is left out", async () => {
    const tried = new Set(cases.map((violated) => violated.checks[0]));
    const names = (await listChecks()).map((check) => check.name);
    expect(names.filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe("what is allowed is not reported", () => {
  const allowed: readonly [string, string][] = [
    ["a share that has gone out", paidOut],
    [
      "late money whose full refund is under way",
      `UPDATE payments SET status = 'captured' WHERE id = '${world.expiredPayment}';
       INSERT INTO refunds (payment_id, amount_cents, reason, created_at) VALUES ('${world.expiredPayment}', 3400, 'late', '2026-03-01 11:30Z');
       INSERT INTO order_history (order_id, axis, subject_id, transition, "from", "to", actor) VALUES ('${world.expiredOrder}', 'payment', '${world.expiredPayment}', 'capture_late', 'expired', 'captured', 'test');
       ${bookLate}`,
    ],
    [
      "a revoked session of a disabled user",
      `UPDATE users SET disabled_at = '2026-03-01 11:00Z' WHERE id = '${world.buyer}'; UPDATE sessions SET revoked_at = '2026-03-01 11:00Z'`,
    ],
  ];
  test.each(allowed)("%s", async (_name, by) => {
    await afterBreaking({ breaks: "", checks: [], by, subject: "" }, async (run) => {
      expect(await checkInvariants(run, NOW)).toEqual([]);
    });
  });
});
