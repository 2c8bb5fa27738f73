import "server-only";
import type { SystemActor } from "../access/actor";
import type { Clock } from "../clock";
import { refreshRecipients } from "../consignment/refresh-recipient";
import { sql, transaction } from "../db";
import { queueMails } from "../email/queue-mail";
import { env } from "../env";
import { createRun } from "./create-run";
import { findOwed } from "./internal/find-owed";
import { planPayout } from "./plan";

export type PreparedPayouts = {
  /** Payouts that wait for approval, and what they come to. */
  readonly payouts: number;
  readonly amountCents: number;
  /** Names of those whose money waits for what Stripe needs of them. */
  readonly waitForStripe: readonly string[];
};

const TIMER: SystemActor = { kind: "system", name: "payouts" };

/**
 * The daily preparation: asks Stripe again about the accounts that could not receive, writes to those whose money waits
 * for it, once a month at most, and puts together a run for the desk to approve, unless one waits already.
 */
export async function preparePayouts(clock: Clock): Promise<PreparedPayouts> {
  await refreshRecipients(clock);
  const waiting = (await findOwed(sql))
    .map((owed) => ({ ...owed, plan: planPayout(owed, 1) }))
    .filter(({ plan }) => plan.hold === "no_account" || plan.hold === "account");
  const month = clock.now().toISOString().slice(0, 7);
  await transaction((tx) =>
    queueMails(
      tx,
      waiting.map(({ consignorId, email, name, currency, plan }) => ({
        template: "payout-details",
        key: `payout-details:${consignorId}:${month}`,
        to: email,
        props: {
          name: name === email ? null : name,
          amountCents: plan.amountCents,
          currency,
          url: `${env.APP_URL}/sell/payouts`,
        },
      })),
    ),
  );
  const run = await createRun(TIMER, clock);
  return {
    payouts: run.ok ? run.value.payouts : 0,
    amountCents: run.ok ? run.value.amountCents : 0,
    waitForStripe: waiting.map(({ name }) => name),
  };
}
