import "server-only";
import type { Clock } from "../clock";
import { sql } from "../db";
import { env } from "../env";

/** A resolver is asked politely: this many in a run, one after the other, each again after this many days. */
const MOST_AT_ONCE = 40;
const AGAIN_AFTER_DAYS = 90;
/** Longer than a resolver takes. Milliseconds. */
const PATIENCE = 10_000;

export type DoiReport = { readonly tried: number; readonly broken: readonly string[] };

/**
 * Tries the DOIs that were not tried for longest, where a resolver is configured, and notes whether they lead somewhere.
 * A resolver that does not answer, or answers that it is busy, says nothing of a DOI: it is tried again next time.
 */
export async function tryDois(clock: Clock): Promise<DoiReport> {
  if (!env.DOI_RESOLVER_URL) return { tried: 0, broken: [] };
  const due = await sql<{ id: string; slug: string; doi: string }>(
    `SELECT id, slug, doi FROM journal_references
      WHERE doi IS NOT NULL AND (doi_checked_at IS NULL OR doi_checked_at < $1::timestamptz - make_interval(days => ${AGAIN_AFTER_DAYS}))
      ORDER BY doi_checked_at NULLS FIRST, id LIMIT ${MOST_AT_ONCE}`,
    [clock.now()],
  );
  const found = [];
  for (const { id, slug, doi } of due) {
    const leads = await leadsSomewhere(env.DOI_RESOLVER_URL, doi);
    if (leads !== null) found.push({ id, slug, doi, leads });
  }
  await sql(
    `UPDATE journal_references r SET doi_status = CASE WHEN x.leads THEN 'resolves' ELSE 'broken' END, doi_checked_at = $4
       FROM unnest($1::uuid[], $2::text[], $3::bool[]) AS x(id, doi, leads) WHERE r.id = x.id AND r.doi = x.doi`,
    [
      found.map(({ id }) => id),
      found.map(({ doi }) => doi),
      found.map(({ leads }) => leads),
      clock.now(),
    ],
  );
  return {
    tried: found.length,
    broken: found.filter(({ leads }) => !leads).map(({ slug }) => slug),
  };
}

/** Whether the resolver knows this DOI; null where it does not say. Where it leads to is not visited. */
async function leadsSomewhere(resolver: string, doi: string): Promise<boolean | null> {
  const address = `${resolver.replace(/\/$/, "")}/${encodeURI(doi)}`;
  const answer = await fetch(address, {
    method: "HEAD",
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  if (!answer) return null;
  if (answer.status === 404 || answer.status === 410) return false;
  return answer.status < 400 ? true : null;
}
