import "server-only";
import { sql } from "../db";
import type { BrandLook } from "./brand-look";
import { BRAND_SIGN } from "./brand-sign-sql";
import type { BrandLine, BrandView, OnFile } from "./brand-view";
import { CARD_COLUMNS, CARD_JOINS } from "./card-sql";
import { housePicture } from "./house-picture-sql";
import type { CardView } from "./product-view";

const COLUMNS = `b.slug, b.name, b.focus, b.based_in AS "basedIn", b.story, ${housePicture("hp")} AS picture`;
const FROM = "brands b LEFT JOIN house_pictures hp ON hp.base = b.picture_base";
/** A brand without published products is nobody's business yet: it is not listed and has no page. */
const LISTED = `EXISTS (SELECT FROM products p WHERE p.brand_id = b.id AND p.status = 'published')`;

/** Every brand that has something to buy, by name. */
export async function listBrands(): Promise<BrandLine[]> {
  return sql<BrandLine>(
    `SELECT ${COLUMNS}, ${BRAND_SIGN} AS sign,
       (SELECT count(*)::int FROM products p WHERE p.brand_id = b.id AND p.status = 'published') AS products,
       (SELECT coalesce(json_agg(json_build_object('base', l.base, 'dominant', l.dominant) ORDER BY l.published_at DESC), '[]')
          FROM (SELECT i.base, i.dominant, p.published_at FROM products p
                  JOIN product_images i ON i.product_id = p.id AND i.position = 1
                 WHERE p.brand_id = b.id AND p.status = 'published'
                 ORDER BY p.published_at DESC, p.id LIMIT 3) AS l) AS images
     FROM ${FROM} WHERE ${LISTED} ORDER BY b.name, b.slug`,
  );
}

/** Addresses of all brands that have a page, for the build. */
export async function listBrandSlugs(): Promise<string[]> {
  const rows = await sql<{ slug: string }>(
    `SELECT b.slug FROM brands b WHERE ${LISTED} ORDER BY b.slug`,
  );
  return rows.map(({ slug }) => slug);
}

/** A brand with what is on file and what can be bought; null where there is none, or nothing of it is published. */
export async function findBrand(slug: string): Promise<BrandView | null> {
  const [brand] = await sql<Omit<BrandView, "onFile" | "cards"> & { id: string }>(
    `SELECT b.id, ${COLUMNS}, b.look FROM ${FROM} WHERE b.slug = $1 AND ${LISTED}`,
    [slug],
  );
  if (!brand) return null;
  const { id, ...view } = brand;
  const [onFile, cards] = await Promise.all([countOnFile(id), listCards(id)]);
  return { ...view, onFile, cards };
}

/** How a brand looks; null where there is none of that slug, or nobody has given us its looks. */
export async function findBrandLook(slug: string): Promise<BrandLook | null> {
  const [row] = await sql<{ look: BrandLook | null }>("SELECT look FROM brands WHERE slug = $1", [
    slug,
  ]);
  return row?.look ?? null;
}

/** Derived from the labels themselves, never typed in. */
async function countOnFile(brandId: string): Promise<OnFile> {
  const [row] = await sql<OnFile>(
    `WITH own AS (SELECT id, name, declared_percents FROM products WHERE brand_id = $1 AND status = 'published')
     SELECT (SELECT count(*)::int FROM own) AS products,
       (SELECT count(DISTINCT pi.product_id)::int FROM product_ingredients pi JOIN own ON own.id = pi.product_id) AS labels,
       (SELECT count(*)::int FROM product_ingredients pi JOIN own ON own.id = pi.product_id) AS entries,
       (SELECT count(pi.ingredient_id)::int FROM product_ingredients pi JOIN own ON own.id = pi.product_id) AS explained,
       ARRAY(SELECT DISTINCT pa.name FROM product_allergens pa JOIN own ON own.id = pa.product_id ORDER BY 1) AS allergens,
       (SELECT count(DISTINCT pa.product_id)::int FROM product_allergens pa JOIN own ON own.id = pa.product_id) AS "withAllergens",
       (SELECT coalesce(json_agg(json_build_object('product', own.name, 'name', d.key, 'percent', d.value)
          ORDER BY own.name, d.key), '[]') FROM own, jsonb_each(own.declared_percents) AS d) AS percents`,
    [brandId],
  );
  if (!row) throw new Error("A statement without a table gave no row");
  return row;
}

async function listCards(brandId: string): Promise<CardView[]> {
  return sql<CardView>(
    `SELECT ${CARD_COLUMNS} FROM products p ${CARD_JOINS}
      WHERE p.brand_id = $1 AND p.status = 'published' ORDER BY p.published_at DESC, p.id`,
    [brandId],
  );
}
