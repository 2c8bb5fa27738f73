import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import type { JournalOccasion } from "./occasion";
import { credentialLine, type PersonForm } from "./people-schema";
import { slugFrom } from "./slug-from";

export type SavePersonFailure =
  | "not_found"
  | "stale"
  | "taken"
  | "no_address"
  | "no_account"
  | "account_taken"
  | "in_use";

/**
 * Puts somebody who writes or reviews on file, or changes them, with their credentials. A credential that an approval
 * names stays: `in_use` says which, as `credential`. `no_account`: no member of staff has that address;
 * `account_taken`: it is somebody else's. Editors only.
 */
export async function savePerson(
  actor: Actor,
  input: PersonForm,
  { clock, origin }: JournalOccasion,
): Promise<Result<{ id: string; slug: string }, SavePersonFailure>> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const { id = null, name, role, bio, demo } = input;
  const at = clock.now();
  try {
    return await transaction(async (tx) => {
      const before = id === null ? null : await hold(tx, id);
      if (id !== null && !before) return err("not_found");
      if (before && input.version !== undefined && before.version !== input.version)
        return err("stale");
      const slug = input.slug ?? before?.slug ?? slugFrom(name);
      if (slug === "") return err("no_address");
      const userId = input.email === undefined ? null : await staffOf(tx, input.email);
      if (userId === undefined) return err("no_account");
      const stuck = before && id !== null ? await neededCredential(tx, id, input) : null;
      if (stuck) return err("in_use", { credential: stuck });
      const retiredAt = input.retired ? (before?.retiredAt ?? at) : null;
      const values = [slug, name, role, bio, userId, demo, retiredAt];
      const [row] = await tx<{ id: string }>(
        id === null
          ? `INSERT INTO journal_people (slug, name, role, bio, user_id, demo, retired_at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`
          : `UPDATE journal_people SET slug = $1, name = $2, role = $3, bio = $4, user_id = $5, demo = $6, retired_at = $7 WHERE id = $8 RETURNING id`,
        id === null ? values : [...values, id],
      );
      if (!row) throw new Error("A person was not written");
      await writeCredentials(tx, row.id, input);
      await writeAudit(tx, {
        actor,
        action: id === null ? "add_journal_person" : "save_journal_person",
        entity: "journal_person",
        entityId: row.id,
        before: before && { slug: before.slug, name: before.name },
        after: { slug, name, role, credentials: input.credentials.map(credentialLine).join("; ") },
        at,
        origin,
      });
      await announceJournal(tx);
      return ok({ id: row.id, slug });
    });
  } catch (error) {
    if (isUniqueViolation(error, "journal_people_slug_key")) return err("taken");
    if (isUniqueViolation(error, "journal_people_user_id_key")) return err("account_taken");
    throw error;
  }
}

type Held = { slug: string; name: string; version: number; retiredAt: Date | null };

async function hold(tx: Tx, id: string): Promise<Held | null> {
  const [row] = await tx<Held>(
    `SELECT slug, name, version, retired_at AS "retiredAt" FROM journal_people WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

async function staffOf(tx: Tx, email: string): Promise<string | undefined> {
  const [row] = await tx<{ id: string }>(
    "SELECT u.id FROM users u JOIN staff_members s ON s.user_id = u.id WHERE u.email = $1",
    [email],
  );
  return row?.id;
}

const WANTED =
  "unnest($2::text[], $3::text[], $4::int[]) WITH ORDINALITY AS w(credential, issuer, year, position)";
const SAME = "(c.credential, c.issuer, c.year) = (w.credential, w.issuer, w.year)";

const columnsOf = ({ credentials }: PersonForm) => [
  credentials.map(({ credential }) => credential),
  credentials.map(({ issuer }) => issuer),
  credentials.map(({ year }) => year),
];

/** A credential that would go although an approval names it; null where there is none. */
async function neededCredential(tx: Tx, personId: string, input: PersonForm) {
  const [needed] = await tx<{ line: string }>(
    `SELECT concat_ws(', ', c.credential, c.issuer, c.year) AS line FROM journal_credentials c
      WHERE c.person_id = $1 AND NOT EXISTS (SELECT FROM ${WANTED} WHERE ${SAME})
        AND EXISTS (SELECT FROM article_approvals WHERE credential_id = c.id) LIMIT 1`,
    [personId, ...columnsOf(input)],
  );
  return needed?.line ?? null;
}

/** The credentials as they shall stand. Those that are worded the same stay the same rows. */
async function writeCredentials(tx: Tx, personId: string, input: PersonForm): Promise<void> {
  const values = [personId, ...columnsOf(input)];
  await tx(
    `DELETE FROM journal_credentials c WHERE c.person_id = $1 AND NOT EXISTS (SELECT FROM ${WANTED} WHERE ${SAME})`,
    values,
  );
  await tx(
    `UPDATE journal_credentials c SET position = w.position FROM ${WANTED} WHERE c.person_id = $1 AND ${SAME}`,
    values,
  );
  await tx(
    `INSERT INTO journal_credentials (person_id, position, credential, issuer, year)
     SELECT $1, w.position, w.credential, w.issuer, w.year FROM ${WANTED}
      WHERE NOT EXISTS (SELECT FROM journal_credentials c WHERE c.person_id = $1 AND ${SAME})`,
    values,
  );
  // The version counts what a person has to show as well.
  await tx("UPDATE journal_people SET version = version + 1 WHERE id = $1", [personId]);
}
