import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { CredentialLine } from "./people-schema";

export type DeskPersonSheet = {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly bio: string;
  readonly email: string | null;
  readonly demo: boolean;
  readonly retired: boolean;
  readonly credentials: readonly CredentialLine[];
};

export type DeskTopicSheet = {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly name: string;
  readonly intro: string;
  readonly position: number;
};

/** Somebody who writes or reviews, for their form. Editors only. */
export async function findDeskPerson(
  actor: Actor,
  slug: string,
): Promise<Result<DeskPersonSheet, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const [row] = await sql<DeskPersonSheet>(
    `SELECT p.id, p.version, p.slug, p.name, p.role, p.bio, u.email::text AS email, p.demo, p.retired_at IS NOT NULL AS retired,
       (SELECT coalesce(json_agg(json_build_object('credential', c.credential, 'issuer', c.issuer, 'year', c.year)
          ORDER BY c.position, c.id), '[]') FROM journal_credentials c WHERE c.person_id = p.id) AS credentials
     FROM journal_people p LEFT JOIN users u ON u.id = p.user_id WHERE p.slug = $1`,
    [slug],
  );
  return row ? ok(row) : err("not_found");
}

/** A topic, for its form. Editors only. */
export async function findDeskTopic(
  actor: Actor,
  slug: string,
): Promise<Result<DeskTopicSheet, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const [row] = await sql<DeskTopicSheet>(
    "SELECT id, version, slug, name, intro, position FROM journal_topics WHERE slug = $1",
    [slug],
  );
  return row ? ok(row) : err("not_found");
}
