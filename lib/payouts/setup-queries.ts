import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import type { CreditOffer, PayoutSetup } from "./earnings-view";
import { findOwed } from "./internal/find-owed";
import { planPayout } from "./plan";

/** How the actor is paid; null for somebody who is no consignor. */
export async function findPayoutSetup(actor: Actor): Promise<PayoutSetup | null> {
  const [row] = await sql<PayoutSetup>(
    `SELECT payout_method AS method, stripe_account_id IS NOT NULL AS "hasAccount", transfers_active AS "transfersActive",
            stripe_requirements AS requirements, payouts_held_reason AS "heldReason"
       FROM consignors WHERE user_id = $1`,
    [userIdOf(actor)],
  );
  return row ?? null;
}

/** The actor's account at Stripe, or null. */
export async function findOwnAccount(actor: Actor): Promise<string | null> {
  const [row] = await sql<{ id: string | null }>(
    `SELECT stripe_account_id AS id FROM consignors WHERE user_id = $1`,
    [userIdOf(actor)],
  );
  return row?.id ?? null;
}

/** What the actor would have as store credit at this moment; null where nothing can be taken. */
export async function findCreditOffer(actor: Actor): Promise<CreditOffer | null> {
  const consignorId = userIdOf(actor);
  const [owed] = consignorId ? await findOwed(sql, consignorId) : [];
  if (!owed) return null;
  const { hold, amountCents, bonusCents, debtCents } = planPayout({ ...owed, method: "credit" }, 0);
  return hold || amountCents === 0
    ? null
    : { amountCents, bonusCents, debtCents, currency: owed.currency };
}
