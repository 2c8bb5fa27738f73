import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { policySchema, type Policy } from "./policy";
import type { PastSale } from "./policy-preview";

export type PolicySheet = {
  readonly version: number;
  readonly rules: Policy;
  readonly note: string | null;
  readonly who: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly contracts: number;
  /** What a form about it says it has seen. */
  readonly seen: string;
};

/** Every version, the latest first, the draft before all. Merchandisers and finance only. */
export async function listPolicies(actor: Actor): Promise<Result<PolicySheet[], "not_found">> {
  if (!hasPermission(actor, "merchandiser", "finance")) return err("not_found");
  const rows = await sql<Omit<PolicySheet, "rules"> & { rules: unknown }>(
    `SELECT p.version, p.rules, p.note, p.created_at AS "createdAt", p.published_at AS "publishedAt", md5(p.rules::text) AS seen,
            coalesce(u.name, u.email::text) AS who,
            (SELECT count(*)::int FROM consignment_contracts c WHERE c.policy_version = p.version) AS contracts
       FROM consignment_policies p LEFT JOIN users u ON u.id = p.created_by
      ORDER BY p.published_at IS NOT NULL, p.version DESC LIMIT 200`,
  );
  return ok(rows.map((row) => ({ ...row, rules: policySchema.parse(row.rules) })));
}

/** The last pieces that were sold, for a look at what rules would have given. No word about who bought them. */
export async function listPastSales(actor: Actor, most: number): Promise<PastSale[]> {
  if (!hasPermission(actor, "merchandiser", "finance")) return [];
  return sql<PastSale>(
    `SELECT coalesce(i.number, l.sku) AS number, l.title, l.consignor_id AS "consignorId", c.slug AS category,
            l.unit_price_cents - l.discount_cents AS "soldCents", l.consignor_cents AS "givenCents", r.list_price_cents AS "listCents",
            to_json(r.listed_at) AS "listedAt", to_json(o.placed_at) AS "soldAt"
       FROM order_lines l JOIN orders o ON o.id = l.order_id AND o.status IN ('placed', 'completed')
       JOIN products p ON p.id = l.product_id JOIN categories c ON c.id = p.category_id JOIN resale_pieces r ON r.product_id = p.id
       LEFT JOIN consignment_items i ON i.product_id = p.id
      WHERE l.is_piece AND l.live AND i.status IS DISTINCT FROM 'converted' ORDER BY o.placed_at DESC, l.id DESC LIMIT $1`,
    [most],
  );
}

/** Sellers by id, for rules that are about one. */
export async function sellerMails(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ id: string; email: string }>(
    `SELECT id, email::text FROM users WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, email }) => [id, email]));
}
