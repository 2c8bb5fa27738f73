import type pg from "pg";
import { chanceFrom, type Chance } from "./chance";
import { curatedGoods, resaleGoods, type MadeUp, type World } from "./goods";
import { brandNames } from "./words";

/** Sizes of the shop that is measured. */
export const PRODUCTS = 100_000;
const RESALE = PRODUCTS / 50;
const BRANDS = 400;
const COLLECTIONS = 24;
const BATCH = 5_000;

/** Triggers that would work through every batch several times; once at the end is the same. */
const FOLLOWERS = ["variants", "resale_pieces", "product_ingredients", "collection_products"];

/** Fills a migrated and stocked database up to `PRODUCTS`, always with the same goods. Takes about two minutes. */
export async function fillCatalog(db: pg.Client, say: (line: string) => void): Promise<void> {
  const chance = chanceFrom(20_261_121);
  const world = await makeShelves(db);
  const { rows } = await db.query<{ there: number }>("SELECT count(*)::int AS there FROM products");
  const curated = Array.from({ length: PRODUCTS - RESALE - (rows[0]?.there ?? 0) }, () =>
    curatedGoods(chance, world),
  );
  const resale = Array.from({ length: RESALE }, () => resaleGoods(chance));
  for (const table of FOLLOWERS) await db.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await db.query("ALTER TABLE products DISABLE TRIGGER listing_made");
  const goods = [...asTheyCome(chance, curated), ...resale];
  for (let from = 0; from < goods.length; from += BATCH) {
    await insert(db, goods.slice(from, from + BATCH));
    say(`${Math.min(from + BATCH, goods.length)} products`);
  }
  for (const table of FOLLOWERS) await db.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await db.query("ALTER TABLE products ENABLE TRIGGER listing_made");
  say("listings");
  await makeListings(db);
}

/** Most of a brand's goods arrive together, the others over time. */
function asTheyCome(chance: Chance, goods: readonly MadeUp[]): MadeUp[] {
  const together = goods.filter(() => chance.next() < 0.7);
  const first = new Set(together);
  const brand = ({ brand: slug }: MadeUp) => slug ?? "";
  return [
    ...together.toSorted((a, b) => (brand(a) < brand(b) ? -1 : Number(brand(a) > brand(b)))),
    ...goods.filter((one) => !first.has(one)),
  ];
}

async function makeShelves(db: pg.Client): Promise<World> {
  const brands = brandNames(BRANDS);
  await db.query(
    `INSERT INTO brands (slug, name, focus, based_in, story)
     SELECT 'made-up-' || i, name, 'Care', 'Nowhere', 'A made-up brand.' FROM unnest($1::text[]) WITH ORDINALITY AS b(name, i)`,
    [brands],
  );
  await db.query(
    `INSERT INTO collections (slug, name, intro, position, published_at)
     SELECT 'made-up-' || i, 'Shelf ' || i, 'A made-up shelf.', 100 + i, now() FROM generate_series(1, $1::int) AS i`,
    [COLLECTIONS],
  );
  const slugs = async (query: string) =>
    (await db.query<{ slug: string }>(query)).rows.map(({ slug }) => slug);
  return {
    brands: brands.map((_, index) => `made-up-${index + 1}`),
    concerns: await slugs("SELECT slug FROM concerns ORDER BY slug"),
    badges: await slugs("SELECT slug FROM badges ORDER BY position"),
    collections: await slugs("SELECT slug FROM collections ORDER BY position DESC"),
    ingredients: await slugs(
      `SELECT g.id::text AS slug FROM ingredients g LEFT JOIN product_ingredients pi ON pi.ingredient_id = g.id
        GROUP BY g.id ORDER BY count(pi) DESC, g.slug`,
    ),
  };
}

async function insert(db: pg.Client, goods: readonly MadeUp[]): Promise<void> {
  const list = (name: string) => `ARRAY(SELECT jsonb_array_elements_text(g -> '${name}'))`;
  await db.query("BEGIN");
  await db.query(
    "CREATE TEMP TABLE made ON COMMIT DROP AS SELECT uuidv7() AS id, g FROM jsonb_array_elements($1::jsonb) AS g",
    [JSON.stringify(goods)],
  );
  await db.query(
    `INSERT INTO products (id, slug, kind, status, name, brand_id, category_id, subcategory, description, concerns, badges,
       published_at)
     SELECT id, 'made-up-' || id, (g ->> 'kind')::product_kind, 'published', g ->> 'name',
       (SELECT id FROM brands WHERE slug = g ->> 'brand'), (SELECT id FROM categories WHERE slug = g ->> 'category'),
       g ->> 'subcategory', g ->> 'description', ${list("concerns")}, ${list("badges")},
       now() - (g ->> 'daysAgo')::float8 * interval '1 day' FROM made`,
  );
  await db.query(
    `INSERT INTO variants (id, product_id, sku, price_cents, weight_grams, order_limit, is_piece)
     SELECT id, id, 'M-' || id, (g ->> 'priceCents')::int, 200, 1, g ->> 'kind' = 'resale' FROM made`,
  );
  await db.query(
    "INSERT INTO stock (variant_id, on_hand) SELECT id, (g ->> 'onHand')::int FROM made",
  );
  await db.query(
    `INSERT INTO product_ingredients (product_id, position, label, ingredient_id)
     SELECT made.id, i.n, t.inci, t.id FROM made, jsonb_array_elements_text(g -> 'ingredients') WITH ORDINALITY AS i(id, n)
       JOIN ingredients t ON t.id = i.id::uuid`,
  );
  await db.query(
    `INSERT INTO collection_products (collection_id, product_id, position)
     SELECT o.id, made.id, 1 FROM made, jsonb_array_elements_text(g -> 'collections') AS c(slug) JOIN collections o USING (slug)`,
  );
  await db.query(
    `INSERT INTO resale_pieces (product_id, measurements, color, color_family, material, materials, size_group, size_label,
       condition, decade, consignor_id, split, list_price_cents, flaws)
     SELECT made.id, '{}', p ->> 'color', p ->> 'color', p ->> 'material', ARRAY[p ->> 'material'], p ->> 'size', p ->> 'size',
       (p ->> 'condition')::piece_condition, p ->> 'decade', (SELECT consignor_id FROM resale_pieces LIMIT 1), '[]',
       (g ->> 'priceCents')::int, '{}'
     FROM made, LATERAL (SELECT g -> 'piece' AS p) AS piece WHERE g ->> 'kind' = 'resale'`,
  );
  await db.query("COMMIT");
}

async function makeListings(db: pg.Client): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    "SELECT id FROM products p WHERE NOT EXISTS (SELECT FROM listings WHERE product_id = p.id) ORDER BY id",
  );
  for (let from = 0; from < rows.length; from += BATCH) {
    const ids = rows.slice(from, from + BATCH).map(({ id }) => id);
    await db.query("SELECT make_listings($1)", [ids]);
  }
  await db.query("SELECT refresh_search_words(), fold_listing_changes()");
  await db.query("VACUUM ANALYZE");
}
