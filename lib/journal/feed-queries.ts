import "server-only";
import { sql } from "../db";
import type { ArticleCard, TopicLink } from "./article-view";
import { CARD_COLUMNS, cardOf, LIVE_ARTICLES, type CardRow } from "./internal/card-row";

export type FeedArticle = ArticleCard & {
  readonly liveAt: Date;
  readonly authors: readonly { readonly slug: string; readonly name: string }[];
  readonly topics: readonly TopicLink[];
};

const MOST = 30;

/** The newest articles, with what a feed says of them. */
export async function listFeedArticles(): Promise<FeedArticle[]> {
  const rows = await sql<CardRow & Pick<FeedArticle, "liveAt" | "authors" | "topics">>(
    `SELECT ${CARD_COLUMNS}, a.live_at AS "liveAt",
       (SELECT coalesce(json_agg(json_build_object('slug', p.slug, 'name', p.name) ORDER BY w.position), '[]') FROM article_authors w
          JOIN journal_people p ON p.id = w.person_id WHERE w.article_id = a.id) AS authors,
       (SELECT coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY o.position), '[]') FROM article_topics o
          JOIN journal_topics t ON t.id = o.topic_id WHERE o.article_id = a.id) AS topics
     FROM ${LIVE_ARTICLES} ORDER BY a.published_at DESC, a.id LIMIT ${MOST}`,
  );
  return rows.map(({ liveAt, authors, topics, ...row }) => ({
    ...cardOf(row),
    liveAt,
    authors,
    topics,
  }));
}

export type NewsItem = {
  readonly path: string;
  readonly title: string;
  readonly publishedAt: Date;
};

/** What appeared in the two days before a moment: all that a sitemap for news may hold. */
export async function listNews(now: Date): Promise<NewsItem[]> {
  return sql<NewsItem>(
    `SELECT '/journal/' || a.slug AS path, v.title, a.published_at AS "publishedAt" FROM ${LIVE_ARTICLES}
      WHERE a.published_at > $1::timestamptz - interval '2 days' ORDER BY a.published_at DESC, a.id LIMIT 1000`,
    [now],
  );
}
