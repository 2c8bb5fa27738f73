import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import { lockArticle } from "./internal/lock-article";
import type { JournalOccasion } from "./occasion";
import type { SaveFactsInput } from "./schema";

export type FactsFailure = "not_found" | "taken" | "unknown" | "is_reviewer";

/**
 * Saves what is about an article and not in its text: its address, authors, topics and who shall review it. Readers
 * see it at once where the article is published. `unknown`: a person or topic that is not there (any more);
 * `is_reviewer`: somebody stands among the authors who is to review it, or has.
 */
export async function saveFacts(
  actor: Actor,
  input: SaveFactsInput,
  { clock, origin }: JournalOccasion,
): Promise<Result<void, FactsFailure>> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const { articleId, slug, authors, topics, reviewerId } = input;
  if (reviewerId !== null && authors.includes(reviewerId)) return err("is_reviewer");
  try {
    return await transaction(async (tx) => {
      const article = await lockArticle(tx, articleId);
      if (!article) return err("not_found");
      const refused = await refuse(tx, input);
      if (refused) return err(refused);
      const at = clock.now();
      await tx(`UPDATE articles SET slug = $2, reviewer_id = $3, updated_at = $4 WHERE id = $1`, [
        articleId,
        slug,
        reviewerId,
        at,
      ]);
      await tx(`DELETE FROM article_authors WHERE article_id = $1`, [articleId]);
      await tx(
        `INSERT INTO article_authors (article_id, person_id, position) SELECT $1, * FROM unnest($2::uuid[]) WITH ORDINALITY`,
        [articleId, authors],
      );
      await tx(`DELETE FROM article_topics WHERE article_id = $1`, [articleId]);
      await tx(
        `INSERT INTO article_topics (article_id, topic_id, position) SELECT $1, * FROM unnest($2::uuid[]) WITH ORDINALITY`,
        [articleId, topics],
      );
      await writeAudit(tx, {
        actor,
        action: "save_article_facts",
        entity: "article",
        entityId: articleId,
        before: { slug: article.slug, reviewerId: article.reviewerId },
        after: { slug, reviewerId, authors: authors.join(" "), topics: topics.join(" ") },
        at,
        origin,
      });
      if (article.liveRevisionId !== null) await announceJournal(tx, articleId);
      return ok(undefined);
    });
  } catch (error) {
    if (isUniqueViolation(error, "articles_slug_key")) return err("taken");
    throw error;
  }
}

async function refuse(
  tx: Tx,
  { articleId, authors, topics, reviewerId }: SaveFactsInput,
): Promise<"unknown" | "is_reviewer" | null> {
  const people = [...new Set(reviewerId === null ? authors : [...authors, reviewerId])];
  const [row] = await tx<{ people: number; topics: number; reviewed: boolean }>(
    `SELECT (SELECT count(*)::int FROM journal_people WHERE id = ANY ($1::uuid[])) AS people,
       (SELECT count(*)::int FROM journal_topics WHERE id = ANY ($2::uuid[])) AS topics,
       EXISTS (SELECT FROM articles a JOIN article_approvals p ON p.id IN (a.approval_id, a.live_approval_id)
         WHERE a.id = $3 AND p.reviewer_id = ANY ($4::uuid[])) AS reviewed`,
    [people, topics, articleId, authors],
  );
  if (row?.people !== people.length || row.topics !== new Set(topics).size) return "unknown";
  if (new Set(authors).size < authors.length || new Set(topics).size < topics.length)
    return "unknown";
  return row.reviewed ? "is_reviewer" : null;
}
