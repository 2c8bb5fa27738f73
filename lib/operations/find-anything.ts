import "server-only";
import type { StaffActor } from "../access/actor";
import { hasPermission, type Permission } from "../access/permissions";
import { sql } from "../db";
import { containing } from "../list-page";

export type Found = {
  /** "Order", "Piece", … */
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly href: string;
};

type Source = { readonly open: readonly Permission[]; readonly sql: string };

const AFTER_SALE = ["fulfilment", "finance"] as const;
const MOST = 6;

/** What is looked through. `$1` is what was typed as a pattern, `$2` as it is; a number that fits whole comes first. */
const SOURCES: readonly Source[] = [
  {
    open: AFTER_SALE,
    sql: `SELECT 'Order' AS kind, o.number AS title, o.ship_name || ', ' || o.email AS detail, '/admin/orders/' || o.number AS href,
      o.number ILIKE $2 AS whole, o.created_at AS at FROM orders o WHERE o.number ILIKE $1 OR o.email::text ILIKE $1 OR o.ship_name ILIKE $1`,
  },
  {
    open: AFTER_SALE,
    sql: `SELECT 'Return', r.number, o.number, '/admin/returns/' || r.number, r.number ILIKE $2, r.created_at FROM returns r
      JOIN orders o ON o.id = r.order_id WHERE r.number ILIKE $1`,
  },
  {
    open: AFTER_SALE,
    sql: `SELECT 'Claim', c.number, o.number, '/admin/claims/' || c.number, c.number ILIKE $2, c.created_at FROM claims c
      JOIN orders o ON o.id = c.order_id WHERE c.number ILIKE $1`,
  },
  {
    open: AFTER_SALE,
    sql: `SELECT 'Person', coalesce(u.name, u.email::text), u.email::text, '/admin/people/' || u.id, u.email::text ILIKE $2, u.created_at
      FROM users u WHERE (u.name ILIKE $1 OR u.email::text ILIKE $1) AND u.email::text NOT LIKE '%@deleted.invalid'`,
  },
  {
    open: ["merchandiser"],
    sql: `SELECT 'Product', p.name, v.sku, '/admin/products/' || p.slug, v.sku ILIKE $2, p.created_at FROM products p
      JOIN variants v ON v.product_id = p.id WHERE p.name ILIKE $1 OR v.sku ILIKE $1`,
  },
  {
    open: ["merchandiser"],
    sql: `SELECT 'Piece', coalesce(i.title, i.number), i.number, '/admin/consignment/' || i.number, i.number ILIKE $2, i.created_at
      FROM consignment_items i WHERE i.status <> 'draft' AND (i.number ILIKE $1 OR i.title ILIKE $1)`,
  },
  {
    open: ["editor"],
    sql: `SELECT 'Article', a.title, a.status::text, '/admin/journal/' || a.id, a.slug ILIKE $2, a.created_at FROM articles a
      WHERE a.title ILIKE $1 OR a.slug ILIKE $1`,
  },
];

/**
 * Looks for words in everything that is open to a member of staff: order, return and claim numbers, mail addresses and
 * names, SKUs, pieces, articles. A few of each kind, whole numbers first, then the newest.
 */
export async function findAnything(actor: StaffActor, words: string): Promise<Found[]> {
  const open = SOURCES.filter((source) => hasPermission(actor, ...source.open));
  const typed = words.trim().slice(0, 100);
  if (open.length === 0 || typed.length < 2) return [];
  const parts = open.map(
    ({ sql: from }, place) =>
      `SELECT ${place} AS place, x.* FROM (${from}) x (kind, title, detail, href, whole, at)
        ORDER BY x.whole DESC, x.at DESC LIMIT ${MOST}`,
  );
  return sql<Found>(
    `SELECT kind, title, detail, href FROM (${parts.map((part) => `(${part})`).join(" UNION ALL ")}) found
      ORDER BY whole DESC, place, at DESC`,
    [containing(typed), typed.replace(/[\\%_]/g, String.raw`\$&`)],
  );
}
