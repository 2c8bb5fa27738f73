import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import { env } from "../env";
import { createRecipient, onboardingLink } from "../payments/recipient-account";
import { err, ok, type Result } from "../result";

/**
 * Where a consignor gives Stripe what it needs to pay them: opens their account there if they have none, and returns the
 * address of Stripe's own page, which works once and for a few minutes.
 */
export async function startOnboarding(
  actor: Actor,
): Promise<Result<{ url: string }, "not_found" | "unreachable">> {
  const [consignor] = await sql<{
    id: string;
    email: string;
    name: string | null;
    accountId: string | null;
  }>(
    `SELECT c.user_id AS id, u.email::text, coalesce(c.full_name, u.name) AS name, c.stripe_account_id AS "accountId"
       FROM consignors c JOIN users u ON u.id = c.user_id WHERE c.user_id = $1`,
    [userIdOf(actor)],
  );
  if (!consignor) return err("not_found");
  const accountId = consignor.accountId ?? (await openAccount(consignor));
  if (!accountId) return err("unreachable");
  const link = await onboardingLink(accountId, {
    returnUrl: `${env.APP_URL}/sell/payouts/return`,
    refreshUrl: `${env.APP_URL}/sell/payouts/again`,
  });
  return link.ok ? ok({ url: link.value }) : err("unreachable");
}

/** Stripe gives the same account however often it is asked under a consignor's key, so two who press at once have one. */
async function openAccount(consignor: {
  id: string;
  email: string;
  name: string | null;
}): Promise<string | null> {
  const { id, email, name } = consignor;
  const made = await createRecipient({ reference: id, email, name });
  if (!made.ok) return null;
  const [kept] = await sql<{ accountId: string }>(
    `UPDATE consignors SET stripe_account_id = coalesce(stripe_account_id, $2) WHERE user_id = $1
     RETURNING stripe_account_id AS "accountId"`,
    [id, made.value],
  );
  return kept?.accountId ?? null;
}
