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
  topic: `SELECT FROM journal_topics WHERE slug = $1`,
  person: `SELECT FROM journal_people WHERE slug = $1`,
  reference: `SELECT FROM journal_references WHERE slug = $1 AND evidence IS NOT NULL AND finding <> ''`,
  articles: `SELECT FROM articles a WHERE live_revision_id IS NOT NULL AND ($1 = '' OR EXISTS (SELECT FROM article_topics o
      JOIN journal_topics t ON t.id = o.topic_id WHERE o.article_id = a.id AND t.slug = $1)) OFFSET $2 LIMIT 1`,
  article: `SELECT FROM articles WHERE slug = $1 AND live_revision_id IS NOT NULL`,
};

/** True where the shop has something to show at an address. Cheap: one indexed look-up. */
export async function hasPage(subject: PathSubject): Promise<boolean> {
  const found = await sql(LOOK[subject.show], [subject.slug, ...more(subject)]);
  return found.length > 0;
}

/** Articles on a page of a list; the same as `ARTICLES_PER_PAGE` of the journal, which knows more than this room may. */
const PER_PAGE = 24;

function more(subject: PathSubject): (string | number)[] {
  if (subject.show === "category") return [subject.kind];
  if (subject.show !== "articles") return [];
  // The first page has no number, and what is none leads nowhere.
  const page =
    /^[1-9]\d{0,4}$/.test(subject.page) && subject.page !== "1" ? Number(subject.page) : 1e6;
  return [(page - 1) * PER_PAGE];
}
