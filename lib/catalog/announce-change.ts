import "server-only";
import type { Sql } from "../db";

/** What cached pages depend on. `catalog` is on every page that lists products. */
export type CacheTag =
  | `product:${string}`
  | "catalog"
  | "curated"
  | "resale"
  | "shipping"
  | "settings";

/**
 * Tells every web process, once the transaction commits, that pages with these tags are stale.
 * Each process listens on `cache_tags` and drops them from its own cache.
 */
export async function announceChange(tx: Sql, tags: readonly CacheTag[]): Promise<void> {
  if (tags.length === 0) return;
  await tx(`SELECT pg_notify('cache_tags', tag) FROM unnest($1::text[]) AS tag`, [
    [...new Set(tags)],
  ]);
}

/** Announces variants whose availability turned: their product's page, and the lists of its world. */
export async function announceVariants(tx: Sql, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return;
  const rows = await tx<{ id: string; kind: "curated" | "resale" }>(
    `SELECT DISTINCT p.id, p.kind FROM products p JOIN variants v ON v.product_id = p.id WHERE v.id = ANY ($1::uuid[])`,
    [variantIds],
  );
  await announceChange(
    tx,
    rows.flatMap((row) => [`product:${row.id}` as const, row.kind]),
  );
}
