import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { queueMail } from "../email/queue-mail";
import { env } from "../env";
import { credit, debit } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { err, ok, type Result } from "../result";
import type { GrantCreditInput } from "./schema";

/** Staff give somebody store credit, with the reason, which they read. It is the shop's cost. */
export async function grantCredit(
  actor: Actor,
  { userId, amount, reason }: GrantCreditInput,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [grant] = await tx<{ id: string; currency: string; email: string; name: string | null }>(
      `WITH g AS (
         INSERT INTO credit_grants (user_id, amount_cents, reason, granted_by, at)
         SELECT id, $2, $3, $4, $5 FROM users WHERE id = $1 AND disabled_at IS NULL RETURNING id, user_id, currency)
       SELECT g.id, g.currency, u.email::text AS email, u.name FROM g JOIN users u ON u.id = g.user_id`,
      [userId, amount, reason, actor.userId, at],
    );
    if (!grant) return err("not_found");
    await queueMail(tx, {
      template: "credit-granted",
      key: `credit-granted:${grant.id}`,
      to: grant.email,
      props: {
        name: grant.name,
        amountCents: amount,
        currency: grant.currency,
        reason,
        url: `${env.APP_URL}/account/credit`,
      },
    });
    await writeAudit(tx, {
      actor,
      action: "grant_credit",
      entity: "user",
      entityId: userId,
      before: null,
      after: { amountCents: amount, reason },
      at,
      origin,
    });
    await postTransaction(tx, {
      key: `credit-grant:${grant.id}`,
      kind: "credit_grant",
      currency: grant.currency,
      at,
      memo: reason,
      postings: [
        debit({ kind: "allowances" }, amount),
        credit({ kind: "store_credit", ownerId: userId }, amount),
      ],
    });
    return ok(undefined);
  });
}
