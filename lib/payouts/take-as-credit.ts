import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { actorName } from "./internal/actor-name";
import { findOwed } from "./internal/find-owed";
import { startPayouts } from "./internal/start-payouts";
import { writePayouts } from "./internal/write-payouts";
import { planPayout } from "./plan";

export type TakenAsCredit = {
  readonly payoutId: string;
  readonly amountCents: number;
  readonly bonusCents: number;
};

/**
 * A consignor takes all that is payable to them as store credit, at once, whatever their usual way is. `changed` where it
 * no longer comes to what they were shown, bonus included; `held` where staff keep their payouts back or one is under
 * way. Debts are netted first.
 */
export async function takeAsCredit(
  actor: Actor,
  seenCents: number,
  clock: Clock,
): Promise<Result<TakenAsCredit, "not_found" | "nothing" | "held" | "changed">> {
  const consignorId = userIdOf(actor);
  if (!consignorId) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    await tx(
      `SELECT id FROM consignor_earnings WHERE status = 'payable' AND consignor_id = $1 ORDER BY id FOR UPDATE`,
      [consignorId],
    );
    const [owed] = await findOwed(tx, consignorId);
    if (!owed) return err("nothing");
    const plan = planPayout({ ...owed, method: "credit" }, 0);
    if (plan.hold) return err(plan.hold === "nothing" ? "nothing" : "held");
    if (plan.amountCents + plan.bonusCents !== seenCents) return err("changed");
    const planned = { consignorId, currency: owed.currency, method: "credit" as const, plan };
    const step = { runId: null, actor: actorName(actor), at };
    const [payout] = await writePayouts(tx, [planned], step);
    if (!payout) return err("held");
    await startPayouts(tx, [payout.id], step);
    return ok({
      payoutId: payout.id,
      amountCents: plan.amountCents,
      bonusCents: plan.bonusCents,
    });
  });
}
