import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PRICE_BANDS } from "@/lib/catalog/facets";
import { closeDb, sql } from "@/lib/db";
import { foldListingChanges } from "@/lib/search/keep-index";
import { makePiece, makeProduct } from "@/tests/support/goods";

afterAll(closeDb);

/** Listings, entries and beginnings of names that are not what they would be made as now. */
async function stale(): Promise<unknown[]> {
  return sql(
    `SELECT 'listing' AS what, l.product_id AS id FROM listings l JOIN listing_source(ARRAY(SELECT id FROM products)) s USING (product_id)
      WHERE (l.published, l.published_ms, l.price_cents, l.tokens, l.names, l.search)
        IS DISTINCT FROM (s.published, s.published_ms, s.price_cents, s.tokens, s.names, s.search)
     UNION ALL (SELECT room, entity_id FROM (
       (SELECT room, entity_id, key FROM search_starts
        EXCEPT SELECT room, entity_id, k FROM search_names, search_starts_of(name) AS k)
       UNION ALL (SELECT room, entity_id, k FROM search_names, search_starts_of(name) AS k
        EXCEPT SELECT room, entity_id, key FROM search_starts)) AS starts)
     UNION ALL SELECT 'entry', id FROM ingredients g LEFT JOIN search_entries e ON e.room = 'ingredient' AND e.entity_id = g.id
       WHERE e.search IS NULL OR NOT e.search @@ to_tsquery('shop', quote_literal(search_plain(g.inci::text)))
     UNION ALL SELECT 'entry', coalesce(a.id, e.entity_id) FROM (SELECT * FROM articles WHERE status = 'published') a
       FULL JOIN (SELECT * FROM search_entries WHERE room = 'article') e ON e.entity_id = a.id WHERE a.id IS NULL OR e.entity_id IS NULL`,
  );
}

const pending = async () =>
  (await sql<{ n: number }>("SELECT DISTINCT n FROM listing_changes ORDER BY n")).map(({ n }) => n);

const one = "(SELECT id FROM products WHERE slug = 'meadow-milk-cleanser')";
const PIECE = "(SELECT id FROM products WHERE kind = 'resale' ORDER BY slug LIMIT 1)";
const EDITS: readonly (readonly [what: string, statement: string])[] = [
  ["a name", `UPDATE products SET name = 'Café Cleanser' WHERE id = ${one}`],
  ["a description", `UPDATE products SET description = 'Quite new words' WHERE id = ${one}`],
  ["badges", `UPDATE products SET badges = '{vegan}' WHERE id = ${PIECE}`],
  ["a brand's turn", `UPDATE products SET brand_id = NULL WHERE id = ${one}`],
  ["going", `UPDATE products SET status = 'archived' WHERE id = ${one}`],
  ["coming", `UPDATE products SET status = 'published' WHERE id = ${one}`],
  ["a price", `UPDATE variants SET price_cents = 9876 WHERE product_id = ${one}`],
  [
    "a label's entry",
    `UPDATE product_ingredients SET label = 'Unheard-of' WHERE product_id = ${one} AND position = 1`,
  ],
  ["one entry less", `DELETE FROM product_ingredients WHERE product_id = ${one} AND position = 1`],
  [
    "a piece's color",
    `UPDATE resale_pieces SET color_family = 'teal', color = 'teal' WHERE product_id = ${PIECE}`,
  ],
  ["a brand's name", "UPDATE brands SET name = name || ' & Daughters'"],
  [
    "a brand's address",
    "UPDATE brands SET slug = slug || '-2' WHERE slug = (SELECT min(slug) FROM brands)",
  ],
  ["a category's name", "UPDATE categories SET name = 'Face' WHERE slug = 'skincare'"],
  ["a badge's name", "UPDATE badges SET name = 'Plant-based' WHERE slug = 'vegan'"],
  ["a badge", "DELETE FROM badges WHERE slug = 'vegan'"],
  [
    "a badge that is explained again",
    "INSERT INTO badges (slug, name, meaning, position) VALUES ('vegan', 'Of plants', 'x', 1)",
  ],
  ["a concern less", "DELETE FROM concerns WHERE slug = 'redness'"],
  [
    "a concern more",
    "INSERT INTO concerns (slug, name, intro) VALUES ('redness', 'Flushing', 'x')",
  ],
  [
    "one entry more",
    `INSERT INTO product_ingredients (product_id, position, label) VALUES (${one}, 99, 'Never seen')`,
  ],
  ["a piece without its record", `DELETE FROM resale_pieces WHERE product_id = ${PIECE}`],
  [
    "a new brand",
    "INSERT INTO brands (slug, name, focus, based_in, story) VALUES ('z', 'Zed', 'x', 'x', 'x')",
  ],
  ["a brand less", "DELETE FROM brands WHERE slug = 'z'"],
  [
    "a new category",
    "INSERT INTO categories (slug, name, kind, position) VALUES ('z', 'Zed', 'curated', 99)",
  ],
  ["a category less", "DELETE FROM categories WHERE slug = 'z'"],
  [
    "a place on a shelf that goes to another",
    `UPDATE collection_products SET product_id = ${PIECE} WHERE position = 3
       AND collection_id = (SELECT id FROM collections WHERE slug = 'sunday-bath')`,
  ],
  ["a badge's address", "UPDATE badges SET slug = 'no-scent' WHERE slug = 'fragrance-free'"],
  ["a concern's name", "UPDATE concerns SET name = 'Thirst' WHERE slug = 'dryness'"],
  ["a shelf's name", "UPDATE collections SET name = 'Ours' WHERE slug = 'the-edit'"],
  ["a shelf taken down", "UPDATE collections SET published_at = NULL WHERE slug = 'the-edit'"],
  [
    "something put on a shelf",
    `INSERT INTO collection_products (collection_id, product_id, position)
     SELECT id, ${PIECE}, 99 FROM collections WHERE slug = 'no-plastic'`,
  ],
  ["something taken off a shelf", "DELETE FROM collection_products WHERE position = 1"],
  ["a shelf less", "DELETE FROM collections WHERE slug = 'short-labels'"],
  ["an ingredient's names", "UPDATE ingredients SET aliases = aliases || '{moonlight}'"],
  [
    "a new ingredient",
    `INSERT INTO ingredients (slug, inci, use, confidence, source) VALUES ('x', 'Xylo', 'use', 'high', 'test')`,
  ],
  ["an ingredient less", "DELETE FROM ingredients WHERE slug = 'x'"],
  ["what an editor writes", "UPDATE articles SET title = 'On Y' WHERE slug = 'barrier-first'"],
  [
    "an article taken back",
    "UPDATE articles SET status = 'archived', live_revision_id = NULL, live_approval_id = NULL WHERE slug = 'barrier-first'",
  ],
  [
    "an article put back",
    `UPDATE articles a SET status = 'published', live_revision_id = p.revision_id, live_approval_id = p.id
     FROM article_approvals p WHERE p.article_id = a.id AND a.slug = 'barrier-first'`,
  ],
  ["a study's finding", "UPDATE journal_references SET finding = 'X' WHERE slug = 'chiu-2003'"],
  ["a study not read yet", "UPDATE journal_references SET finding = '' WHERE slug = 'chiu-2003'"],
  ["a study read", "UPDATE journal_references SET finding = 'Y' WHERE slug = 'chiu-2003'"],
  [
    "another verdict and a family more on a label",
    `UPDATE product_standings SET verdict = 'unknown', free_from = '{parabens,pfas}' WHERE product_id = ${one}`,
  ],
  [
    "a product without its standing",
    `WITH p AS (UPDATE products SET status = 'archived' WHERE id = ${one} RETURNING id)
     DELETE FROM product_standings WHERE product_id IN (SELECT id FROM p)`,
  ],
  [
    "a product that stands again",
    `INSERT INTO product_standings (product_id, audit_id, version_id, verdict, composition, free_from, at)
     SELECT product_id, id, version_id, verdict, composition, free_from, at FROM product_audits WHERE product_id = ${one} LIMIT 1`,
  ],
  [
    "what is put on no skin and has no label",
    `UPDATE products SET use_type = NULL, label_declaration = NULL WHERE id = ${one}`,
  ],
  [
    "a draft",
    `INSERT INTO articles (slug, title, body) VALUES ('on-x', 'On X', '{"type":"doc","content":[{"type":"paragraph"}]}')`,
  ],
  ["a draft less", "DELETE FROM articles WHERE slug = 'on-x'"],
];

describe("listings follow", () => {
  beforeAll(foldListingChanges);

  it.each(EDITS)("%s", async (_what, statement) => {
    await sql(statement);
    expect(await stale()).toEqual([]);
  });

  it("what comes and what goes for good", async () => {
    const { productId, variantId } = await makePiece({ consigned: false });
    expect(await stale()).toEqual([]);
    await foldListingChanges();
    for (const table of ["stock_movements", "price_changes"])
      await sql(`ALTER TABLE ${table} DISABLE TRIGGER append_only`);
    const [listing] = await sql<{ n: number }>("SELECT n FROM listings WHERE product_id = $1", [
      productId,
    ]);
    for (const table of ["stock_movements", "stock", "price_changes"])
      await sql(`DELETE FROM ${table} WHERE variant_id = $1`, [variantId]);
    for (const table of ["variants", "resale_pieces"]) {
      await sql(`DELETE FROM ${table} WHERE product_id = $1`, [productId]);
      expect(await stale()).toEqual([]);
    }
    await sql("DELETE FROM products WHERE id = $1", [productId]);
    expect(await stale()).toEqual([]);
    expect(await pending()).toEqual([listing?.n]);
  });
});

describe("a change is noted", () => {
  it("where a facet's value or the last of a piece is concerned, and nowhere else", async () => {
    const [good, piece] = [await makeProduct({ stock: 3 }), await makePiece()];
    await foldListingChanges();
    const set = (variantId: string, count: number) =>
      sql("UPDATE stock SET on_hand = $2 WHERE variant_id = $1", [variantId, count]);
    await set(good.variantId, 0);
    await set(good.variantId, 2);
    await sql("UPDATE products SET name = 'Another name' WHERE id = $1", [good.productId]);
    await sql("UPDATE variants SET price_cents = 3401 WHERE id = $1", [good.variantId]);
    expect(await pending()).toEqual([]);
    await set(piece.variantId, 0);
    expect(await pending()).toHaveLength(1);
    expect(await foldListingChanges()).toBe(1);
    await set(piece.variantId, 1);
    await sql("UPDATE variants SET price_cents = 9900 WHERE id = $1", [good.variantId]);
    expect(await pending()).toHaveLength(2);
  });

  it("without waiting for somebody who is editing the same piece", async () => {
    const { productId, variantId } = await makePiece();
    const editor = new pg.Client({ connectionString: process.env.DATABASE_URL });
    const seller = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await Promise.all([editor.connect(), seller.connect()]);
    await editor.query("BEGIN");
    await editor.query("UPDATE products SET name = 'In the making' WHERE id = $1", [productId]);
    await seller.query("SET lock_timeout = '2s'");
    const sold = await seller.query("UPDATE stock SET on_hand = 0 WHERE variant_id = $1", [
      variantId,
    ]);
    expect(sold.rowCount).toBe(1);
    await editor.query("COMMIT");
    await Promise.all([editor.end(), seller.end()]);
    expect(await stale()).toEqual([]);
  });
});

describe("places", () => {
  const places = (owner: string, count: number) =>
    sql<{ place: number }>("SELECT take_listing_places($1, $2) AS place", [owner, count]).then(
      (rows) => rows.map(({ place }) => place),
    );

  it("come in blocks of 64 that an owner fills before the next", async () => {
    const first = [...(await places("one brand", 3)), ...(await places("one brand", 60))];
    await places("another brand", 1);
    const [last, next = 0] = await places("one brand", 2);
    expect(new Set([...first, last].map((place = 0) => Math.floor(place / 64))).size).toBe(1);
    expect([next % 64, Math.floor(next / 64)]).toEqual([0, Math.floor((first[0] ?? 0) / 64) + 2]);
  });

  it("go to those who ask at once, each one once", async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => places("somebody new", 5)));
    expect(new Set(asked.flat()).size).toBe(100);
  });
});

it("the database knows the price bands of the lists", async () => {
  for (const { value, fromCents, belowCents } of PRICE_BANDS) {
    const edges = [fromCents, (belowCents ?? 10_000_001) - 1];
    const [row] = await sql<{ bands: string[] }>(
      "SELECT ARRAY(SELECT price_band(cents) FROM unnest($1::int[]) AS cents) AS bands",
      [edges],
    );
    expect(row?.bands).toEqual([value, value]);
  }
});
