import pg from "pg";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import type { Occasion } from "@/lib/catalog/edit-product";
import { fixedClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { openScratch } from "../house/client";
import { buildWorld } from "../house/world";

export const AT = new Date("2026-05-04T10:00:00Z");
export const occasion: Occasion = { clock: fixedClock(AT), origin: "203.0.113.7" };
const visitorId = "00000000-0000-4000-8000-0000000000f1";

/** The seeded member of staff with this permission. */
export async function staff(permission: Permission): Promise<StaffActor> {
  const userId = await userIdOf(`${permission}@necessite.example`);
  return { kind: "staff", userId, visitorId, permissions: [permission] };
}

/** Puts the small world's orders and goods into this file's database. */
export async function keepWorld(): Promise<void> {
  const scratch = await openScratch();
  await buildWorld(scratch.run);
  await scratch.close();
}

/** Everybody who may not edit products, strangers included. */
export async function othersThanMerchandisers() {
  const shopper: UserActor = {
    kind: "user",
    userId: await userIdOf("shopper@necessite.example"),
    visitorId,
  };
  return [
    { kind: "guest", visitorId } as const,
    shopper,
    { kind: "system", name: "test" } as const,
    ...(await Promise.all((["fulfilment", "editor", "finance"] as const).map(staff))),
  ];
}

async function userIdOf(email: string): Promise<string> {
  const [row] = await sql<{ id: string }>(`SELECT id FROM users WHERE email = $1`, [email]);
  if (!row) throw new Error(`Nobody is called ${email}`);
  return row.id;
}

export type Goods = {
  variantId: string;
  productId: string;
  slug: string;
  sku: string;
  status: string;
  priceCents: number;
  onHand: number;
  updatedAt: Date;
};

/** A seeded variant as it stands now. */
export async function goods(sku: string): Promise<Goods> {
  const [row] = await sql<Goods>(
    `SELECT v.id AS "variantId", p.id AS "productId", p.slug, v.sku, p.status, v.price_cents AS "priceCents",
            s.on_hand AS "onHand", p.updated_at AS "updatedAt"
       FROM variants v JOIN products p ON p.id = v.product_id JOIN stock s ON s.variant_id = v.id WHERE v.sku = $1`,
    [sku],
  );
  if (!row) throw new Error(`There is no ${sku}`);
  return row;
}

/** What staff wrote down about a product, oldest first. */
export function auditOf(productId: string) {
  return sql(
    `SELECT actor_id, action, before, after, at, origin FROM audit_entries
      WHERE entity = 'product' AND entity_id = $1 ORDER BY id`,
    [productId],
  );
}

/** Hears the cache tags that are announced from now on. */
export async function hearTags(): Promise<{ tags: string[]; stop(): Promise<void> }> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const tags: string[] = [];
  client.on("notification", ({ payload }) => void tags.push(payload ?? ""));
  await client.query("LISTEN cache_tags");
  return { tags, stop: () => client.end() };
}
