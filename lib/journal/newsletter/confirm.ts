import "server-only";
import type { ShopperActor } from "../../access/actor";
import type { Clock } from "../../clock";
import { sql, transaction } from "../../db";
import { err, ok, type Result } from "../../result";
import { confirmationHash } from "./links";

export type Confirmation = { readonly email: string; readonly confirmed: boolean };

/** What a mailed link would confirm, or has; null where it has run out, was replaced, or is not one of ours. */
export async function findConfirmation(
  _actor: ShopperActor,
  token: string,
  clock: Clock,
): Promise<Confirmation | null> {
  const hash = confirmationHash(token);
  if (!hash) return null;
  const [row] = await sql<Confirmation>(
    `SELECT email::text AS email, status = 'subscribed' AS confirmed FROM newsletter_subscribers
      WHERE token_hash = $1 AND token_ends_at > $2 AND status <> 'unsubscribed'`,
    [hash, clock.now()],
  );
  return row ?? null;
}

/** Subscribes the address that a mailed link was sent to. Doing so again changes nothing. */
export async function confirmSubscription(
  _actor: ShopperActor,
  token: string,
  clock: Clock,
): Promise<Result<void, "not_found">> {
  const hash = confirmationHash(token);
  if (!hash) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [row] = await tx<{ email: string }>(
      `SELECT email::text AS email FROM newsletter_subscribers
        WHERE token_hash = $1 AND token_ends_at > $2 AND status <> 'unsubscribed' FOR UPDATE`,
      [hash, at],
    );
    if (!row) return err("not_found");
    const [closed] = await tx(
      `SELECT 1 FROM suppressions WHERE email = $1 AND reason <> 'unsubscribed'`,
      [row.email],
    );
    if (closed) return err("not_found");
    await tx(`DELETE FROM suppressions WHERE email = $1`, [row.email]);
    await tx(
      `UPDATE newsletter_subscribers SET status = 'subscribed', confirmed_at = $2, ended_at = NULL
        WHERE token_hash = $1 AND status = 'pending'`,
      [hash, at],
    );
    return ok(undefined);
  });
}
