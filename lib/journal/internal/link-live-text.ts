import "server-only";
import type { Tx } from "../../db";
import { citationNumbers } from "../document/citations";
import { rewriteReferences } from "../document/rewrite-references";
import type { JournalDocument } from "../document/schema";
import { namedIngredients, tieInPlaces } from "../document/tie-ins";
import { referencesByKey } from "./references-by-key";

/**
 * Writes down what the text that readers see cites, names and shows, so that studies, ingredients and products can
 * tell where they are spoken of. Belongs into the transaction that shows them the text.
 */
export async function linkLiveText(
  tx: Tx,
  articleId: string,
  body: JournalDocument,
): Promise<void> {
  const known = await referencesByKey(tx, [...citationNumbers(body).keys()]);
  const slugs = new Map([...known].map(([key, { slug }]) => [key, slug]));
  const ids = new Map([...known.values()].map(({ slug, id }) => [slug, id]));
  const numbers = [...citationNumbers(rewriteReferences(body, slugs))];
  await tx(`DELETE FROM article_references WHERE article_id = $1`, [articleId]);
  await tx(
    `INSERT INTO article_references (article_id, reference_id, number) SELECT $1, * FROM unnest($2::uuid[], $3::int[])`,
    [
      articleId,
      numbers.map(([slug]) => ids.get(slug) ?? null),
      numbers.map(([, number]) => number),
    ],
  );
  await tx(`DELETE FROM article_ingredients WHERE article_id = $1`, [articleId]);
  await tx(
    `INSERT INTO article_ingredients (article_id, ingredient_id) SELECT $1, id FROM ingredients WHERE slug = ANY ($2)`,
    [articleId, namedIngredients(body)],
  );
  await tx(`DELETE FROM article_products WHERE article_id = $1`, [articleId]);
  await tx(
    `INSERT INTO article_products (article_id, product_id) SELECT $1, id FROM products WHERE slug = ANY ($2)`,
    [articleId, tieInPlaces(body).map(({ product }) => product)],
  );
}
