import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { articleContentSchema, CONTENT_COLUMNS, type ArticleContent } from "./article-content";
import type { RevisionOccasion } from "./internal/revisions";

export type RevisionRow = {
  readonly id: string;
  readonly number: number;
  readonly occasion: RevisionOccasion;
  readonly words: number;
  readonly note: string | null;
  readonly who: string;
  /** ISO. */
  readonly at: string;
  /** What readers see. */
  readonly live: boolean;
};

/** The revisions of an article, latest first. Editors only. */
export async function listRevisions(actor: Actor, articleId: string): Promise<RevisionRow[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<RevisionRow>(
    `SELECT v.id, v.number, v.occasion, v.words, v.note, to_json(v.at) #>> '{}' AS at, a.live_revision_id = v.id AS live,
       coalesce((SELECT coalesce(u.name, u.email::text) FROM users u WHERE 'staff:' || u.id = v.actor), 'The shop') AS who
     FROM article_revisions v JOIN articles a ON a.id = v.article_id WHERE v.article_id = $1 ORDER BY v.number DESC LIMIT 200`,
    [articleId],
  );
}

/** What a revision of an article says; number 0 is the working copy. */
export async function findRevisionText(
  actor: Actor,
  articleId: string,
  number: number,
): Promise<Result<ArticleContent, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const [row] =
    number === 0
      ? await sql(`SELECT ${CONTENT_COLUMNS} FROM articles WHERE id = $1`, [articleId])
      : await sql(
          `SELECT ${CONTENT_COLUMNS} FROM article_revisions WHERE article_id = $1 AND number = $2`,
          [articleId, number],
        );
  return row ? ok(articleContentSchema.parse(row)) : err("not_found");
}
