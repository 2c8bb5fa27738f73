import "server-only";
import type { Clock } from "../clock";
import { sql } from "../db";
import { listStripeTransfers, type StripeTransfer } from "../payments/list-transfers";
import { err, ok, type Result } from "../result";

export type Difference = {
  /** Ours, or Stripe's where it is not known here. */
  readonly transfer: string;
  readonly oursCents: number;
  readonly stripeCents: number;
};

export type Reconciliation = {
  readonly compared: number;
  /** What both have, less what came back. */
  readonly oursCents: number;
  readonly stripeCents: number;
  readonly differences: readonly Difference[];
};

const DAY_MS = 86_400_000;
/** Stripe's second may be the one before ours. */
const SLACK_MS = 60_000;

type Ours = { id: string; stripeId: string; cents: number };

/**
 * Compares the transfers of the last days with Stripe's own list, each by what it moved and what came back. One that was
 * made by hand in Stripe, changed there or is missing on either side is a difference.
 */
export async function reconcileTransfers(
  clock: Clock,
  days = 30,
): Promise<Result<Reconciliation, "unreachable">> {
  const now = clock.now();
  const from = new Date(now.getTime() - days * DAY_MS);
  const fetched = await listStripeTransfers(from, new Date(now.getTime() + SLACK_MS));
  if (!fetched.ok) return err("unreachable");
  const ours = await sql<Ours>(
    `SELECT id, stripe_transfer_id AS "stripeId", amount_cents - reversed_cents AS cents FROM transfers
      WHERE status = 'succeeded' AND (started_at >= $1 OR stripe_transfer_id = ANY ($2::text[]))`,
    [new Date(from.getTime() + SLACK_MS), fetched.value.map(({ id }) => id)],
  );
  const known = new Map(ours.map((one) => [one.stripeId, one]));
  const theirs = new Map(fetched.value.map((one) => [one.id, one]));
  const pairs = [...new Set([...known.keys(), ...theirs.keys()])].map((id) =>
    compare(id, known.get(id), theirs.get(id)),
  );
  return ok({
    compared: pairs.length,
    oursCents: pairs.reduce((sum, { oursCents }) => sum + oursCents, 0),
    stripeCents: pairs.reduce((sum, { stripeCents }) => sum + stripeCents, 0),
    differences: pairs.filter(({ oursCents, stripeCents }) => oursCents !== stripeCents),
  });
}

function compare(id: string, ours?: Ours, theirs?: StripeTransfer): Difference {
  return {
    transfer: ours?.id ?? id,
    oursCents: ours?.cents ?? 0,
    stripeCents: theirs ? theirs.amountCents - theirs.reversedCents : 0,
  };
}
