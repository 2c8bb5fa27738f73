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

export type SitemapPath = { readonly path: string; readonly changed: Date | null };

/** Everything of a room that has a page, as `path` and `changed`. Hidden things are left out here and nowhere else. */
const SOURCES: Readonly<Record<SitemapRoom, string>> = {
  products: `SELECT '/products/' || slug AS path, updated_at AS changed FROM products WHERE status = 'published' AND kind = 'curated'`,
  pieces: `SELECT '/products/' || slug AS path, updated_at AS changed FROM products WHERE status = 'published' AND kind = 'resale'`,
  lists: `SELECT CASE c.kind WHEN 'curated' THEN '/shop/' ELSE '/resale/' END || c.slug AS path, NULL::timestamptz AS changed FROM categories c
            WHERE EXISTS (SELECT FROM products p WHERE p.category_id = c.id AND p.status = 'published')
          UNION ALL SELECT '/collections/' || slug, NULL FROM collections WHERE published_at <= now()
          UNION ALL SELECT '/concerns/' || c.slug, NULL FROM concerns c
            WHERE EXISTS (SELECT FROM products p WHERE p.status = 'published' AND c.slug = ANY (p.concerns))`,
  brands: `SELECT '/brands/' || b.slug AS path, NULL::timestamptz AS changed FROM brands b
            WHERE EXISTS (SELECT FROM products p WHERE p.brand_id = b.id AND p.status = 'published')`,
  ingredients: `SELECT '/ingredients/' || slug AS path, NULL::timestamptz AS changed FROM ingredients`,
  standard: `SELECT DISTINCT '/standard/' || r.group_slug AS path, v.published_at AS changed FROM standard_rules r
            JOIN standard_versions v ON v.id = r.version_id AND v.status = 'published'`,
  journal: `SELECT '/journal/' || slug AS path, live_at AS changed FROM articles WHERE live_revision_id IS NOT NULL
          UNION ALL SELECT '/journal/topics/' || slug, NULL FROM journal_topics
          UNION ALL SELECT '/journal/authors/' || slug, NULL FROM journal_people
          UNION ALL SELECT '/journal/references/' || slug, updated_at FROM journal_references WHERE evidence IS NOT NULL AND finding <> ''`,
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
