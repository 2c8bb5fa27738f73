import "server-only";
import type { ShopperActor, StaffActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { writeAudit } from "@/lib/access/write-audit";
import { sql, transaction, type Sql } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { systemClock } from "@/lib/clock";
import { tokenHash } from "./internal/links";
import { hashPassword } from "./internal/password-hash";
import type { StaffOccasion } from "./invite-staff";
import type { AcceptInput } from "./staff-schema";

export type Invitation = {
  readonly email: string;
  readonly permissions: readonly Permission[];
  /** Whether the address has an account that one can sign in to with a password. */
  readonly hasPassword: boolean;
};

type Open = Invitation & { readonly id: string };

async function openInvitation(run: Sql, token: string, now: Date): Promise<Open | null> {
  const [found] = await run<Open>(
    `SELECT i.id, i.email::text AS email, i.permissions::text[] AS permissions,
            coalesce(u.password_hash IS NOT NULL AND u.email_verified_at IS NOT NULL, false) AS "hasPassword"
       FROM staff_invitations i LEFT JOIN users u ON u.email = i.email
      WHERE i.token_hash = $1 AND i.ended_at IS NULL AND i.expires_at > $2 AND u.disabled_at IS NULL`,
    [tokenHash(token), now],
  );
  return found ?? null;
}

/** What an invitation's link would do, without using it up; null where it does nothing any more. */
export const findInvitation = (
  _actor: ShopperActor,
  token: string,
  clock = systemClock,
): Promise<Invitation | null> => openInvitation(sql, token, clock.now());

/**
 * Lets whoever opens an invitation's mail in: makes their account where they have none, and gives it what they were
 * asked to work on. Of any number at the same time one gets in.
 * @returns the person, `gone` for a link that does nothing any more, `password_needed` where the account has none.
 */
export async function acceptInvitation(
  actor: ShopperActor,
  { token, name, password }: AcceptInput,
  { clock, origin }: StaffOccasion,
): Promise<Result<{ userId: string }, "gone" | "password_needed">> {
  const now = clock.now();
  const seen = await openInvitation(sql, token, now);
  if (!seen) return err("gone");
  if (!seen.hasPassword && password === undefined) return err("password_needed");
  const passwordHash = !seen.hasPassword && password ? await hashPassword(password) : null;
  return transaction(async (tx) => {
    const [used] = await tx<{ permissions: Permission[] }>(
      `UPDATE staff_invitations SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL AND expires_at > $2
       RETURNING permissions::text[] AS permissions`,
      [seen.id, now],
    );
    if (!used) return err("gone");
    // Whoever reads the mailbox may set its account's password; one that a stranger claimed it with does not stay.
    const [user] = await tx<{ id: string }>(
      `INSERT INTO users (email, name, password_hash, email_verified_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (email) DO UPDATE SET name = coalesce($2, users.name), password_hash = coalesce($3, users.password_hash),
         email_verified_at = coalesce(users.email_verified_at, $4), updated_at = $4
       WHERE users.disabled_at IS NULL RETURNING id`,
      [seen.email, name ?? null, passwordHash, now],
    );
    if (!user) return err("gone");
    await tx("UPDATE staff_invitations SET accepted_by = $2 WHERE id = $1", [seen.id, user.id]);
    await tx(
      `INSERT INTO staff_members (user_id, permissions) VALUES ($1, $2::text[]::staff_permission[])
       ON CONFLICT (user_id) DO UPDATE SET permissions = EXCLUDED.permissions`,
      [user.id, used.permissions],
    );
    const { permissions } = used;
    const person: StaffActor = { ...actor, kind: "staff", userId: user.id, permissions };
    await writeAudit(tx, {
      actor: person,
      action: "accept_invitation",
      entity: "user",
      entityId: user.id,
      before: null,
      after: { email: seen.email, permissions: permissions.join(", ") },
      at: now,
      origin,
    });
    return ok({ userId: user.id });
  });
}
