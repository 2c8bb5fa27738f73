import "server-only";
import { sql } from "../db";
import type { PathSubject } from "./page-paths";

type Moved = Exclude<PathSubject["show"], "letter" | "concern" | "group" | "articles">;

/** Where what once had an address has it now; only what can be seen. */
const NOW: Readonly<Record<Moved, string>> = {
  product: `SELECT '/products/' || t.slug AS path FROM products t WHERE t.id = f.entity_id AND t.status = 'published'`,
  category: `SELECT CASE t.kind WHEN 'curated' THEN '/shop/' ELSE '/resale/' END || t.slug AS path FROM categories t WHERE t.id = f.entity_id`,
  collection: `SELECT '/collections/' || t.slug AS path FROM collections t WHERE t.id = f.entity_id AND t.published_at <= now()`,
  ingredient: `SELECT '/ingredients/' || t.slug AS path FROM ingredients t WHERE t.id = f.entity_id`,
  brand: `SELECT '/brands/' || t.slug AS path FROM brands t WHERE t.id = f.entity_id
    AND EXISTS (SELECT FROM products WHERE brand_id = t.id AND status = 'published')`,
  topic: `SELECT '/journal/topics/' || t.slug AS path FROM journal_topics t WHERE t.id = f.entity_id`,
  person: `SELECT '/journal/authors/' || t.slug AS path FROM journal_people t WHERE t.id = f.entity_id`,
  reference: `SELECT '/journal/references/' || t.slug AS path FROM journal_references t WHERE t.id = f.entity_id
    AND t.evidence IS NOT NULL AND t.finding <> ''`,
  article: `SELECT '/journal/' || t.slug AS path FROM articles t WHERE t.id = f.entity_id AND t.live_revision_id IS NOT NULL`,
};

/** The present path of something that has moved away from an address, or null where nothing has. */
export async function findFormerAddress(subject: PathSubject): Promise<string | null> {
  const { show, slug } = subject;
  if (show === "letter" || show === "concern" || show === "group" || show === "articles")
    return null;
  const [found] = await sql<{ path: string }>(
    `SELECT n.path FROM former_slugs f CROSS JOIN LATERAL (${NOW[show]}) n WHERE f.room = $1 AND f.slug = $2`,
    [show, slug],
  );
  return found?.path ?? null;
}
