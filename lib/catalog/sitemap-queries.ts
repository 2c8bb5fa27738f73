import "server-only";
import { sql } from "../db";

/** Addresses in one file of the sitemap; search engines take 50,000. */
export const PATHS_PER_FILE = 10_000;

/** What has pages of its own, each kind in files of its own. */
export const SITEMAP_ROOMS = [
  "products",
  "pieces",
  "lists",
  "brands",
  "ingredients",
  "standard",
  "journal",
] as const;
export type SitemapRoom = (typeof SITEMAP_ROOMS)[number];

export type SitemapPath = {
  readonly path: string;
  readonly changed: Date | null;
  /** Storage keys of the pictures on it. */
  readonly images: readonly string[];
};

const ALL_PICTURES = `ARRAY(SELECT i.base || '-1200.webp' FROM product_images i WHERE i.product_id = p.id ORDER BY i.position)`;
/** The largest file of the house's picture of that storage key. */
const housePictureOf = (base: string) =>
  `ARRAY(SELECT hp.base || '-' || hp.widths[cardinality(hp.widths)] || '.webp' FROM house_pictures hp WHERE hp.base = ${base})`;
const NONE = "'{}'::text[]";

/** Everything of a room that has a page, as `path`, `changed` and `images`. Hidden things are left out here and nowhere else. */
const SOURCES: Readonly<Record<SitemapRoom, string>> = {
  products: `SELECT '/products/' || p.slug AS path, p.updated_at AS changed, ${ALL_PICTURES} AS images FROM products p
            WHERE p.status = 'published' AND p.kind = 'curated'`,
  pieces: `SELECT '/products/' || p.slug AS path, p.updated_at AS changed, ${ALL_PICTURES} AS images FROM products p
            WHERE p.status = 'published' AND p.kind = 'resale'`,
  lists: `SELECT CASE c.kind WHEN 'curated' THEN '/shop/' ELSE '/resale/' END || c.slug AS path, NULL::timestamptz AS changed,
            ${housePictureOf("c.picture_base")} AS images FROM categories c
            WHERE EXISTS (SELECT FROM products p WHERE p.category_id = c.id AND p.status = 'published')
          UNION ALL SELECT '/collections/' || c.slug, NULL, ${housePictureOf("c.picture_base")} FROM collections c WHERE c.published_at <= now()
          UNION ALL SELECT '/concerns/' || c.slug, NULL, ${NONE} FROM concerns c
            WHERE EXISTS (SELECT FROM products p WHERE p.status = 'published' AND c.slug = ANY (p.concerns))`,
  brands: `SELECT '/brands/' || b.slug AS path, NULL::timestamptz AS changed, ${housePictureOf("b.picture_base")} AS images FROM brands b
            WHERE EXISTS (SELECT FROM products p WHERE p.brand_id = b.id AND p.status = 'published')`,
  ingredients: `SELECT '/ingredients/' || slug AS path, NULL::timestamptz AS changed, ${NONE} AS images FROM ingredients`,
  standard: `SELECT DISTINCT '/standard/' || r.group_slug AS path, v.published_at AS changed, ${NONE} AS images FROM standard_rules r
            JOIN standard_versions v ON v.id = r.version_id AND v.status = 'published'`,
  journal: `SELECT '/journal/' || a.slug AS path, a.live_at AS changed, ARRAY(SELECT i.base || '-1600.webp' FROM journal_images i WHERE i.id = v.cover_id) AS images
            FROM articles a JOIN article_revisions v ON v.id = a.live_revision_id
          UNION ALL SELECT '/journal/topics/' || slug, NULL, ${NONE} FROM journal_topics
          UNION ALL SELECT '/journal/authors/' || slug, NULL, ${NONE} FROM journal_people
          UNION ALL SELECT '/journal/references/' || slug, updated_at, ${NONE} FROM journal_references WHERE evidence IS NOT NULL AND finding <> ''`,
};

/** One file's addresses, in a steady order. `file` counts from 1. */
export async function listSitemapPaths(room: SitemapRoom, file: number): Promise<SitemapPath[]> {
  return sql<SitemapPath>(
    `SELECT * FROM (${SOURCES[room]}) AS s ORDER BY path LIMIT $1 OFFSET $2`,
    [PATHS_PER_FILE, (file - 1) * PATHS_PER_FILE],
  );
}

/** How many files each room needs; a room without pages needs none. */
export async function countSitemapFiles(): Promise<{ room: SitemapRoom; files: number }[]> {
  const counts = SITEMAP_ROOMS.map(
    (room) => `SELECT '${room}' AS room, count(*)::int AS paths FROM (${SOURCES[room]}) AS s`,
  );
  const rows = await sql<{ room: SitemapRoom; paths: number }>(counts.join(" UNION ALL "));
  return rows
    .map(({ room, paths }) => ({ room, files: Math.ceil(paths / PATHS_PER_FILE) }))
    .filter(({ files }) => files > 0);
}
