import type { ArticleCard } from "../article-view";
import { plateOf } from "../plates";
import { topicOf } from "../topics";

/** Columns of an article `a` that a card is made of. */
export const CARD_COLUMNS = `a.id, a.slug, a.title, a.standfirst, a.minutes, a.published_at AS "publishedAt",
    (SELECT coalesce(json_agg(r.topics), '[]') FROM article_references ar
       JOIN journal_references r ON r.id = ar.reference_id WHERE ar.article_id = a.id) AS topics`;

export type CardRow = Pick<
  ArticleCard,
  "id" | "slug" | "title" | "standfirst" | "minutes" | "publishedAt"
> & {
  /** Topic words of each reference. */
  topics: string[][];
};

/** A row as pages are given it. */
export function cardOf({
  id,
  slug,
  title,
  standfirst,
  minutes,
  publishedAt,
  topics,
}: CardRow): ArticleCard {
  const topic = topicOf(topics);
  return {
    id,
    slug,
    title,
    standfirst,
    minutes,
    publishedAt,
    topic: { slug: topic.slug, name: topic.name },
    references: topics.length,
    plate: plateOf(slug),
  };
}
