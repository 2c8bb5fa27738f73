import "server-only";
import { sql } from "../db";
import type { HousePictureView } from "./house-picture";
import { housePicture } from "./house-picture-sql";
import type { ProductKind } from "./product-view";

/** A list that somebody named: a category, a concern, a collection. `intro` may be empty. */
export type NamedList = {
  readonly slug: string;
  readonly name: string;
  readonly intro: string;
  /** Of a collection: all of it in one picture. */
  readonly picture?: HousePictureView | null;
};
/** With how much is on it now. */
export type CountedList = NamedList & { readonly count: number };
/** With pictures of the first three things on it. */
export type PicturedList = CountedList & {
  readonly pictures: readonly { readonly base: string; readonly dominant: string }[];
};

const FIND = {
  concern: `SELECT slug, name, intro FROM concerns WHERE slug = $1`,
  collection: `SELECT c.slug, c.name, c.intro, ${housePicture("hp")} AS picture FROM collections c
    LEFT JOIN house_pictures hp ON hp.base = c.picture_base WHERE c.slug = $1 AND c.published_at <= now()`,
} as const;

/** What a concern or a published collection is called and says of itself; null where there is none. */
export async function findNamedList(
  room: keyof typeof FIND,
  slug: string,
): Promise<NamedList | null> {
  const [list] = await sql<NamedList>(FIND[room], [slug]);
  return list ?? null;
}

/** What a category is called; null where this world has none of that slug. */
export async function findCategory(kind: ProductKind, slug: string): Promise<NamedList | null> {
  const [category] = await sql<NamedList>(
    `SELECT slug, name, '' AS intro FROM categories WHERE slug = $1 AND kind = $2`,
    [slug, kind],
  );
  return category ?? null;
}

/** Published collections that have something on them, in their order. */
export async function listCollections(): Promise<PicturedList[]> {
  return sql<PicturedList>(
    `SELECT c.slug, c.name, c.intro, count(*)::int AS count, ${housePicture("hp")} AS picture,
       coalesce(to_json((array_agg(json_build_object('base', i.base, 'dominant', i.dominant) ORDER BY cp.position)
         FILTER (WHERE i.id IS NOT NULL))[:3]), '[]') AS pictures
     FROM collections c JOIN collection_products cp ON cp.collection_id = c.id
     JOIN products p ON p.id = cp.product_id AND p.status = 'published'
     JOIN variants v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id
     LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1
     LEFT JOIN house_pictures hp ON hp.base = c.picture_base
     WHERE c.published_at <= now() AND (p.kind = 'curated' OR s.on_hand > 0)
     GROUP BY c.id, hp.base ORDER BY c.position, c.id`,
  );
}

/** Concerns that something in the shop is made for, by name. */
export async function listConcerns(): Promise<CountedList[]> {
  return sql<CountedList>(
    `SELECT c.slug, c.name, c.intro, count(*)::int AS count
       FROM concerns c JOIN products p ON c.slug = ANY (p.concerns)
      WHERE p.status = 'published' AND p.kind = 'curated' GROUP BY c.slug ORDER BY c.name`,
  );
}
