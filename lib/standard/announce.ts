import "server-only";
import type { Sql } from "../db";

/** On every cached page that shows what the standard says of anything. */
export const STANDARD_TAG = "standard";

/** Tells every web process, once the transaction commits, that the standard's own pages, or these products', are stale. */
export async function announceStandard(tx: Sql, productIds: readonly string[] = []): Promise<void> {
  const tags = [
    ...(productIds.length === 0 ? [STANDARD_TAG, "catalog", "curated"] : ["curated"]),
    ...productIds.map((id) => `product:${id}`),
  ];
  await tx(`SELECT pg_notify('cache_tags', tag) FROM unnest($1::text[]) AS tag`, [tags]);
}
