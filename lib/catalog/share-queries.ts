import "server-only";
import { sql } from "../db";

/** What the picture of a shared link shows. */
export type ShareCard = {
  readonly title: string;
  /** Above the title: a brand, a condition, a room of the shop. */
  readonly eyebrow: string;
  /** Storage key of its picture, or null. */
  readonly picture: string | null;
};

const SUBJECTS: Readonly<Record<string, string>> = {
  products: `SELECT p.name AS title, coalesce(b.name, 'Pre-owned, one of one') AS eyebrow, i.base || '-720.webp' AS picture
    FROM products p LEFT JOIN brands b ON b.id = p.brand_id
    LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1 WHERE p.slug = $1 AND p.status = 'published'`,
  brands: `SELECT b.name AS title, b.based_in AS eyebrow, i.base || '-720.webp' AS picture FROM brands b
    JOIN products p ON p.brand_id = b.id AND p.status = 'published'
    LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1 WHERE b.slug = $1 ORDER BY p.published_at DESC LIMIT 1`,
  collections: `SELECT c.name AS title, 'Collection' AS eyebrow, i.base || '-720.webp' AS picture FROM collections c
    LEFT JOIN collection_products cp ON cp.collection_id = c.id
    LEFT JOIN product_images i ON i.product_id = cp.product_id AND i.position = 1
    WHERE c.slug = $1 AND c.published_at <= now() ORDER BY cp.position LIMIT 1`,
  ingredients: `SELECT inci::text AS title, 'Ingredient' AS eyebrow, NULL AS picture FROM ingredients WHERE slug = $1`,
  journal: `SELECT v.title, 'Journal' AS eyebrow, NULL AS picture FROM articles a JOIN article_revisions v ON v.id = a.live_revision_id WHERE a.slug = $1`,
};

/** The card of one thing, or null where there is none. */
export async function findShareCard(room: string, slug: string): Promise<ShareCard | null> {
  const subject = Object.hasOwn(SUBJECTS, room) ? SUBJECTS[room] : undefined;
  if (!subject) return null;
  const [card] = await sql<ShareCard>(subject, [slug]);
  return card ?? null;
}
