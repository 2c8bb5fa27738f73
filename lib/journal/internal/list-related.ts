import "server-only";
import { sql } from "../../db";
import type { ArticleCard } from "../article-view";
import { CARD_COLUMNS, cardOf, LIVE_ARTICLES, type CardRow } from "./card-row";

const MOST_RELATED = 3;

/**
 * The articles nearest to one: a study in common counts as much as two topics, and the newest come first of those that
 * are equally near. Articles that share neither are not related.
 */
export async function listRelated(articleId: string): Promise<ArticleCard[]> {
  const rows = await sql<CardRow>(
    `WITH near AS (
       SELECT article_id, sum(weight) AS weight FROM (
         SELECT other.article_id, 2 AS weight FROM article_references own JOIN article_references other USING (reference_id)
          WHERE own.article_id = $1 AND other.article_id <> $1
         UNION ALL SELECT other.article_id, 1 FROM article_topics own JOIN article_topics other USING (topic_id)
          WHERE own.article_id = $1 AND other.article_id <> $1) AS shared
       GROUP BY article_id)
     SELECT ${CARD_COLUMNS} FROM ${LIVE_ARTICLES} JOIN near ON near.article_id = a.id
     ORDER BY near.weight DESC, a.published_at DESC, a.id LIMIT ${MOST_RELATED}`,
    [articleId],
  );
  return rows.map(cardOf);
}
