import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { searchAll } from "@/lib/search/search-all";
import { searchListing } from "@/lib/search/search-listing";
import { suggest } from "@/lib/search/suggest";
import { doc, paragraph, words } from "@/tests/unit/journal/make-document";
import { draftArticle, publishedArticle } from "../journal/world";

beforeAll(async () => {
  await sql(
    `INSERT INTO search_synonyms (term, expansions) VALUES ('gunk', '{cleanser}'), ('vitamin zed', '{tocopherol}')
     ON CONFLICT DO NOTHING`,
  );
  const body = doc(paragraph(words("Sugarcane, mostly. Where it is from.")));
  await publishedArticle("On squalane", body);
  await draftArticle("On squalane, unfinished");
  await sql("SELECT refresh_search_words()");
});
afterAll(async () => {
  await closeSender();
  await closeDb();
});

describe("a search", () => {
  it("finds products, pieces, ingredients and published articles at once", async () => {
    const found = await searchAll("squalane");
    expect(found.text).toBe("squalane");
    expect(found.correction).toBeNull();
    expect(found.totals.products).toBeGreaterThan(0);
    expect(found.ingredients[0]).toMatchObject({ inci: "Squalane", slug: "squalane" });
    expect(found.ingredients[0]?.products).toBeGreaterThan(0);
    expect(found.articles.map(({ slug }) => slug)).toContain("on-squalane");
    expect(found.articles.map(({ slug }) => slug)).not.toContain("on-squalane-unfinished");
    expect((await searchAll("wool")).pieces[0]?.kind).toBe("resale");
    expect((await searchAll("sugarcane mostly")).totals.articles).toBe(1);
    expect((await searchAll("filaggrin")).totals.articles).toBeGreaterThan(0);
    const studies = await searchAll("palmer barrier", { show: { studies: 3 } });
    expect(studies.studies).toEqual([
      expect.objectContaining({ slug: "palmer-2006", who: "Palmer et al., 2006" }),
    ]);
    expect((await searchAll("hill guarner")).studies[0]?.who).toBe("Hill et al., 2014");
  });

  it("puts what is named so before what only has it", async () => {
    const [name] = await sql<{ name: string }>(
      `SELECT p.name FROM products p WHERE p.name ILIKE '%cleanser%' LIMIT 1`,
    );
    const found = await searchAll(name?.name ?? "");
    expect(found.products[0]?.name).toBe(name?.name);
    const oats = await searchAll("oat", { show: { products: 100 } });
    const named = oats.products.map(({ name: title }) => /\boat/i.test(title));
    expect(named.lastIndexOf(true)).toBeLessThan(
      named.includes(false) ? named.indexOf(false) : named.length,
    );
  });

  it("knows other words for the same thing", async () => {
    const plain = await searchAll("cleanser");
    expect((await searchAll("gunk")).totals).toEqual(plain.totals);
    expect((await searchAll("vitamin zed")).totals.ingredients).toBeGreaterThan(0);
  });

  it("takes a misspelled word for the likeliest, and says so; as typed it finds nothing", async () => {
    const right = await searchAll("squalane");
    const found = await searchAll("squalene oill");
    const wrong = await searchAll("sqaulane");
    expect(found.text).toBeTruthy();
    expect(wrong.correction).toEqual({ text: "squalane", applied: true });
    expect(wrong).toMatchObject({ text: "squalane", totals: right.totals });
    const kept = await searchAll("sqaulane", { asTyped: true });
    expect(kept).toMatchObject({ text: "sqaulane", products: [] });
    expect(kept.correction).toEqual({ text: "squalane", applied: false });
  });

  it("finds words by their beginning where nothing else is found", async () => {
    const found = await searchAll("squala");
    expect(found.totals.ingredients).toBeGreaterThan(0);
    expect(found.correction).toBeNull();
  });

  it("narrows a list and keeps the tabs' totals", async () => {
    const all = await searchListing({
      world: "curated",
      text: "oil",
      selected: {},
      sort: "relevance",
      limit: 3,
    });
    expect(all.total).toBe(all.totals.products);
    const [category] = all.facets.find(({ facet }) => facet === "category")?.values ?? [];
    const narrowed = await searchListing({
      world: "curated",
      text: "oil",
      selected: { category: [category?.value ?? ""] },
      sort: "relevance",
      limit: 3,
    });
    expect(narrowed.total).toBe(category?.count);
    expect(narrowed.totals).toEqual(all.totals);
    const second = await searchListing({
      world: "curated",
      text: "oil",
      selected: {},
      sort: "relevance",
      limit: 3,
      after: all.next ?? "",
    });
    expect(second.cards.map(({ id }) => id)).not.toContain(all.cards[2]?.id);
    expect(second.previous).not.toBeNull();
  });

  it("answers anything that can be typed", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom("'", "a' & b", "x:*", "\u0000", "🧴", "مرطب", "a".repeat(10_000), "ŉ ½ \\"),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (typed) => {
        const found = await searchAll(typed);
        const list = await searchListing({
          world: null,
          text: typed,
          selected: { brand: ["\u0000"] },
          sort: "relevance",
          limit: 2,
        });
        expect(list.totals).toEqual(found.totals);
        await suggest(typed);
      }),
      { numRuns: 40 },
    );
  });
});

describe("suggestions", () => {
  it("begin like what is typed, at any word of a name", async () => {
    const found = await suggest("Squal");
    expect(found.ingredients.map(({ slug }) => slug)).toContain("squalane");
    expect(found.articles.map(({ slug }) => slug)).toEqual(["on-squalane"]);
    expect(found.queries).toContain("squalane");
    const [category] = (await suggest("skinc")).categories;
    expect(category).toEqual({ slug: "skincare", name: "Skincare", kind: "curated" });
  });

  it("complete the word one is at", async () => {
    const [product] = await sql<{ name: string; brand: string }>(
      `SELECT p.name, b.name AS brand FROM products p JOIN brands b ON b.id = p.brand_id ORDER BY p.slug LIMIT 1`,
    );
    const typed = `${product?.brand} ${product?.name.slice(0, 3)}`;
    const found = await suggest(typed);
    expect(found.products.map(({ name }) => name)).toContain(product?.name);
    expect(found.brands.length + found.queries.length).toBeGreaterThan(0);
    expect((await suggest(product?.brand ?? "")).brands.map(({ name }) => name)).toContain(
      product?.brand,
    );
  });

  it("leave out what is sold or not in the shop", async () => {
    const [piece] = await sql<{ id: string; name: string; variant: string }>(
      `SELECT p.id, p.name, v.id AS variant FROM products p JOIN variants v ON v.product_id = p.id
        WHERE p.kind = 'resale' ORDER BY p.slug LIMIT 1`,
    );
    const names = async () => (await suggest(piece?.name ?? "")).products.map(({ name }) => name);
    expect(await names()).toContain(piece?.name);
    await sql("UPDATE stock SET on_hand = 0 WHERE variant_id = $1", [piece?.variant]);
    expect(await names()).not.toContain(piece?.name);
    await sql("UPDATE stock SET on_hand = 1 WHERE variant_id = $1", [piece?.variant]);
    await sql("UPDATE products SET status = 'archived' WHERE id = $1", [piece?.id]);
    expect(await names()).not.toContain(piece?.name);
  });

  it("are none for nothing", async () => {
    for (const typed of ["", "  ", "…", "\u0000"])
      expect(Object.values(await suggest(typed)).flat()).toEqual([]);
  });
});
