import "server-only";
import type { Sql } from "../../db";
import { familyName, type Author } from "../references/authors";
import { foldTitle } from "../references/identifiers";
import { slugFrom } from "../slug-from";

/** A title as the database's index folds it. */
export const FOLDED_TITLE = "left(regexp_replace(lower(r.title), '[^[:alnum:]]+', '', 'g'), 200)";

/** What is told of a study that is on file already. */
export type OnFile = { readonly slug: string; readonly title: string };

type Named = { readonly authors: readonly Author[]; readonly title: string; readonly year: number };

function stem({ authors, title, year }: Named): string {
  const [first] = authors;
  const name = first ? familyName(first) : title;
  return `${slugFrom(name, 60) || "study"}-${year}`;
}

/** A key for each, made of author and year, that nothing has or had: `palmer-2006`, `palmer-2006-2`. In one statement. */
export async function freeKeys(run: Sql, all: readonly Named[]): Promise<string[]> {
  const stems = all.map(stem);
  const rows = await run<{ slug: string }>(
    `SELECT r.slug FROM journal_references r JOIN unnest($1::text[]) AS s ON r.slug = s OR r.slug LIKE s || '-%'
     UNION SELECT f.slug FROM former_slugs f JOIN unnest($1::text[]) AS s ON f.slug = s OR f.slug LIKE s || '-%' WHERE f.room = 'reference'`,
    [[...new Set(stems)]],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return stems.map((wanted) => {
    let slug = wanted;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
    taken.add(slug);
    return slug;
  });
}

export type Identity = {
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly title: string;
};
export type Twin = OnFile & { readonly by: "doi" | "pmid" | "title" };

/** For each, the study on file that has its DOI, its PMID or its title; null where there is none. In one statement. */
export async function findTwins(
  run: Sql,
  all: readonly Identity[],
  butNot: string | null = null,
): Promise<(Twin | null)[]> {
  const rows = await run<OnFile & { doi: string | null; pmid: string | null; fold: string }>(
    `SELECT r.slug, r.title, lower(r.doi) AS doi, r.pmid, ${FOLDED_TITLE} AS fold FROM journal_references r
      WHERE (lower(r.doi) = ANY ($1) OR r.pmid = ANY ($2) OR ${FOLDED_TITLE} = ANY ($3)) AND r.id IS DISTINCT FROM $4::uuid`,
    [
      all.flatMap(({ doi }) => (doi ? [doi.toLowerCase()] : [])),
      all.flatMap(({ pmid }) => (pmid ? [pmid] : [])),
      all.map(({ title }) => foldTitle(title)),
      butNot,
    ],
  );
  const by = (key: "doi" | "pmid" | "fold") =>
    new Map(rows.flatMap((row) => (row[key] ? [[row[key], row] as const] : [])));
  const [dois, pmids, titles] = [by("doi"), by("pmid"), by("fold")];
  return all.map(({ doi, pmid, title }): Twin | null => {
    const sameDoi = doi ? dois.get(doi.toLowerCase()) : undefined;
    const samePmid = pmid ? pmids.get(pmid) : undefined;
    const sameTitle = titles.get(foldTitle(title));
    const found = sameDoi ?? samePmid ?? sameTitle;
    if (!found) return null;
    const how = sameDoi ? "doi" : samePmid ? "pmid" : "title";
    return { slug: found.slug, title: found.title, by: how };
  });
}

/** Lets one at a time add studies, so that what is a twin of another is seen. Held until the transaction ends. */
export async function lockShelf(run: Sql): Promise<void> {
  await run("SELECT pg_advisory_xact_lock(hashtext('journal references'))");
}
