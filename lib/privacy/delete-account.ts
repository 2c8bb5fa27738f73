import "server-only";
import type { StaffActor, UserActor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { queueMail } from "../email/queue-mail";
import { err, ok, type Result } from "../result";
import { hindrancesOf } from "./hindrances";
import { strikeOut } from "./internal/strike-out";

/**
 * Deletes the actor's account. Orders and the ledger stay without the person: name, address and mail address are
 * struck out of them.
 * @returns `unsettled` where something must be settled first, `wrong_email` where another address was typed.
 */
export async function deleteAccount(
  actor: UserActor | StaffActor,
  input: { readonly email: string },
  clock: Clock,
): Promise<Result<void, "unsettled" | "wrong_email">> {
  return transaction(async (tx) => {
    const [person] = await tx<{ email: string; name: string | null; same: boolean }>(
      `SELECT email::text AS email, name, email = $2::citext AS same FROM users
        WHERE id = $1 AND disabled_at IS NULL FOR UPDATE`,
      [actor.userId, input.email],
    );
    if (!person?.same) return err("wrong_email");
    const hindrances = await hindrancesOf(tx, actor.userId);
    if (hindrances.some(({ kind }) => kind !== "credit")) return err("unsettled");
    await strikeOut(tx, { userId: actor.userId, email: person.email }, clock.now());
    await queueMail(tx, {
      key: `account-deleted:${actor.userId}`,
      to: person.email,
      template: "account-deleted",
      props: { name: person.name },
    });
    return ok(undefined);
  });
}
