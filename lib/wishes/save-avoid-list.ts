import "server-only";
import type { StaffActor, UserActor } from "../access/actor";
import { sql } from "../db";
import type { AvoidList } from "./avoid-list";

/** When the list was saved, as a column of `avoid_lists`: text that only ever is compared. */
export const AVOID_SAVED = `to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Keeps the list in the person's account, in place of the one before. Hands out when that was, as the account says it. */
export async function saveAvoidList(
  actor: UserActor | StaffActor,
  list: { readonly items: readonly string[]; readonly hide: boolean },
): Promise<string> {
  const [row] = await sql<{ saved: string }>(
    `INSERT INTO avoid_lists (user_id, items, hide, updated_at) VALUES ($1, $2, $3, clock_timestamp())
     ON CONFLICT (user_id) DO UPDATE SET items = excluded.items, hide = excluded.hide,
       -- Two changes within the same millisecond are still two.
       updated_at = greatest(excluded.updated_at, avoid_lists.updated_at + interval '1 millisecond')
     RETURNING ${AVOID_SAVED} AS saved`,
    [actor.userId, list.items, list.hide],
  );
  if (!row) throw new Error("An avoid-list was not kept");
  return row.saved;
}

/** Takes the list out of the person's account. */
export async function forgetAvoidList(actor: UserActor | StaffActor): Promise<void> {
  await sql(`DELETE FROM avoid_lists WHERE user_id = $1`, [actor.userId]);
}

/** The person's list with the names as they are now, or null where none was saved. What is gone by now is left out. */
export async function findAvoidList(actor: UserActor | StaffActor): Promise<AvoidList | null> {
  const [row] = await sql<AvoidList>(
    `SELECT ${AVOID_SAVED} AS saved, hide, coalesce((SELECT json_agg(json_build_object('item', i.item, 'name', coalesce(g.name, n.inci::text)) ORDER BY i.at)
         FROM unnest(items) WITH ORDINALITY AS i(item, at)
         LEFT JOIN ingredient_groups g ON 'group/' || g.slug = i.item LEFT JOIN ingredients n ON 'ingredient/' || n.slug = i.item
        WHERE coalesce(g.slug, n.slug) IS NOT NULL), '[]') AS items
       FROM avoid_lists WHERE user_id = $1`,
    [actor.userId],
  );
  return row ?? null;
}
