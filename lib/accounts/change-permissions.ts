import "server-only";
import type { Actor } from "@/lib/access/actor";
import { hasPermission } from "@/lib/access/permissions";
import { writeAudit } from "@/lib/access/write-audit";
import { transaction } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { othersAdminister } from "./internal/admins";
import type { StaffOccasion } from "./invite-staff";
import type { PermissionsInput } from "./staff-schema";

/**
 * Changes what a member of staff may work on, from their next request on; with nothing left they do not work here
 * any more.
 * @returns `last_admin` where nobody would be left who administers.
 */
export async function changePermissions(
  actor: Actor,
  { userId, permissions }: PermissionsInput,
  { clock, origin }: StaffOccasion,
): Promise<Result<{ left: boolean }, "not_found" | "last_admin">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  return transaction(async (tx) => {
    const others = await othersAdminister(tx, userId);
    const [was] = await tx<{ permissions: string[] }>(
      "SELECT permissions::text[] AS permissions FROM staff_members WHERE user_id = $1 FOR UPDATE",
      [userId],
    );
    if (!was) return err("not_found");
    const loses = was.permissions.includes("admin") && !permissions.includes("admin");
    if (loses && !others) return err("last_admin");
    const left = permissions.length === 0;
    if (left) await tx("DELETE FROM staff_members WHERE user_id = $1", [userId]);
    else
      await tx(
        "UPDATE staff_members SET permissions = $2::text[]::staff_permission[] WHERE user_id = $1",
        [userId, permissions],
      );
    // Whatever they look at in somebody else's name ends as well.
    if (loses || left)
      await tx(
        "UPDATE sessions SET viewing_user_id = NULL, viewing_until = NULL WHERE user_id = $1 AND viewing_user_id IS NOT NULL",
        [userId],
      );
    await writeAudit(tx, {
      actor,
      action: left ? "remove_staff" : "change_permissions",
      entity: "user",
      entityId: userId,
      before: { permissions: was.permissions.join(", ") },
      after: { permissions: permissions.join(", ") },
      at: clock.now(),
      origin,
    });
    return ok({ left });
  });
}
