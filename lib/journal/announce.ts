import "server-only";
import type { Sql } from "../db";

/** On every cached page that shows anything of the journal. */
export const JOURNAL_TAG = "journal";

/** Tells every web process, once the transaction commits, that what readers see of the journal has changed. */
export async function announceJournal(tx: Sql, ...articleIds: readonly string[]): Promise<void> {
  const tags = [JOURNAL_TAG, ...articleIds.map((id) => `article:${id}`)];
  await tx(`SELECT pg_notify('cache_tags', tag) FROM unnest($1::text[]) AS tag`, [tags]);
}
