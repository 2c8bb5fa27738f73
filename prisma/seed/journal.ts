import { citationNumbers } from "../../lib/journal/document/citations";
import { countWords, readingMinutes } from "../../lib/journal/document/plain-text";
import { documentSchema } from "../../lib/journal/document/schema";
import { namedIngredients, tieInPlaces } from "../../lib/journal/document/tie-ins";
import { insertMissing, type Row, type SeedDb } from "./database";
import { seedId } from "./ids";
import { articleTexts } from "./journal/articles";
import { creditsOf } from "./journal/credits";
import { ingredientStudies } from "./journal/ingredient-studies";
import { historyRows, momentsOf } from "./journal/moments";
import { credentialRows, personId, personRows, signature } from "./journal/people";
import { referenceRows } from "./journal/references";
import { topicId, topicRows } from "./journal/topics";
import { type ArticleText, bodyOf } from "./journal/write";
import { type Outline, readOutlines } from "./journal-files";

const BY = "system:seed";

const articleId = (text: ArticleText): string =>
  seedId(`article:${text.slug}`, momentsOf(text).published);
const revisionId = (text: ArticleText): string =>
  seedId(`article-revision:${text.slug}`, momentsOf(text).approved);
const approvalId = (text: ArticleText): string =>
  seedId(`article-approval:${text.slug}`, momentsOf(text).approved);

function contentOf(text: ArticleText, outline: Outline): Row {
  return {
    title: outline.title,
    standfirst: outline.standfirst,
    body: documentSchema.parse(bodyOf(text)),
    takeaways: outline.takeaways,
    do_not_claim: outline.doNotClaim,
    disclosures: outline.disclosures,
  };
}

/** Made as a draft; what its readers see is set once its approval is there. */
function articleRow(text: ArticleText, outline: Outline): Row {
  const { begun, published } = momentsOf(text);
  return {
    id: articleId(text),
    slug: text.slug,
    status: "draft",
    version: 1,
    ...contentOf(text, outline),
    reviewer_id: personId(creditsOf(text.slug).reviewer),
    created_at: begun,
    created_by: BY,
    updated_at: published,
    updated_by: BY,
  };
}

function revisionRow(text: ArticleText, outline: Outline): Row {
  const words = countWords(bodyOf(text));
  return {
    id: revisionId(text),
    article_id: articleId(text),
    number: 1,
    occasion: "approved",
    ...contentOf(text, outline),
    words,
    minutes: readingMinutes(words),
    actor: BY,
    at: momentsOf(text).approved,
  };
}

function approvalRow(text: ArticleText): Row {
  const { reviewer } = creditsOf(text.slug);
  const { id, words } = signature(reviewer);
  return {
    id: approvalId(text),
    article_id: articleId(text),
    revision_id: revisionId(text),
    reviewer_id: personId(reviewer),
    credential_id: id,
    credential: words,
    actor: BY,
    at: momentsOf(text).approved,
  };
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

async function seedIngredientStudies(db: SeedDb): Promise<void> {
  const ingredient = await finder(db, "SELECT slug AS key, id FROM ingredients");
  const reference = await finder(db, "SELECT slug AS key, id FROM journal_references");
  const rows = ingredientStudies.map(({ ingredient: slug, study, note }) => ({
    ingredient_id: ingredient(slug),
    reference_id: reference(study),
    note,
  }));
  await insertMissing(db, "ingredient_references", rows, "note");
}

/** Adds what a text cites, names and shows. */
async function seedLinks(db: SeedDb, texts: readonly ArticleText[]): Promise<void> {
  const ingredient = await finder(db, "SELECT slug AS key, id FROM ingredients");
  const product = await finder(db, "SELECT slug AS key, id FROM products");
  const reference = await finder(db, "SELECT slug AS key, id FROM journal_references");
  const each = (rows: (text: ArticleText) => Row[]) =>
    texts.flatMap((text) => rows(text).map((row) => ({ article_id: articleId(text), ...row })));
  const tables: Readonly<Record<string, Row[]>> = {
    article_authors: each((text) =>
      creditsOf(text.slug).authors.map((slug, index) => ({
        person_id: personId(slug),
        position: index + 1,
      })),
    ),
    article_topics: each((text) =>
      creditsOf(text.slug).topics.map((slug, index) => ({
        topic_id: topicId(slug),
        position: index + 1,
      })),
    ),
    article_references: each((text) =>
      [...citationNumbers(bodyOf(text))].map(([key, number]) => ({
        reference_id: reference(key),
        number,
      })),
    ),
    article_ingredients: each((text) =>
      namedIngredients(bodyOf(text)).map((slug) => ({ ingredient_id: ingredient(slug) })),
    ),
    article_products: each((text) =>
      [...new Set(tieInPlaces(bodyOf(text)).map((place) => place.product))].map((slug) => ({
        product_id: product(slug),
      })),
    ),
  };
  for (const [table, rows] of Object.entries(tables))
    await insertMissing(db, table, rows, "article_id");
}

/** Adds the people, topics, studies and articles that are missing. An article that is there is left as editors made it. */
export async function seedJournal(db: SeedDb): Promise<void> {
  await insertMissing(db, "journal_people", personRows(), "id");
  await insertMissing(db, "journal_credentials", credentialRows(), "id");
  await insertMissing(db, "journal_topics", topicRows(), "id");
  const studies = await insertMissing(db, "journal_references", referenceRows(), "id");
  // What editors have taken out of an ingredient's file stays out.
  if (studies.length > 0) await seedIngredientStudies(db);
  const outlines = new Map(readOutlines().map((outline) => [outline.slug, outline]));
  const outlineOf = ({ slug }: ArticleText): Outline => {
    const outline = outlines.get(slug);
    if (!outline) throw new Error(`${slug} has no outline`);
    return outline;
  };
  const rows = articleTexts.map((text) => articleRow(text, outlineOf(text)));
  const added = await insertMissing<{ id: string }>(db, "articles", rows, "id");
  const ids = new Set(added.map(({ id }) => id));
  const fresh = articleTexts.filter((text) => ids.has(articleId(text)));
  await insertMissing(
    db,
    "article_revisions",
    fresh.map((text) => revisionRow(text, outlineOf(text))),
    "id",
  );
  await insertMissing(db, "article_approvals", fresh.map(approvalRow), "id");
  const history = fresh.flatMap((text) => historyRows(text, articleId(text), revisionId(text)));
  await insertMissing(db, "article_history", history, "id");
  await db.query(
    `UPDATE articles a SET status = 'published', live_revision_id = p.revision_id, live_approval_id = p.id, published_at = t.at,
       live_at = t.at, review_by = t.at + interval '1 year', submitted_by = $3
     FROM unnest($1::uuid[], $2::timestamptz[]) AS t(id, at) JOIN article_approvals p ON p.article_id = t.id WHERE a.id = t.id`,
    [fresh.map(articleId), fresh.map((text) => momentsOf(text).published), BY],
  );
  await seedLinks(db, fresh);
}
