import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { queueMail } from "@/lib/email/queue-mail";
import { env } from "@/lib/env";

export const LINK_MINUTES = 30;

export type LinkPurpose = "sign_in" | "reset_password";

/** What is kept of a link's secret. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

type Wanted = {
  readonly purpose: LinkPurpose;
  readonly userId: string;
  readonly email: string;
  /** How the mail addresses its reader; null where nobody has vouched for the name. */
  readonly name: string | null;
  readonly next?: string | undefined;
};

/** Makes a one-time link and queues the mail that carries it. Only the secret's SHA-256 is kept with the link. */
export async function issueLink(tx: Tx, wanted: Wanted, clock: Clock): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + LINK_MINUTES * 60_000);
  const [row] = await tx<{ id: string }>(
    `INSERT INTO one_time_tokens (purpose, token_hash, email, user_id, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [wanted.purpose, tokenHash(token), wanted.email, wanted.userId, now, expiresAt],
  );
  const query = wanted.next ? `?${new URLSearchParams({ next: wanted.next })}` : "";
  await queueMail(tx, {
    key: `link:${row?.id}`,
    to: wanted.email,
    template: wanted.purpose === "sign_in" ? "sign-in-link" : "reset-password",
    props: {
      name: wanted.name,
      url: `${env.APP_URL}/link/${token}${query}`,
      minutes: LINK_MINUTES,
    },
  });
}

/**
 * Uses a link up: of any number at the same time exactly one gets the person, the others null, as do links that
 * are unknown, expired, meant for something else, or whose person is disabled or has another address by now.
 * Whoever opens a link reads that mailbox, so the address counts as verified from here on.
 */
export async function consumeLink(
  tx: Tx,
  link: { readonly token: string; readonly purpose: LinkPurpose },
  clock: Clock,
): Promise<{ userId: string } | null> {
  const now = clock.now();
  const [used] = await tx<{ userId: string; email: string }>(
    `UPDATE one_time_tokens SET used_at = $3
      WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
  RETURNING user_id AS "userId", email::text AS email`,
    [tokenHash(link.token), link.purpose, now],
  );
  if (!used) return null;
  const [user] = await tx<{ userId: string }>(
    `UPDATE users SET email_verified_at = coalesce(email_verified_at, $3), updated_at = $3
      WHERE id = $1 AND email = $2::citext AND disabled_at IS NULL
  RETURNING id AS "userId"`,
    [used.userId, used.email, now],
  );
  return user ?? null;
}
