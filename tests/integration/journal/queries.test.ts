import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import {
  findArticle,
  findLead,
  listArticles,
  listArticlesAbout,
  listArticleSlugs,
  listArticlesOnIngredient,
} from "@/lib/journal/queries";

const STATES = ["draft", "in_review", "approved", "scheduled", "needs_update", "archived"];
const LEAD = "five-gut-skin-claims-checked";
const BARRIER = "barrier-first";

const idOf = async (table: string, where: string): Promise<string> =>
  (await sql<{ id: string }>(`SELECT id FROM ${table} WHERE ${where}`))[0]?.id ?? "";
const productId = (sku: string) =>
  idOf("products", `id = (SELECT product_id FROM variants WHERE sku = '${sku}')`);
const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug);

beforeEach(async () => {
  await sql(`UPDATE articles SET status = 'published'`);
  await sql(`UPDATE products SET status = 'published'`);
});
afterAll(closeDb);

describe("lists", () => {
  it("come newest first, each with its topic, plate and number of studies", async () => {
    const articles = await listArticles();
    expect(articles).toHaveLength(10);
    const days = articles.map(({ publishedAt }) => publishedAt.getTime());
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(slugs(articles).slice(0, 1)).toEqual([LEAD]);
    expect(await findLead()).toEqual(articles[0]);
    expect(await listArticleSlugs(3)).toEqual(slugs(articles).slice(0, 3));
    const topics = Object.fromEntries(articles.map(({ slug, topic }) => [slug, topic.slug]));
    expect(topics).toMatchObject({
      [LEAD]: "the-axis",
      [BARRIER]: "day-to-day",
      "acne-and-the-gut": "conditions",
      "how-to-read-a-probiotic-label": "food",
    });
    expect(articles.every(({ references }) => references >= 3)).toBe(true);
    expect(articles.every(({ plate }) => plate.alt.length > 20)).toBe(true);
  });

  it("know what is written about a product and on an ingredient", async () => {
    expect(slugs(await listArticlesAbout(await productId("QB-105")))).toEqual([
      "sleep-stress-water-movement",
      "psoriasis-and-rosacea-associations",
      "eczema-probiotics-prevention-treatment",
      BARRIER,
      "what-the-gut-skin-axis-means",
    ]);
    const squalane = await idOf("ingredients", "slug = 'squalane'");
    expect(slugs(await listArticlesOnIngredient(squalane))).toEqual([BARRIER]);
    expect(await listArticlesAbout(await idOf("brands", "slug = 'quiet-basin'"))).toEqual([]);
  });
});

describe("articles that are not published", () => {
  it.each(STATES)("%s: shown nowhere", async (status) => {
    const product = await productId("QB-105");
    const squalane = await idOf("ingredients", "slug = 'squalane'");
    await sql(`UPDATE articles SET status = '${status}' WHERE slug IN ('${LEAD}', '${BARRIER}')`);
    expect(await findArticle(BARRIER)).toBeNull();
    expect((await findLead())?.slug).not.toBe(LEAD);
    expect(slugs(await listArticles())).toHaveLength(8);
    expect(await listArticleSlugs(100)).toHaveLength(8);
    expect(slugs(await listArticlesAbout(product))).not.toContain(BARRIER);
    expect(await listArticlesOnIngredient(squalane)).toEqual([]);
    for (const slug of await listArticleSlugs(100))
      expect(slugs((await findArticle(slug))?.related ?? [])).not.toContain(BARRIER);
  });
});

describe("one article", () => {
  it("comes with its sources by number, its tally and what it discusses", async () => {
    const article = await findArticle(BARRIER);
    expect(article?.sources.map(({ number, slug }) => `${number} ${slug}`)).toEqual([
      "1 palmer-2006",
      "2 van-zuuren-2017",
      "3 chalmers-2020",
      "4 trompette-2022",
      "5 xiao-2023",
    ]);
    expect(article?.tally).toEqual([
      { grade: "strong", claims: 4 },
      { grade: "limited", claims: 1 },
    ]);
    expect(article?.body[0]?.heading).toBeNull();
    expect(article?.ingredients.map(({ slug }) => slug)).toContain("ceramide-np");
    expect(article?.updatedAt).toEqual(article?.publishedAt);
    expect(await findArticle("nothing")).toBeNull();
  });

  it("is followed by three others, the nearest by references first", async () => {
    const related = slugs((await findArticle(BARRIER))?.related ?? []);
    expect(related).toHaveLength(3);
    expect(related).not.toContain(BARRIER);
    expect(related.slice(0, 2).toSorted()).toEqual([
      "eczema-probiotics-prevention-treatment",
      "what-the-gut-skin-axis-means",
    ]);
  });
});

describe("products beside an article", () => {
  const tieIns = async (slug: string) => (await findArticle(slug))?.tieIns ?? [];

  it("share an ingredient that a well graded passage discusses", async () => {
    const found = await tieIns(BARRIER);
    expect(slugs(found)).toEqual(["plain-cream", "tidal-body-lotion"]);
    const noneIsBest = "In all those trials, no one product was clearly best.";
    const passages = found.map(({ passage }) => passage);
    expect(passages).toEqual(passages.map(() => ({ grade: "strong", claim: noneIsBest })));
    expect(found[1]?.through.map(({ slug }) => slug)).toEqual(["glycerin"]);
    expect(found.every(({ supplement }) => !supplement)).toBe(true);
    const [probiotic] = await tieIns("how-to-read-a-probiotic-label");
    expect(probiotic).toMatchObject({ slug: "daily-seven-probiotic", supplement: true });
  });

  it("are left out where no passage carries them", async () => {
    for (const slug of [
      "sleep-stress-water-movement",
      "what-the-gut-skin-axis-means",
      "acne-and-the-gut",
      "plants-fiber-and-ferments",
    ])
      expect(await tieIns(slug)).toEqual([]);
  });

  it("leave with the product: withdrawn or sold out", async () => {
    const cream = await productId("QB-105");
    await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [cream]);
    expect(slugs(await tieIns(BARRIER))).toEqual(["tidal-body-lotion"]);
    await sql(`UPDATE products SET status = 'published' WHERE id = $1`, [cream]);
    await sql(
      `UPDATE stock SET on_hand = 0 WHERE variant_id = (SELECT id FROM variants WHERE product_id = $1)`,
      [cream],
    );
    expect(slugs(await tieIns(BARRIER))).toEqual(["tidal-body-lotion"]);
  });
});
