import "server-only";
import type { Actor } from "@/lib/access/actor";
import { hasPermission } from "@/lib/access/permissions";
import { writeAudit } from "@/lib/access/write-audit";
import { transaction } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { othersAdminister } from "./internal/admins";
import type { StaffOccasion } from "./invite-staff";
import type { DisableInput } from "./staff-schema";

/**
 * Closes somebody's account: their sessions and links are gone, and they are a stranger on the next request.
 * @returns `yourself` for one's own account, `last_admin` where nobody would be left who administers.
 */
export async function disablePerson(
  actor: Actor,
  { userId, reason }: DisableInput,
  { clock, origin }: StaffOccasion,
): Promise<Result<void, "not_found" | "yourself" | "last_admin">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  if (actor.userId === userId) return err("yourself");
  const now = clock.now();
  return transaction(async (tx) => {
    const others = await othersAdminister(tx, userId);
    const [person] = await tx<{ admin: boolean }>(
      `SELECT coalesce('admin' = ANY (m.permissions), false) AS admin FROM users u
         LEFT JOIN staff_members m ON m.user_id = u.id WHERE u.id = $1 AND u.disabled_at IS NULL FOR UPDATE OF u`,
      [userId],
    );
    if (!person) return err("not_found");
    if (person.admin && !others) return err("last_admin");
    await tx("UPDATE users SET disabled_at = $2, updated_at = $2 WHERE id = $1", [userId, now]);
    await tx("UPDATE sessions SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL", [
      userId,
      now,
    ]);
    await tx(
      `UPDATE one_time_tokens SET used_at = $2
        WHERE user_id = $1 AND used_at IS NULL AND purpose IN ('sign_in', 'reset_password')`,
      [userId, now],
    );
    await writeAudit(tx, {
      actor,
      action: "disable",
      entity: "user",
      entityId: userId,
      before: { open: true },
      after: { open: false, reason },
      at: now,
      origin,
    });
    return ok(undefined);
  });
}

/** Opens a closed account again. One whose person was deleted stays closed. */
export async function enablePerson(
  actor: Actor,
  { userId }: { readonly userId: string },
  { clock, origin }: StaffOccasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  return transaction(async (tx) => {
    const opened = await tx(
      `UPDATE users SET disabled_at = NULL, updated_at = $2 WHERE id = $1 AND disabled_at IS NOT NULL
         AND email::text NOT LIKE '%@deleted.invalid' RETURNING id`,
      [userId, clock.now()],
    );
    if (opened.length === 0) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "enable",
      entity: "user",
      entityId: userId,
      before: { open: false },
      after: { open: true },
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}
