import "server-only";
import { z } from "zod";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql, transaction } from "../db";
import { err, ok, type Result } from "../result";
import { text, uuid } from "../text";
import type { DeskComment } from "./desk-view";
import { lockArticle } from "./internal/lock-article";
import { actorName, type JournalOccasion } from "./occasion";

/** `id` is made in the browser: the passage carries it as a mark. An answer has a `parentId` and no passage of its own. */
export const addCommentSchema = z.strictObject({
  articleId: uuid,
  id: uuid,
  parentId: uuid.optional(),
  quote: text("The passage", 500, 0).default(""),
  text: text("A comment", 4_000),
});
export type AddCommentInput = z.infer<typeof addCommentSchema>;

export const settleCommentSchema = z.strictObject({ articleId: uuid, id: uuid });
export type SettleCommentInput = z.infer<typeof settleCommentSchema>;

/**
 * Says something about a passage of an article, or answers what was said. Sent twice, it is there once. `gone`: what it
 * answers is not there, or is settled. Editors only.
 */
export async function addComment(
  actor: Actor,
  { articleId, id, parentId, quote, text: said }: AddCommentInput,
  { clock }: JournalOccasion,
): Promise<Result<void, "not_found" | "gone">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    if (!(await lockArticle(tx, articleId))) return err("not_found");
    if (parentId !== undefined) {
      const [open] = await tx(
        "SELECT FROM article_comments WHERE id = $1 AND article_id = $2 AND parent_id IS NULL AND resolved_at IS NULL",
        [parentId, articleId],
      );
      if (!open) return err("gone");
    }
    await tx(
      `INSERT INTO article_comments (id, article_id, parent_id, quote, text, actor, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (id) DO NOTHING`,
      [id, articleId, parentId ?? null, quote, said, actorName(actor), clock.now()],
    );
    return ok(undefined);
  });
}

/** Settles a comment with its answers: it is kept, and its passage is no longer marked. Editors only. */
export async function settleComment(
  actor: Actor,
  { articleId, id }: SettleCommentInput,
  { clock }: JournalOccasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const settled = await sql(
    `UPDATE article_comments SET resolved_at = coalesce(resolved_at, $3), resolved_by = coalesce(resolved_by, $4)
      WHERE id = $1 AND article_id = $2 AND parent_id IS NULL RETURNING 1`,
    [id, articleId, clock.now(), actorName(actor)],
  );
  return settled.length > 0 ? ok(undefined) : err("not_found");
}

const NAME_OF = (column: string) =>
  `coalesce((SELECT coalesce(u.name, u.email::text) FROM users u WHERE 'staff:' || u.id = ${column}), 'The shop')`;

/** What is said about an article, oldest first, with answers; open ones before those that are settled. Editors only. */
export async function listComments(actor: Actor, articleId: string): Promise<DeskComment[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<DeskComment>(
    `SELECT c.id, c.quote, c.text, ${NAME_OF("c.actor")} AS who, to_json(c.at) #>> '{}' AS at,
       CASE WHEN c.resolved_at IS NOT NULL THEN ${NAME_OF("c.resolved_by")} END AS "settledBy",
       (SELECT coalesce(json_agg(json_build_object('id', a.id, 'text', a.text, 'who', ${NAME_OF("a.actor")},
          'at', to_json(a.at) #>> '{}') ORDER BY a.at, a.id), '[]') FROM article_comments a WHERE a.parent_id = c.id) AS answers
     FROM article_comments c WHERE c.article_id = $1 AND c.parent_id IS NULL
     ORDER BY c.resolved_at IS NOT NULL, c.at, c.id LIMIT 200`,
    [articleId],
  );
}
