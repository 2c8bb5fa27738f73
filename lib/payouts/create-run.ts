import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Clock } from "../clock";
import { currentPolicy } from "../consignment/current-policy";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { actorName } from "./internal/actor-name";
import { findOwed } from "./internal/find-owed";
import { writePayouts } from "./internal/write-payouts";
import { planPayout } from "./plan";

export type CreatedRun = {
  readonly runId: string;
  readonly payouts: number;
  readonly amountCents: number;
};

/**
 * Puts a payout run together out of all that may go out now: a payout per consignor, debts netted. Nothing is sent; the
 * earnings wait in it until somebody has approved it. `open_run`: one waits for approval already. Finance, or the timer.
 */
export async function createRun(
  actor: Actor,
  clock: Clock,
  origin: string | null = null,
): Promise<Result<CreatedRun, "not_found" | "open_run" | "nothing_due">> {
  if (actor.kind !== "system" && !hasPermission(actor, "finance")) return err("not_found");
  return transaction(async (tx) => {
    // One at a time, so that two people who press at once make one run.
    await tx(`SELECT pg_advisory_xact_lock(hashtext('payout run'))`);
    const open = await openRun(tx);
    if (open) return err("open_run", { runId: open });
    const planned = await planAll(tx);
    if (planned.length === 0) return err("nothing_due");
    const at = clock.now();
    const [run] = await tx<{ id: string }>(
      `INSERT INTO payout_runs (created_by, created_at) VALUES ($1, $2) RETURNING id`,
      [actor.kind === "system" ? null : actor.userId, at],
    );
    const runId = run?.id ?? "";
    const written = await writePayouts(tx, planned, { runId, actor: actorName(actor), at });
    const amountCents = planned.reduce((sum, { plan }) => sum + plan.amountCents, 0);
    if (actor.kind === "staff") {
      await writeAudit(tx, {
        actor,
        action: "create_payout_run",
        entity: "payout_run",
        entityId: runId,
        before: null,
        after: { payouts: written.length, amountCents },
        at,
        origin,
      });
    }
    return ok({ runId, payouts: written.length, amountCents });
  });
}

async function openRun(tx: Tx): Promise<string | null> {
  const [run] = await tx<{ id: string }>(
    `SELECT r.id FROM payout_runs r WHERE r.approved_at IS NULL
        AND EXISTS (SELECT 1 FROM payouts WHERE run_id = r.id AND status = 'pending') LIMIT 1`,
  );
  return run?.id ?? null;
}

async function planAll(tx: Tx) {
  await tx(
    `SELECT id FROM consignor_earnings WHERE status = 'payable' AND frozen_for = '{}' ORDER BY id FOR UPDATE`,
  );
  const { rules } = await currentPolicy(tx);
  return (await findOwed(tx))
    .map((owed) => ({ ...owed, plan: planPayout(owed, rules.payoutMinimumCents) }))
    .filter(({ plan }) => plan.hold === null);
}
