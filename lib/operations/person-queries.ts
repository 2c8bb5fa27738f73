import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission, type Permission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql } from "../db";
import { err, ok, type Result } from "../result";

type Row = {
  readonly key: string;
  readonly what: string;
  readonly status: string;
  readonly cents: number | null;
  /** ISO. */
  readonly at: string;
};

export type PersonSheet = {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly joinedAt: Date;
  readonly confirmed: boolean;
  readonly closedAt: Date | null;
  readonly sessions: number;
  readonly secondFactor: boolean;
  /** Null for people who do not work here. */
  readonly permissions: readonly Permission[] | null;
  readonly consignor: boolean;
  readonly creditCents: number;
  readonly orderCount: number;
  readonly spentCents: number;
  /** The latest twenty of each. */
  readonly orders: readonly Row[];
  readonly returns: readonly Row[];
  readonly claims: readonly Row[];
  readonly pieces: readonly Row[];
  readonly words: readonly Row[];
  readonly mails: readonly Row[];
};

const list = (key: string, what: string, status: string, cents: string, at: string, from: string) =>
  `coalesce((SELECT json_agg(x ORDER BY x.at DESC) FROM (SELECT ${key} AS key, ${what} AS what, ${status}::text AS status,
     ${cents}::int AS cents, ${at} AS at FROM ${from} ORDER BY ${at} DESC LIMIT 20) x), '[]')`;

const SHEET = `
  SELECT u.id, u.email::text AS email, u.name, u.created_at AS "joinedAt", u.email_verified_at IS NOT NULL AS confirmed,
    u.disabled_at AS "closedAt", m.permissions::text[] AS permissions, c.user_id IS NOT NULL AS consignor,
    EXISTS (SELECT FROM second_factors f WHERE f.user_id = u.id) AS "secondFactor",
    (SELECT count(*)::int FROM sessions s WHERE s.user_id = u.id AND s.revoked_at IS NULL AND s.expires_at > $2 AND NOT s.awaiting_code) AS sessions,
    coalesce((SELECT -a.balance_cents::int FROM ledger_accounts a WHERE a.kind = 'store_credit' AND a.owner_id = u.id AND a.currency = 'usd'), 0)
      AS "creditCents",
    (SELECT count(*)::int FROM orders o WHERE o.user_id = u.id AND o.placed_at IS NOT NULL) AS "orderCount",
    (SELECT coalesce(sum(o.total_cents), 0)::int FROM orders o WHERE o.user_id = u.id AND o.placed_at IS NOT NULL) AS "spentCents",
    ${list("o.number", "o.number", "o.status", "o.total_cents", "o.created_at", "orders o WHERE o.user_id = u.id")} AS orders,
    ${list("r.number", "r.number", "r.status", "NULL", "r.created_at", "returns r JOIN orders o ON o.id = r.order_id WHERE o.user_id = u.id")} AS returns,
    ${list("k.number", "k.number", "k.status", "NULL", "k.created_at", "claims k JOIN orders o ON o.id = k.order_id WHERE o.user_id = u.id")} AS claims,
    ${list("i.number", "coalesce(i.title, i.number)", "i.status", "NULL", "i.created_at", "consignment_items i WHERE i.consignor_id = u.id AND i.status <> 'draft'")} AS pieces,
    ${list("i.number", "w.body", "w.side", "NULL", "w.at", "consignment_messages w JOIN consignment_items i ON i.id = w.item_id WHERE i.consignor_id = u.id")} AS words,
    ${list("l.id::text", "coalesce(l.subject, l.template)", "l.status", "NULL", "l.created_at", `mails l WHERE l."to" = u.email`)} AS mails
  FROM users u LEFT JOIN staff_members m ON m.user_id = u.id LEFT JOIN consignors c ON c.user_id = u.id WHERE u.id = $1`;

/** One person with their history. For those who deal with shoppers. */
export async function findPersonSheet(
  actor: Actor,
  userId: string,
  clock: Clock,
): Promise<Result<PersonSheet, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const [sheet] = await sql<PersonSheet>(SHEET, [userId, clock.now()]);
  return sheet ? ok(sheet) : err("not_found");
}

export type OpenInvitation = {
  readonly id: string;
  readonly email: string;
  readonly permissions: readonly Permission[];
  readonly by: string;
  readonly expiresAt: Date;
};

/** Invitations that nobody has answered yet; those that ran out are told as well, until they are taken back. */
export async function listInvitations(
  actor: Actor,
): Promise<Result<OpenInvitation[], "not_found">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  return ok(
    await sql<OpenInvitation>(
      `SELECT i.id, i.email::text AS email, i.permissions::text[] AS permissions, coalesce(u.name, u.email::text, 'Someone') AS by,
              i.expires_at AS "expiresAt" FROM staff_invitations i LEFT JOIN users u ON u.id = i.invited_by
        WHERE i.ended_at IS NULL ORDER BY i.created_at DESC LIMIT 100`,
    ),
  );
}
