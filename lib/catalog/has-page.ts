import "server-only";
import { sql } from "../db";
import { LETTER } from "./internal/letter-sql";
import type { PathSubject } from "./page-paths";

/** Where to look for each, by slug. A sold piece keeps its page. */
const LOOK: Readonly<Record<PathSubject["show"], string>> = {
  product: `SELECT FROM products WHERE slug = $1 AND status = 'published'`,
  category: `SELECT FROM categories WHERE slug = $1 AND kind = $2`,
  collection: `SELECT FROM collections WHERE slug = $1 AND published_at <= now()`,
  concern: `SELECT FROM concerns WHERE slug = $1`,
  ingredient: `SELECT FROM ingredients WHERE slug = $1`,
  brand: `SELECT FROM brands b WHERE slug = $1
    AND EXISTS (SELECT FROM products WHERE brand_id = b.id AND status = 'published')`,
  letter: `SELECT FROM ingredients i WHERE ${LETTER} = $1 LIMIT 1`,
  group: `SELECT FROM standard_rules r JOIN standard_versions v ON v.id = r.version_id AND v.status = 'published'
    WHERE r.group_slug = $1 LIMIT 1`,
  article: `SELECT FROM articles WHERE slug = $1 AND live_revision_id IS NOT NULL`,
};

/** True where the shop has something to show at an address. Cheap: one indexed look-up. */
export async function hasPage(subject: PathSubject): Promise<boolean> {
  const kind = subject.show === "category" ? [subject.kind] : [];
  const found = await sql(LOOK[subject.show], [subject.slug, ...kind]);
  return found.length > 0;
}
