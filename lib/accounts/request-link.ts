import "server-only";
import type { ShopperActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { ok, type Result } from "@/lib/result";
import { issueLink, type LinkPurpose } from "./internal/links";
import { countTry } from "./rate-limits";
import type { Origin } from "./origin";
import type { RequestLinkInput } from "./schema";

/**
 * Mails a one-time link to sign in or to choose a new password. The answer is the same whether or not the
 * address has an account.
 * @returns the address that was asked for, or `too_many` with `retryInSeconds`.
 */
export async function requestLink(
  _actor: ShopperActor,
  input: RequestLinkInput & { readonly purpose: LinkPurpose },
  from: Origin,
  clock = systemClock,
): Promise<Result<{ email: string }, "too_many">> {
  const counted = await countTry("link", input.email, from);
  if (!counted.ok) return counted;
  await transaction(async (tx) => {
    // The password of an unconfirmed address may be a stranger's who claimed it first. Its owner, who comes by
    // mail instead, must not confirm it along the way.
    const [user] = await tx<{ id: string; email: string; name: string | null }>(
      `UPDATE users SET updated_at = $2,
              password_hash = CASE WHEN email_verified_at IS NULL THEN NULL ELSE password_hash END
        WHERE email = $1::citext AND disabled_at IS NULL
    RETURNING id, email::text AS email, CASE WHEN email_verified_at IS NULL THEN NULL ELSE name END AS name`,
      [input.email, clock.now()],
    );
    if (!user) return;
    const { id: userId, email, name } = user;
    await issueLink(tx, { purpose: input.purpose, userId, email, name, next: input.next }, clock);
  });
  return ok({ email: input.email });
}
