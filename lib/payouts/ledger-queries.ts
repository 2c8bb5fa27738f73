import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { listChecks } from "../invariants/check";
import { err, ok, type Result } from "../result";
import type { LedgerTie } from "./desk-view";

/** Of the checks that the shop runs every hour, those about consignors' money. */
const ABOUT_CONSIGNORS = [
  "consignor-balances-are-explained",
  "consignor-accounts-have-their-side",
  "earnings-stand-as-their-payouts",
  "payouts-add-up",
  "transfers-within-share",
];

/** Compares earnings, adjustments, payouts and transfers with the ledger, now. Finance only. */
export async function findLedgerTies(
  actor: Actor,
  now: Date,
): Promise<Result<LedgerTie[], "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const checks = (await listChecks()).filter(({ name }) => ABOUT_CONSIGNORS.includes(name));
  return ok(
    await Promise.all(
      checks.map(async ({ says, text, usesNow }) => ({
        says,
        broken: await sql<LedgerTie["broken"][number]>(text, usesNow ? [now] : []),
      })),
    ),
  );
}
