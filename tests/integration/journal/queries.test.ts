import { afterAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { findArticle } from "@/lib/journal/find-article";
import { findArticlePage, findTopicPage, listFront } from "@/lib/journal/list-pages";
import { moveArticle } from "@/lib/journal/move-article";
import {
  findLead,
  listArticlesAbout,
  listArticleSlugs,
  listArticlesOnIngredient,
  listTopics,
} from "@/lib/journal/queries";
import { editor, idOf, occasion, value } from "./world";

const LEAD = "five-gut-skin-claims-checked";
const BARRIER = "barrier-first";
const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug);

afterAll(async () => {
  await closeSender();
  await closeDb();
});

describe("lists", () => {
  it("come newest first, each with its topic, plate and number of studies", async () => {
    const { articles } = await findArticlePage(1);
    expect(articles).toHaveLength(10);
    const days = articles.map(({ publishedAt }) => publishedAt.getTime());
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(slugs(articles).slice(0, 1)).toEqual([LEAD]);
    expect(await findLead()).toEqual(articles[0]);
    expect(await listArticleSlugs(3)).toEqual(slugs(articles).slice(0, 3));
    const topics = Object.fromEntries(articles.map(({ slug, topic }) => [slug, topic?.slug]));
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
    const about = slugs(await listArticlesAbout(await idOf("products", "plain-cream")));
    // The one that shows it comes first, then those that discuss most of its label.
    expect(about.slice(0, 2)).toEqual([BARRIER, "eczema-probiotics-prevention-treatment"]);
    const squalane = await idOf("ingredients", "squalane");
    expect(slugs(await listArticlesOnIngredient(squalane))).toEqual([BARRIER]);
    expect(await listArticlesAbout(await idOf("brands", "quiet-basin"))).toEqual([]);
  });

  it("come by topic and by page", async () => {
    const front = await listFront(2);
    expect([...front.keys()].toSorted()).toEqual(["conditions", "day-to-day", "food", "the-axis"]);
    expect(slugs(front.get("food") ?? [])).toEqual([
      "plants-fiber-and-ferments",
      "sugar-milk-and-breakouts",
    ]);
    const acne = await findTopicPage("acne", 1);
    expect(acne).toMatchObject({ name: "Acne", total: 2, pages: 1 });
    expect(slugs(acne?.articles ?? [])).toEqual(["sugar-milk-and-breakouts", "acne-and-the-gut"]);
    expect((await findTopicPage("acne", 2))?.articles).toEqual([]);
    expect(await findTopicPage("nothing", 1)).toBeNull();
    expect((await findArticlePage(2)).articles).toEqual([]);
  });

  it("know the topics in their order", async () => {
    const topics = await listTopics();
    expect(topics.slice(0, 4).map(({ slug }) => slug)).toEqual([
      "the-axis",
      "food",
      "conditions",
      "day-to-day",
    ]);
    expect(topics.find(({ slug }) => slug === "acne")?.articles).toBe(2);
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
    expect(article?.body.sections[0]?.heading).toBeNull();
    expect(article?.ingredients.map(({ slug }) => slug)).toContain("ceramide-np");
    expect(article?.liveAt).toEqual(article?.publishedAt);
    expect(await findArticle("nothing")).toBeNull();
  });

  it("is followed by others that share its studies and topics, the nearest first", async () => {
    const related = slugs((await findArticle(BARRIER))?.related ?? []);
    expect(related).toEqual([
      "what-the-gut-skin-axis-means",
      "eczema-probiotics-prevention-treatment",
      "sleep-stress-water-movement",
    ]);
  });

  it("finds its studies also after they were renamed or merged, each under one number", async () => {
    await sql(
      "UPDATE journal_references SET slug = 'palmer-et-al-2006' WHERE slug = 'palmer-2006'",
    );
    try {
      const article = await findArticle(BARRIER);
      expect(article?.sources[0]?.slug).toBe("palmer-et-al-2006");
      expect(article?.body.turns.get(1)).toBe(2);
    } finally {
      await sql(
        "UPDATE journal_references SET slug = 'palmer-2006' WHERE slug = 'palmer-et-al-2006'",
      );
    }
  });
});

describe("products beside an article", () => {
  const tieIns = async (slug: string) =>
    [...((await findArticle(slug))?.tieIns.keys() ?? [])].toSorted();
  const PLAIN = "plain-cream/ceramide-np";
  const TIDAL = "tidal-body-lotion/glycerin";

  it("share an ingredient that a well graded passage discusses", async () => {
    const article = await findArticle(BARRIER);
    expect(await tieIns(BARRIER)).toEqual([PLAIN, TIDAL]);
    expect(article?.tieIns.get(TIDAL)).toMatchObject({ inci: "Glycerin", supplement: false });
    const [probiotic] = (await findArticle("how-to-read-a-probiotic-label"))?.tieIns.values() ?? [];
    expect(probiotic).toMatchObject({ slug: "daily-seven-probiotic", supplement: true });
    const others = (await listArticleSlugs(100)).filter(
      (slug) => slug !== BARRIER && slug !== "how-to-read-a-probiotic-label",
    );
    for (const slug of others) expect(await tieIns(slug)).toEqual([]);
  });

  it("leave with the product: withdrawn, sold out, or made without the ingredient", async () => {
    const cream = await idOf("products", "plain-cream");
    await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [cream]);
    expect(await tieIns(BARRIER)).toEqual([TIDAL]);
    await sql(`UPDATE products SET status = 'published' WHERE id = $1`, [cream]);
    expect(await tieIns(BARRIER)).toEqual([PLAIN, TIDAL]);
    const stock = `UPDATE stock SET on_hand = $2 WHERE variant_id = (SELECT id FROM variants WHERE product_id = $1) RETURNING on_hand`;
    const [before] = await sql<{ on_hand: number }>(
      `SELECT on_hand FROM stock WHERE variant_id = (SELECT id FROM variants WHERE product_id = $1)`,
      [cream],
    );
    await sql(stock, [cream, 0]);
    expect(await tieIns(BARRIER)).toEqual([TIDAL]);
    await sql(stock, [cream, before?.on_hand]);
    const ceramide = await idOf("ingredients", "ceramide-np");
    await sql(
      `UPDATE product_ingredients SET ingredient_id = NULL WHERE product_id = $1 AND ingredient_id = $2`,
      [cream, ceramide],
    );
    expect(await tieIns(BARRIER)).toEqual([TIDAL]);
  });
});

it("an article that is put away is shown nowhere", async () => {
  const product = await idOf("products", "tidal-body-lotion");
  const squalane = await idOf("ingredients", "squalane");
  const articleId = await idOf("articles", BARRIER);
  value(await moveArticle(await editor(), { articleId, move: "archive", note: "Test." }, occasion));
  expect(await findArticle(BARRIER)).toBeNull();
  expect(slugs((await findArticlePage(1)).articles)).toHaveLength(9);
  expect(await listArticleSlugs(100)).toHaveLength(9);
  expect(slugs(await listArticlesAbout(product))).not.toContain(BARRIER);
  expect(await listArticlesOnIngredient(squalane)).toEqual([]);
  for (const slug of await listArticleSlugs(100))
    expect(slugs((await findArticle(slug))?.related ?? [])).not.toContain(BARRIER);
});
