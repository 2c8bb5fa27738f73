import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { Entity } from "./entities";

/** Field by field, as typed. */
export type TypedFields = Readonly<Record<string, string>>;

type Place = { readonly entity: Entity; readonly entityId: string };

/** Keeps what somebody has typed into a form, for them alone, in place of what was kept before. Merchandisers only. */
export async function keepDraft(
  actor: Actor,
  { entity, entityId, fields }: Place & { readonly fields: TypedFields },
  clock: Clock,
): Promise<Result<{ savedAt: Date }, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const savedAt = clock.now();
  await sql(
    `INSERT INTO desk_drafts (user_id, entity, entity_id, fields, saved_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (user_id, entity, entity_id) DO UPDATE SET fields = EXCLUDED.fields, saved_at = EXCLUDED.saved_at`,
    [actor.userId, entity, entityId, JSON.stringify(fields), savedAt],
  );
  return ok({ savedAt });
}

/** Forgets a draft of one's own. */
export async function dropDraft(
  actor: Actor,
  { entity, entityId }: Place,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  await sql(`DELETE FROM desk_drafts WHERE user_id = $1 AND entity = $2 AND entity_id = $3`, [
    actor.userId,
    entity,
    entityId,
  ]);
  return ok(undefined);
}

export type Draft = { readonly fields: TypedFields; readonly savedAt: Date };

/** What somebody has typed and not saved yet, or null. */
export async function findDraft(
  actor: StaffActor,
  { entity, entityId }: Place,
): Promise<Draft | null> {
  const [draft] = await sql<Draft>(
    `SELECT fields, saved_at AS "savedAt" FROM desk_drafts WHERE user_id = $1 AND entity = $2 AND entity_id = $3`,
    [actor.userId, entity, entityId],
  );
  return draft ?? null;
}
