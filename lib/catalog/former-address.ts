import "server-only";
import { sql } from "../db";
import type { PathSubject } from "./page-paths";

type Moved = Exclude<PathSubject["show"], "letter" | "concern" | "group">;

/** Where what once had an address has it now; only what can be seen. */
const NOW: Readonly<Record<Moved, string>> = {
  product: `SELECT '/products/' || t.slug AS path FROM products t WHERE t.id = f.entity_id AND t.status = 'published'`,
  category: `SELECT CASE t.kind WHEN 'curated' THEN '/shop/' ELSE '/resale/' END || t.slug AS path FROM categories t WHERE t.id = f.entity_id`,
  collection: `SELECT '/collections/' || t.slug AS path FROM collections t WHERE t.id = f.entity_id AND t.published_at <= now()`,
  ingredient: `SELECT '/ingredients/' || t.slug AS path FROM ingredients t WHERE t.id = f.entity_id`,
  brand: `SELECT '/brands/' || t.slug AS path FROM brands t WHERE t.id = f.entity_id
    AND EXISTS (SELECT FROM products WHERE brand_id = t.id AND status = 'published')`,
  article: `SELECT '/journal/' || t.slug AS path FROM articles t WHERE t.id = f.entity_id AND t.live_revision_id IS NOT NULL`,
};

/** The present path of something that has moved away from an address, or null where nothing has. */
export async function findFormerAddress(subject: PathSubject): Promise<string | null> {
  if (subject.show === "letter" || subject.show === "concern" || subject.show === "group")
    return null;
  const [found] = await sql<{ path: string }>(
    `SELECT n.path FROM former_slugs f CROSS JOIN LATERAL (${NOW[subject.show]}) n WHERE f.room = $1 AND f.slug = $2`,
    [subject.show, subject.slug],
  );
  return found?.path ?? null;
}
