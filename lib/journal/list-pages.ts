import "server-only";
import { sql } from "../db";
import type { TopicLink } from "./article-view";
import { CARD_COLUMNS, cardOf, LIVE_ARTICLES, type CardRow } from "./internal/card-row";
import { ARTICLES_PER_PAGE, pageCount, type ArticlePage } from "./pages";

/*
 * A page is chosen from the narrow index of live articles first; titles, topics and counts are looked up for the few
 * that it shows. Measured with 2,000 articles by `npm run bench:journal`.
 */
const chosen = (from: string): string => `
  SELECT ${CARD_COLUMNS} FROM (${from} ORDER BY published_at DESC, id LIMIT ${ARTICLES_PER_PAGE} OFFSET $1) AS page
    JOIN articles a ON a.id = page.id JOIN article_revisions v ON v.id = a.live_revision_id
   ORDER BY a.published_at DESC, a.id`;

const EVERY_ARTICLE = `SELECT id, published_at FROM articles WHERE live_revision_id IS NOT NULL`;
const OF_TOPIC = `SELECT a.id, a.published_at FROM article_topics o JOIN articles a ON a.id = o.article_id
  WHERE o.topic_id = $2 AND a.live_revision_id IS NOT NULL`;

const offset = (page: number): number => (page - 1) * ARTICLES_PER_PAGE;

/** A page of all articles, newest first. Beyond the last it is empty. */
export async function findArticlePage(page: number): Promise<ArticlePage> {
  const [rows, [count]] = await Promise.all([
    sql<CardRow>(chosen(EVERY_ARTICLE), [offset(page)]),
    sql<{ total: number }>(`SELECT count(*)::int AS total FROM (${EVERY_ARTICLE}) AS every`),
  ]);
  const total = count?.total ?? 0;
  return { articles: rows.map(cardOf), page, pages: pageCount(total), total };
}

export type TopicPage = ArticlePage & TopicLink & { readonly intro: string };

/** A page of a topic's articles, newest first, or null where there is no such topic. */
export async function findTopicPage(slug: string, page: number): Promise<TopicPage | null> {
  const [topic] = await sql<TopicLink & { id: string; intro: string; total: number }>(
    `SELECT t.id, t.slug, t.name, t.intro, (SELECT count(*)::int FROM article_topics o JOIN articles a ON a.id = o.article_id
        WHERE o.topic_id = t.id AND a.live_revision_id IS NOT NULL) AS total FROM journal_topics t WHERE t.slug = $1`,
    [slug],
  );
  if (!topic) return null;
  const rows = await sql<CardRow>(chosen(OF_TOPIC), [offset(page), topic.id]);
  const { id: _id, ...facts } = topic;
  return { ...facts, articles: rows.map(cardOf), page, pages: pageCount(topic.total) };
}

/** The newest articles under each topic that an article stands under first, at most so many of each. */
export async function listFront(
  most: number,
): Promise<ReadonlyMap<string, readonly CardOnFront[]>> {
  const rows = await sql<CardRow>(
    `SELECT ${CARD_COLUMNS} FROM journal_topics t CROSS JOIN LATERAL (
         SELECT a.id FROM article_topics o JOIN articles a ON a.id = o.article_id
          WHERE o.topic_id = t.id AND o.position = 1 AND a.live_revision_id IS NOT NULL
          ORDER BY a.published_at DESC, a.id LIMIT $1) AS newest
       JOIN ${LIVE_ARTICLES} ON a.id = newest.id ORDER BY a.published_at DESC, a.id`,
    [most],
  );
  return Map.groupBy(rows.map(cardOf), ({ topic }) => topic?.slug ?? "");
}

type CardOnFront = ReturnType<typeof cardOf>;
