import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { isStorableText, uuid } from "../text";
import type { RejectedRow, RunRow, RunSheet } from "./run-view";

const COLUMNS = `r.row, r.sku, coalesce(p.name, r.after ->> 'name') AS name, p.slug, r.action, r.state, r.before, r.after, r.problems, r.note`;
const FROM = "FROM desk_run_rows r LEFT JOIN products p ON p.id = r.product_id";

/** A run with its counts and its first rows. Merchandisers only. */
export async function findRun(actor: Actor, id: string): Promise<Result<RunSheet, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !isStorableText(id) || !uuid.safeParse(id).success)
    return err("not_found");
  const [run] = await sql<Omit<RunSheet, "wrong" | "changes">>(
    `SELECT d.id, d.kind, d.status, d.title, d.columns, d.total, d.handled, d.problem, d.created_at AS "createdAt",
            coalesce(u.name, u.email::text) AS who,
            (SELECT json_build_object('create', count(*) FILTER (WHERE action = 'create'), 'change', count(*) FILTER (WHERE action = 'change'),
               'skip', count(*) FILTER (WHERE action = 'skip'), 'reject', count(*) FILTER (WHERE action = 'reject'),
               'done', count(*) FILTER (WHERE state = 'done'), 'failed', count(*) FILTER (WHERE state = 'failed'),
               'reverted', count(*) FILTER (WHERE state = 'reverted'), 'noted', count(*) FILTER (WHERE note IS NOT NULL AND state <> 'failed'))
               FROM desk_run_rows WHERE run_id = d.id) AS counts
       FROM desk_runs d JOIN users u ON u.id = d.actor_id WHERE d.id = $1`,
    [id],
  );
  if (!run) return err("not_found");
  const [wrong, changes] = await Promise.all([
    sql<RunRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE r.run_id = $1 AND (r.action = 'reject' OR r.note IS NOT NULL) ORDER BY r.row LIMIT 100`,
      [id],
    ),
    sql<RunRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE r.run_id = $1 AND r.action IN ('create', 'change') ORDER BY r.row LIMIT 50`,
      [id],
    ),
  ]);
  return ok({ ...run, wrong, changes });
}

/** The lines of a file that are wrong or could not be carried out, whole, with why. Merchandisers only. */
export async function listRejected(
  actor: Actor,
  id: string,
): Promise<Result<{ columns: readonly string[]; rows: RejectedRow[] }, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !uuid.safeParse(id).success) return err("not_found");
  const [run] = await sql<{ columns: string[] }>(
    `SELECT columns FROM desk_runs WHERE id = $1 AND kind = 'import'`,
    [id],
  );
  if (!run) return err("not_found");
  const rows = await sql<RejectedRow>(
    `SELECT cells, CASE WHEN state = 'failed' THEN ARRAY[note] ELSE problems END AS problems FROM desk_run_rows
      WHERE run_id = $1 AND (action = 'reject' OR state = 'failed') ORDER BY row`,
    [id],
  );
  return ok({ columns: run.columns, rows });
}
