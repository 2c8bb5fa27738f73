import { clock } from "../../support/stripe";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sql } from "@/lib/db";
import { checkInvariants } from "@/lib/invariants/check";
import { reconcileTransfers } from "@/lib/payouts/reconcile";
import { clearing, trialBalance } from "../../support/after-sale";
import { earningOf } from "../../support/earnings";
import {
  balanceAtStripe,
  disputeSteps,
  doRefunds,
  makeMixedOrder,
  payoutSteps,
  refundSteps,
  type Step,
} from "../../support/money-world";
import { doReversals, doTransfers, makeSeller } from "../../support/payouts";
import { makeProduct } from "../../support/goods";
import { buy, got, guest } from "../../support/shop";

/** Each is some thirty transactions and calls: `INTERLEAVINGS=500` is for a long run. */
const RUNS = Number(process.env.INTERLEAVINGS ?? 20);

const anyCourse = fc.record({
  part: fc.integer({ min: 1, max: 12_800 }),
  outcome: fc.constantFrom("won" as const, "lost" as const),
  // Whose steps begin before their last one is through, so that they meet in the database.
  overlap: fc.boolean(),
});

/** Hands steps to the scheduler, which says whose is next. */
function line(s: fc.Scheduler, steps: readonly Step[], overlap: boolean): () => Promise<unknown> {
  let running: Promise<unknown> = Promise.resolve();
  s.scheduleSequence(
    steps.map(({ name, take }) => ({
      label: name,
      builder: async () => {
        running = running.then(take);
        if (!overlap) await running;
      },
    })),
  );
  return () => running;
}

/** Every job is done until none is left to do. */
async function settleAll(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await doRefunds();
    await doTransfers();
    await doReversals();
  }
}

test(`refunds, payouts and disputes of one order, in ${RUNS} orders of events, leave books that are Stripe's to the cent`, async () => {
  // The till is never empty, or transfers would wait for the next sale.
  await buy(guest(), [{ ...(await makeProduct({ priceCents: 5_000_000 })), quantity: 10 }]);
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), anyCourse, async (s, { part, outcome, overlap }) => {
      const before = { ours: await clearing(), stripe: await balanceAtStripe() };
      const seller = await makeSeller();
      const order = await makeMixedOrder(seller);
      const lines = [refundSteps(order, part), payoutSteps(), disputeSteps(order, outcome)].map(
        (steps) => line(s, steps, overlap),
      );
      await s.waitAll();
      await Promise.all(lines.map((end) => end()));
      await settleAll();

      expect(await trialBalance()).toBe(0);
      const after = { ours: await clearing(), stripe: await balanceAtStripe() };
      expect(after.ours - before.ours).toBe(after.stripe - before.stripe);
      const compared = got(await reconcileTransfers(clock));
      expect(compared.differences).toEqual([]);
      expect(compared.oursCents).toBe(compared.stripeCents);
      const [sums] = await sql<{ paid: number; back: number; open: number }>(
        `SELECT p.amount_cents AS paid,
                coalesce(sum(r.amount_cents) FILTER (WHERE r.status = 'succeeded'), 0)::int AS back,
                count(*) FILTER (WHERE r.status IN ('pending', 'failed'))::int AS open
           FROM payments p LEFT JOIN refunds r ON r.payment_id = p.id
          WHERE p.order_id = $1 AND p.tender = 'card' GROUP BY p.id`,
        [order.orderId],
      );
      expect(sums?.open).toBe(0);
      expect(sums?.back).toBeLessThanOrEqual(sums?.paid ?? 0);
      expect(["paid", "payable", "reversed", "clawed_back"]).toContain(
        (await earningOf(order)).status,
      );
      expect(await checkInvariants(sql, clock.now())).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 3_600_000);
