import "server-only";
import { sql } from "../db";
import type { ArticleCard, ArticleView } from "./article-view";
import { layOutBody } from "./body";
import { allClaims } from "./citations";
import { EVIDENCE_GRADES } from "./evidence";
import { CARD_COLUMNS, cardOf, type CardRow } from "./internal/card-row";
import { listSources } from "./internal/list-sources";
import { listTieIns } from "./internal/list-tie-ins";
import { sectionsSchema } from "./schema";

/** Nothing but published articles is ever read here; drafts, scheduled and archived ones do not exist. */
const PUBLISHED = `a.status = 'published'`;
const NEWEST_FIRST = `a.published_at DESC, a.id`;

const MOST_RELATED = 3;

async function listCards(
  condition: string,
  values: readonly unknown[],
  order: string = NEWEST_FIRST,
): Promise<ArticleCard[]> {
  const rows = await sql<CardRow>(
    `SELECT ${CARD_COLUMNS} FROM articles a WHERE ${PUBLISHED} AND ${condition} ORDER BY ${order}`,
    values,
  );
  return rows.map(cardOf);
}

/** The newest article, or null. */
export async function findLead(): Promise<ArticleCard | null> {
  const [lead] = await listCards("true", [], `${NEWEST_FIRST} LIMIT 1`);
  return lead ?? null;
}

/** All articles, newest first. */
export async function listArticles(): Promise<ArticleCard[]> {
  return listCards("true", []);
}

/** The articles that mention a product or its kind, newest first. */
export async function listArticlesAbout(productId: string): Promise<ArticleCard[]> {
  return listCards(
    `EXISTS (SELECT FROM article_products ap WHERE ap.article_id = a.id AND ap.product_id = $1)`,
    [productId],
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
    `SELECT a.slug FROM articles a WHERE ${PUBLISHED} ORDER BY ${NEWEST_FIRST} LIMIT $1`,
    [limit],
  );
  return rows.map(({ slug }) => slug);
}

/** The articles nearest to one: by references in common, then by what those are about, then the newest. */
async function listRelated(articleId: string): Promise<ArticleCard[]> {
  return listCards(
    `a.id <> $1`,
    [articleId, MOST_RELATED],
    `(SELECT count(*) FROM article_references own JOIN article_references other USING (reference_id)
        WHERE own.article_id = $1 AND other.article_id = a.id) DESC,
     (SELECT count(DISTINCT word) FROM article_references ar JOIN journal_references r ON r.id = ar.reference_id,
        unnest(r.topics) AS word
        WHERE ar.article_id = a.id AND word IN (SELECT unnest(r2.topics) FROM article_references ar2
          JOIN journal_references r2 ON r2.id = ar2.reference_id WHERE ar2.article_id = $1)) DESC,
     ${NEWEST_FIRST} LIMIT $2`,
  );
}

type ArticleRow = CardRow &
  Pick<ArticleView, "updatedAt" | "takeaways" | "doNotClaim" | "disclosures" | "ingredients"> & {
    sections: unknown;
  };

/** Everything an article's page shows, or null where none is published at this address. */
export async function findArticle(slug: string): Promise<ArticleView | null> {
  const [row] = await sql<ArticleRow>(
    `SELECT ${CARD_COLUMNS}, a.updated_at AS "updatedAt", a.sections, a.takeaways, a.do_not_claim AS "doNotClaim",
       a.disclosures, (SELECT coalesce(json_agg(json_build_object('slug', i.slug, 'inci', i.inci) ORDER BY i.inci), '[]')
          FROM article_ingredients ai JOIN ingredients i ON i.id = ai.ingredient_id WHERE ai.article_id = a.id) AS ingredients
     FROM articles a WHERE ${PUBLISHED} AND a.slug = $1`,
    [slug],
  );
  if (!row) return null;
  const sections = sectionsSchema.parse(row.sections);
  const claims = allClaims(sections);
  const [sources, tieIns, related] = await Promise.all([
    listSources(row.id),
    listTieIns(row.id, sections),
    listRelated(row.id),
  ]);
  const { updatedAt, takeaways, doNotClaim, disclosures, ingredients } = row;
  return {
    ...cardOf(row),
    updatedAt,
    takeaways,
    doNotClaim,
    disclosures,
    ingredients,
    body: layOutBody(sections),
    tally: EVIDENCE_GRADES.flatMap((grade) => {
      const count = claims.filter(({ evidence }) => evidence === grade).length;
      return count > 0 ? [{ grade, claims: count }] : [];
    }),
    sources,
    tieIns,
    related,
  };
}
