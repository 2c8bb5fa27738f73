import { citationNumbers } from "../../lib/journal/citations";
import { readingMinutes } from "../../lib/journal/plain-text";
import { sectionsSchema } from "../../lib/journal/schema";
import { namedIngredients } from "../../lib/journal/tie-ins";
import type { Catalog } from "./catalog-file";
import { insertMissing, type Row, type SeedDb } from "./database";
import { seedId } from "./ids";
import { articleTexts } from "./journal/articles";
import type { ArticleText } from "./journal/write";
import { type Outline, readOutlines, readReferences, type ReferenceFact } from "./journal-files";
import { ingredientIndex } from "./labels";

const KINDS: Readonly<Record<ReferenceFact["type"], string>> = {
  review: "review",
  RCT: "randomized trial",
  cohort: "cohort",
  mechanistic: "mechanistic",
};

const referenceRow = ({ id, type, fundingNote, ...fact }: ReferenceFact): Row => ({
  id: seedId(`reference:${id}`),
  slug: id,
  ...fact,
  kind: KINDS[type],
  funding_note: fundingNote,
});

const publishedAt = (text: ArticleText): Date => new Date(`${text.published}T13:00:00Z`);
const articleId = (text: ArticleText): string => seedId(`article:${text.slug}`, publishedAt(text));

function articleRow(text: ArticleText, outline: Outline): Row {
  const at = publishedAt(text);
  const sections = sectionsSchema.parse(text.sections);
  return {
    id: articleId(text),
    slug: text.slug,
    status: "published",
    title: outline.title,
    standfirst: outline.standfirst,
    minutes: readingMinutes(sections),
    sections,
    takeaways: outline.takeaways,
    do_not_claim: outline.doNotClaim,
    disclosures: outline.disclosures,
    published_at: at,
    created_at: at,
    updated_at: at,
  };
}

/** What an article cites, by its number there. */
function citationRows(text: ArticleText): Row[] {
  return [...citationNumbers(text.sections)].map(([slug, number]) => ({
    article_id: articleId(text),
    reference_id: seedId(`reference:${slug}`),
    number,
  }));
}

/** Ids by a unique column. Throws, through what it hands out, where there is no such thing. */
async function finder(db: SeedDb, query: string): Promise<(key: string) => string> {
  const { rows } = await db.query<{ key: string; id: string }>(query);
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The journal speaks of ${key}, which is not there`);
    return id;
  };
}

/** The ingredients an article discusses: those its outline names, and those its text links to. */
async function ingredientRows(
  db: SeedDb,
  catalog: Catalog,
  texts: readonly [ArticleText, Outline][],
): Promise<Row[]> {
  const inciOf = ingredientIndex(catalog.ingredients);
  const byInci = await finder(db, "SELECT inci::text AS key, id FROM ingredients");
  const bySlug = await finder(db, "SELECT slug AS key, id FROM ingredients");
  return texts.flatMap(([text, outline]) => {
    const ids = [
      ...outline.relatedIngredients.map((name) => byInci(inciOf(name) ?? name)),
      ...namedIngredients(text.sections).map(bySlug),
    ];
    return [...new Set(ids)].map((id) => ({ article_id: articleId(text), ingredient_id: id }));
  });
}

/** The products an article's subject touches; the seed knows them by the catalogue's ids. */
async function productRows(
  db: SeedDb,
  catalog: Catalog,
  texts: readonly [ArticleText, Outline][],
): Promise<Row[]> {
  const skus = new Map(catalog.products.map(({ id, sku }) => [id, sku]));
  const bySku = await finder(db, "SELECT sku AS key, product_id AS id FROM variants");
  return texts.flatMap(([text, outline]) =>
    outline.relatedProductIds.map((id) => ({
      article_id: articleId(text),
      product_id: bySku(skus.get(id) ?? id),
    })),
  );
}

/** Adds the references and articles that are missing. An article that is there is left as editors made it. */
export async function seedJournal(db: SeedDb, catalog: Catalog): Promise<void> {
  await insertMissing(db, "journal_references", readReferences().map(referenceRow), "id");
  const outlines = new Map(readOutlines().map((outline) => [outline.slug, outline]));
  const texts = articleTexts.map((text): [ArticleText, Outline] => {
    const outline = outlines.get(text.slug);
    if (!outline) throw new Error(`${text.slug} has no outline`);
    return [text, outline];
  });
  const added = await insertMissing<{ id: string }>(
    db,
    "articles",
    texts.map(([text, outline]) => articleRow(text, outline)),
    "id",
  );
  const ids = new Set(added.map(({ id }) => id));
  const fresh = texts.filter(([text]) => ids.has(articleId(text)));
  const citations = fresh.flatMap(([text]) => citationRows(text));
  await insertMissing(db, "article_references", citations, "number");
  const ingredients = await ingredientRows(db, catalog, fresh);
  await insertMissing(db, "article_ingredients", ingredients, "article_id");
  await insertMissing(db, "article_products", await productRows(db, catalog, fresh), "article_id");
}
