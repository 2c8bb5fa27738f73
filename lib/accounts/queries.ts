import "server-only";
import { PERMISSIONS, type Permission } from "@/lib/access/permissions";
import type { ShopperActor, StaffActor, UserActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { prisma, sql } from "@/lib/db";
import { tokenHash } from "./internal/links";

/** Whose session it is; `permissions` is null for people who are not staff. */
export type SessionFacts = {
  readonly userId: string;
  readonly permissions: readonly Permission[] | null;
  /** Whether the sign-in was shown with a second factor too. */
  readonly secondFactor: boolean;
  /** Whose pages they look at instead of their own; null where they do not, or not any more. */
  readonly viewing: { readonly userId: string; readonly name: string } | null;
};

/**
 * The facts of a living session, or null where it is unknown, revoked or expired, still waits for a code, or its
 * person is disabled.
 * Runs before there is an actor: it is what makes one. Read on every request of a signed-in browser, hence one
 * statement by primary keys.
 */
export async function findSession(
  sessionId: string,
  clock = systemClock,
): Promise<SessionFacts | null> {
  const [row] = await sql<{
    userId: string;
    permissions: string[] | null;
    secondFactor: boolean;
    viewing: SessionFacts["viewing"];
  }>(
    `SELECT s.user_id AS "userId", m.permissions::text[] AS permissions, f.user_id IS NOT NULL AS "secondFactor",
            CASE WHEN v.id IS NOT NULL THEN json_build_object('userId', v.id, 'name', coalesce(v.name, v.email::text)) END AS viewing
       FROM sessions s
       JOIN users u ON u.id = s.user_id AND u.disabled_at IS NULL
       LEFT JOIN staff_members m ON m.user_id = u.id
       LEFT JOIN second_factors f ON f.user_id = u.id
       LEFT JOIN users v ON v.id = s.viewing_user_id AND s.viewing_until > $2 AND v.disabled_at IS NULL
      WHERE s.id = $1 AND s.revoked_at IS NULL AND NOT s.awaiting_code AND s.expires_at > $2`,
    [sessionId, clock.now()],
  );
  if (!row) return null;
  const permissions = row.permissions && PERMISSIONS.filter((p) => row.permissions?.includes(p));
  return { ...row, permissions };
}

export type Profile = { readonly email: string; readonly name: string | null };

/** The signed-in person's own name and mail address. */
export async function findProfile(actor: UserActor | StaffActor): Promise<Profile | null> {
  return prisma.user.findUnique({
    where: { id: actor.userId },
    select: { email: true, name: true },
  });
}

export type LinkFacts = {
  readonly purpose: "sign_in" | "reset_password";
  readonly email: string;
  /** False where opening it also confirms a new account. */
  readonly confirmed: boolean;
};

/**
 * What a mailed link would do, without using it up; null where it can no longer do anything. Mail scanners open
 * links, so looking at one must change nothing.
 */
export async function findLink(
  _actor: ShopperActor,
  token: string,
  clock = systemClock,
): Promise<LinkFacts | null> {
  const [row] = await sql<LinkFacts>(
    `SELECT t.purpose::text AS purpose, t.email::text AS email, u.email_verified_at IS NOT NULL AS confirmed
       FROM one_time_tokens t
       JOIN users u ON u.id = t.user_id AND u.email = t.email AND u.disabled_at IS NULL
      WHERE t.token_hash = $1 AND t.purpose IN ('sign_in', 'reset_password')
        AND t.used_at IS NULL AND t.expires_at > $2`,
    [tokenHash(token), clock.now()],
  );
  return row ?? null;
}
