import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { findList } from "./find-list";
import { listQuery, queryParameters, readListState } from "./list-state";

/** The most views that one person keeps in one room. */
const MOST_VIEWS = 20;

type Kept = { readonly room: string; readonly name: string; readonly query: string };

/**
 * Keeps a list's state under a name, in place of what the person kept under it before. Only what the list itself
 * understands is kept. `too_many` where they have twenty already.
 */
export async function keepView(
  actor: Actor,
  { room, name, query }: Kept,
  clock: Clock,
): Promise<Result<{ address: string }, "not_found" | "too_many">> {
  const list = findList(room);
  if (!list || !hasPermission(actor, ...list.open)) return err("not_found");
  const kept = listQuery(list, readListState(list, queryParameters(query))).toString();
  const saved = await sql(
    `INSERT INTO desk_views (user_id, room, name, query, created_at)
     SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM desk_views WHERE user_id = $1 AND room = $2 AND name <> $3) < ${MOST_VIEWS}
     ON CONFLICT (user_id, room, name) DO UPDATE SET query = EXCLUDED.query RETURNING id`,
    [actor.userId, room, name, kept, clock.now()],
  );
  return saved.length > 0 ? ok({ address: address(list.path, kept) }) : err("too_many");
}

/** Forgets a view of one's own. */
export async function forgetView(
  actor: Actor,
  { room, id }: { readonly room: string; readonly id: string },
): Promise<Result<{ address: string }, "not_found">> {
  const list = findList(room);
  if (!list || !hasPermission(actor, ...list.open)) return err("not_found");
  const gone = await sql(
    `DELETE FROM desk_views WHERE id = $1 AND user_id = $2 AND room = $3 RETURNING id`,
    [id, actor.userId, room],
  );
  return gone.length > 0 ? ok({ address: list.path }) : err("not_found");
}

const address = (path: string, query: string) => (query ? `${path}?${query}` : path);
