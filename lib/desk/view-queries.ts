import "server-only";
import type { StaffActor } from "../access/actor";
import { sql } from "../db";

export type SavedView = { readonly id: string; readonly name: string; readonly query: string };

/** The views of a room that somebody keeps, the oldest first. */
export async function listViews(actor: StaffActor, room: string): Promise<SavedView[]> {
  return sql<SavedView>(
    `SELECT id, name, query FROM desk_views WHERE user_id = $1 AND room = $2 ORDER BY created_at, id`,
    [actor.userId, room],
  );
}
