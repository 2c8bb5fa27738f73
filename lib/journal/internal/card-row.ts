import type { ArticleCard, TopicLink } from "../article-view";
import { plateOf, type PlateView } from "../plates";

/** An article `a` that readers see, with what it says to them as `v`. */
export const LIVE_ARTICLES = `articles a JOIN article_revisions v ON v.id = a.live_revision_id`;

/** Columns of a live article that a card is made of. */
export const CARD_COLUMNS = `a.id, a.slug, v.title, v.standfirst, v.minutes, a.published_at AS "publishedAt",
    (SELECT json_build_object('slug', t.slug, 'name', t.name) FROM article_topics o JOIN journal_topics t ON t.id = o.topic_id
       WHERE o.article_id = a.id ORDER BY o.position LIMIT 1) AS topic,
    (SELECT count(*)::int FROM article_references WHERE article_id = a.id) AS "references",
    (SELECT json_build_object('base', i.base, 'alt', i.alt, 'dominant', i.dominant) FROM journal_images i WHERE i.id = v.cover_id) AS cover`;

export type CardRow = Omit<ArticleCard, "plate" | "topic"> & {
  topic: TopicLink | null;
  cover: PlateView | null;
};

/** A row as pages are given it. */
export function cardOf(row: CardRow): ArticleCard {
  const { id, slug, title, standfirst, minutes, publishedAt, topic, references, cover } = row;
  return {
    id,
    slug,
    title,
    standfirst,
    minutes,
    publishedAt,
    topic,
    references,
    plate: cover ?? plateOf(slug),
  };
}
