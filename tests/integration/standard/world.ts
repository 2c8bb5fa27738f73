import { randomUUID } from "node:crypto";
import type { StaffActor } from "@/lib/access/actor";
import { fixedClock } from "@/lib/clock";
import { sql, transaction } from "@/lib/db";
import { auditNow } from "@/lib/standard/audit-product";

export const clock = fixedClock(new Date("2026-11-20T10:00:00Z"));
export const occasion = { clock, origin: null };

/** The demo merchandiser. */
export async function merchandiser(): Promise<StaffActor> {
  const [user] = await sql<{ id: string }>(
    "SELECT id FROM users WHERE email = 'merchandiser@necessite.example'",
  );
  return {
    kind: "staff",
    userId: user?.id ?? "",
    visitorId: randomUUID(),
    permissions: ["merchandiser"],
  };
}

type Offered = {
  label: string;
  use?: string;
  subcategory?: string;
  badges?: string[];
  percents?: Record<string, number> | null;
};

/** A draft with this label, audited; ready for the shop but for the standard. */
export async function offer(offered: Offered): Promise<string> {
  const { label, use = "leave-on", subcategory = "serum", badges = [], percents = null } = offered;
  const sku = `S-${randomUUID().slice(0, 13)}`;
  const [product] = await sql<{ id: string }>(
    `INSERT INTO products (slug, kind, name, category_id, subcategory, description, use_type, badges, label_declaration, declared_percents)
     SELECT lower($1), 'curated', $1, id, $2, 'A thing.', $3, $4, $5, $6 FROM categories WHERE slug = 'skincare' RETURNING id`,
    [sku, subcategory, use, badges, label, percents && JSON.stringify(percents)],
  );
  const id = product?.id ?? "";
  await sql(
    `INSERT INTO variants (product_id, sku, price_cents, weight_grams, is_piece) VALUES ($1, $2, 1000, 100, false)`,
    [id, sku],
  );
  await sql(
    `INSERT INTO product_images (product_id, position, base, alt, width, height, dominant, blur) VALUES ($1, 1, $2, 'x', 4, 5, '#fff', '')`,
    [id, `products/${sku}/1`],
  );
  await audit(id);
  return id;
}

export const audit = (id: string) =>
  transaction((tx) =>
    auditNow(tx, [id], { cause: "label", actor: "system:test", at: clock.now() }),
  );

/** Straight into the table, past everything. */
export const publishByHand = (id: string) =>
  sql("UPDATE products SET status = 'published', published_at = now() WHERE id = $1", [id]);

export async function standing(id: string) {
  const [row] = await sql<{
    status: string;
    verdict: string;
    version: number;
    contains: string[];
    free: string[];
    unsure: string[];
  }>(
    `SELECT p.status::text, s.verdict::text, v.number AS version, s.contains, s.free_from AS free, s.unsure FROM products p
       JOIN product_standings s ON s.product_id = p.id JOIN standard_versions v ON v.id = s.version_id WHERE p.id = $1`,
    [id],
  );
  if (!row) throw new Error(`${id} stands nowhere`);
  return row;
}
