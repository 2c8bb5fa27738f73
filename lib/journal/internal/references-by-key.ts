import "server-only";
import type { Sql } from "../../db";

export type KnownReference = {
  readonly id: string;
  /** The key it has now; another than it was cited by where it was merged or renamed. */
  readonly slug: string;
  readonly described: boolean;
  readonly retracted: boolean;
  /** Who was studied. */
  readonly subjects: readonly string[];
};

/** The references that are cited by these keys, by key. Keys that something had before lead to where it is now. */
export async function referencesByKey(
  run: Sql,
  keys: readonly string[],
): Promise<Map<string, KnownReference>> {
  if (keys.length === 0) return new Map();
  const rows = await run<KnownReference & { key: string }>(
    `SELECT k.key, r.id, r.slug, r.evidence IS NOT NULL AND r.finding <> '' AS described, r.retracted_on IS NOT NULL AS retracted, r.subjects
       FROM unnest($1::text[]) AS k(key)
       LEFT JOIN former_slugs f ON f.room = 'reference' AND f.slug = k.key
       JOIN journal_references r ON r.slug = k.key OR (r.id = f.entity_id
         AND NOT EXISTS (SELECT FROM journal_references now WHERE now.slug = k.key))`,
    [keys],
  );
  return new Map(rows.map(({ key, ...reference }) => [key, reference]));
}
