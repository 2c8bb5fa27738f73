import "server-only";
import { sql } from "../db";
import type { ArticleCard, TopicLink } from "./article-view";
import { CARD_COLUMNS, cardOf, LIVE_ARTICLES, type CardRow } from "./internal/card-row";

/** Nothing but what readers see is ever read here: drafts, and what was put away, do not exist. */
const NEWEST_FIRST = `a.published_at DESC, a.id`;

async function listCards(
  condition: string,
  values: readonly unknown[],
  order: string = NEWEST_FIRST,
): Promise<ArticleCard[]> {
  const rows = await sql<CardRow>(
    `SELECT ${CARD_COLUMNS} FROM ${LIVE_ARTICLES} WHERE ${condition} ORDER BY ${order}`,
    values,
  );
  return rows.map(cardOf);
}

/** The newest article, or null. */
export async function findLead(): Promise<ArticleCard | null> {
  const [lead] = await listCards("true", [], `${NEWEST_FIRST} LIMIT 1`);
  return lead ?? null;
}

export type TopicView = TopicLink & { readonly intro: string; readonly articles: number };

/** The topics in their order, with how many articles stand under each. */
export async function listTopics(): Promise<TopicView[]> {
  return sql<TopicView>(
    `SELECT t.slug, t.name, t.intro, (SELECT count(*)::int FROM article_topics o JOIN articles a ON a.id = o.article_id
       WHERE o.topic_id = t.id AND a.live_revision_id IS NOT NULL) AS articles FROM journal_topics t ORDER BY t.position, t.id`,
  );
}

/**
 * The articles that a product's page leads to: those that show it beside a passage, then those that discuss most of
 * what is on its label.
 */
export async function listArticlesAbout(productId: string): Promise<ArticleCard[]> {
  return listCards(
    `a.id IN (SELECT article_id FROM article_products WHERE product_id = $1 UNION SELECT ai.article_id FROM article_ingredients ai
       JOIN product_ingredients pi ON pi.ingredient_id = ai.ingredient_id WHERE pi.product_id = $1)`,
    [productId],
    `(SELECT count(*) FROM article_products ap WHERE ap.article_id = a.id AND ap.product_id = $1) DESC,
     (SELECT count(DISTINCT ai.ingredient_id) FROM article_ingredients ai JOIN product_ingredients pi ON pi.ingredient_id = ai.ingredient_id
        WHERE ai.article_id = a.id AND pi.product_id = $1) DESC, ${NEWEST_FIRST}`,
  );
}

/** The articles that discuss an ingredient, newest first. */
export async function listArticlesOnIngredient(ingredientId: string): Promise<ArticleCard[]> {
  return listCards(
    `EXISTS (SELECT FROM article_ingredients ai WHERE ai.article_id = a.id AND ai.ingredient_id = $1)`,
    [ingredientId],
  );
}

/** Addresses of the newest articles, for the build. */
export async function listArticleSlugs(limit: number): Promise<string[]> {
  const rows = await sql<{ slug: string }>(
    `SELECT a.slug FROM articles a WHERE a.live_revision_id IS NOT NULL ORDER BY ${NEWEST_FIRST} LIMIT $1`,
    [limit],
  );
  return rows.map(({ slug }) => slug);
}
