import "server-only";
import { randomBytes } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { hasPermission } from "@/lib/access/permissions";
import { writeAudit } from "@/lib/access/write-audit";
import type { Clock } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { queueMail } from "@/lib/email/queue-mail";
import { env } from "@/lib/env";
import { err, ok, type Result } from "@/lib/result";
import { tokenHash } from "./internal/links";
import type { InviteInput } from "./staff-schema";
import { workOf } from "./staff-words";

export const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

/** When, and from where, staff do something. */
export type StaffOccasion = { readonly clock: Clock; readonly origin: string | null };

/**
 * Asks somebody by mail to work here. A later invitation takes the place of an open one.
 * @returns `works_here` where the address belongs to somebody who does, `closed` where their account is.
 */
export async function inviteStaff(
  actor: Actor,
  { email, permissions }: InviteInput,
  { clock, origin }: StaffOccasion,
): Promise<Result<{ email: string }, "not_found" | "works_here" | "closed">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  const token = randomBytes(32).toString("base64url");
  const now = clock.now();
  return transaction(async (tx) => {
    // Two invitations of one address wait for each other.
    await tx("SELECT pg_advisory_xact_lock(hashtext('staff-invitation:' || $1))", [email]);
    const [person] = await tx<{ staff: boolean; closed: boolean }>(
      `SELECT m.user_id IS NOT NULL AS staff, u.disabled_at IS NOT NULL AS closed
         FROM users u LEFT JOIN staff_members m ON m.user_id = u.id WHERE u.email = $1::citext`,
      [email],
    );
    if (person?.closed) return err("closed");
    if (person?.staff) return err("works_here");
    await tx("UPDATE staff_invitations SET ended_at = $2 WHERE email = $1 AND ended_at IS NULL", [
      email,
      now,
    ]);
    const [made] = await tx<{ id: string; by: string }>(
      `INSERT INTO staff_invitations (email, permissions, token_hash, invited_by, created_at, expires_at)
       VALUES ($1, $2::text[]::staff_permission[], $3, $4, $5, $6)
       RETURNING id, (SELECT coalesce(name, email::text) FROM users WHERE id = $4) AS by`,
      [
        email,
        permissions,
        tokenHash(token),
        actor.userId,
        now,
        new Date(now.getTime() + INVITATION_DAYS * DAY_MS),
      ],
    );
    const { id = "", by = "" } = made ?? {};
    await queueMail(tx, {
      key: `staff-invitation:${id}`,
      to: email,
      template: "staff-invitation",
      props: {
        by,
        work: workOf(permissions),
        url: `${env.APP_URL}/link/staff/${token}`,
        days: INVITATION_DAYS,
      },
    });
    await writeAudit(tx, {
      actor,
      action: "invite_staff",
      entity: "staff_invitation",
      entityId: id,
      before: null,
      after: { email, permissions: permissions.join(", ") },
      at: now,
      origin,
    });
    return ok({ email });
  });
}

/** Takes an open invitation back: its link does nothing from then on. */
export async function withdrawInvitation(
  actor: Actor,
  { invitationId }: { readonly invitationId: string },
  { clock, origin }: StaffOccasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  return transaction(async (tx) => {
    const [ended] = await tx<{ email: string }>(
      "UPDATE staff_invitations SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL RETURNING email::text AS email",
      [invitationId, clock.now()],
    );
    if (!ended) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "withdraw_invitation",
      entity: "staff_invitation",
      entityId: invitationId,
      before: { email: ended.email },
      after: null,
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}
