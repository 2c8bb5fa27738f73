import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql, transaction } from "../db";
import { err, ok, type Result } from "../result";
import { articleContentSchema, CONTENT_COLUMNS } from "./article-content";
import type { Checked, DeskArticle, DeskPerson, DeskTopic, HistoryEntry } from "./desk-view";
import { runChecks } from "./internal/checked-article";
import { workingCopy } from "./internal/revisions";
import { actorName } from "./occasion";

type ArticleRow = Omit<DeskArticle, "content" | "flagged" | "submittedBy" | "updated"> & {
  flaggedAt: Date | null;
  flagReason: string | null;
  submitter: string | null;
  submittedBy: string | null;
  updatedAt: Date;
  updatedBy: string;
};

const NAME_OF = (column: string) =>
  `coalesce((SELECT coalesce(u.name, u.email::text) FROM users u WHERE 'staff:' || u.id = ${column}), 'The shop')`;

/** An article as editors have it before them. Editors only. */
export async function findDeskArticle(
  actor: Actor,
  articleId: string,
): Promise<Result<DeskArticle, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const [row] = await sql<ArticleRow>(
    `SELECT a.id, a.slug, a.status, a.version, a.reviewer_id AS "reviewerId", ${CONTENT_COLUMNS.replaceAll(/(^|, )/g, "$1a.")},
       to_json(a.scheduled_for) #>> '{}' AS "scheduledFor", to_json(a.published_at) #>> '{}' AS "publishedAt",
       to_json(a.review_by) #>> '{}' AS "reviewBy", a.flagged_at AS "flaggedAt", a.flag_reason AS "flagReason",
       a.live_revision_id IS NOT NULL AS live, a.submitted_by AS "submittedBy", ${NAME_OF("a.submitted_by")} AS submitter,
       a.updated_at AS "updatedAt", ${NAME_OF("a.updated_by")} AS "updatedBy",
       (SELECT p.name || ', ' || ap.credential FROM article_approvals ap JOIN journal_people p ON p.id = ap.reviewer_id
          WHERE ap.id = coalesce(a.approval_id, a.live_approval_id)) AS "approvedBy",
       ARRAY(SELECT person_id FROM article_authors WHERE article_id = a.id ORDER BY position) AS authors,
       ARRAY(SELECT topic_id FROM article_topics WHERE article_id = a.id ORDER BY position) AS topics
     FROM articles a WHERE a.id = $1`,
    [articleId],
  );
  if (!row) return err("not_found");
  const { flaggedAt, flagReason, submitter, submittedBy, updatedAt, updatedBy, ...facts } = row;
  const content = articleContentSchema.strip().parse(row);
  return ok({
    id: facts.id,
    slug: facts.slug,
    status: facts.status,
    version: facts.version,
    authors: facts.authors,
    topics: facts.topics,
    reviewerId: facts.reviewerId,
    scheduledFor: facts.scheduledFor,
    publishedAt: facts.publishedAt,
    reviewBy: facts.reviewBy,
    live: facts.live,
    approvedBy: facts.approvedBy,
    content,
    flagged: flaggedAt ? { at: flaggedAt.toISOString(), reason: flagReason ?? "" } : null,
    submittedBy:
      submittedBy === null
        ? null
        : { name: submitter ?? "", you: submittedBy === actorName(actor) },
    updated: { at: updatedAt.toISOString(), by: updatedBy },
  });
}

/** Everybody who writes or reviews, by name. */
export async function listDeskPeople(actor: Actor): Promise<DeskPerson[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<DeskPerson>(
    `SELECT p.id, p.name, p.role, p.retired_at IS NOT NULL AS retired, p.user_id IS NOT NULL AND p.user_id <> $1 AS elsewhere,
       (SELECT coalesce(json_agg(json_build_object('id', c.id, 'text', concat_ws(', ', c.credential, c.issuer, c.year)) ORDER BY c.position), '[]')
          FROM journal_credentials c WHERE c.person_id = p.id) AS credentials
     FROM journal_people p ORDER BY p.name, p.id`,
    [actor.userId],
  );
}

/** The topics in their order. */
export async function listDeskTopics(actor: Actor): Promise<DeskTopic[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<DeskTopic>("SELECT id, name FROM journal_topics ORDER BY position, name");
}

/** What became of an article, latest first. */
export async function listArticleHistory(actor: Actor, articleId: string): Promise<HistoryEntry[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<HistoryEntry>(
    `SELECT h.id, h.transition AS move, h.note, ${NAME_OF("h.actor")} AS who, to_json(h.at) #>> '{}' AS at
       FROM article_history h WHERE h.article_id = $1 ORDER BY h.id DESC LIMIT 50`,
    [articleId],
  );
}

/** The checklist over the working copy as it is saved now. */
export async function checkWorkingCopy(
  actor: Actor,
  articleId: string,
): Promise<Result<Checked, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const [row] = await tx<{ reviewer: boolean }>(
      "SELECT reviewer_id IS NOT NULL AS reviewer FROM articles WHERE id = $1",
      [articleId],
    );
    if (!row) return err("not_found");
    const content = await workingCopy(tx, articleId);
    return ok(await runChecks(tx, articleId, content, row.reviewer));
  });
}
