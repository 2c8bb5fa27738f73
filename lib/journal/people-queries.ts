import "server-only";
import { sql } from "../db";
import type { ArticleCard } from "./article-view";
import { CARD_COLUMNS, cardOf, LIVE_ARTICLES, type CardRow } from "./internal/card-row";
import { PERSON_JSON } from "./internal/people-columns";
import type { PersonView } from "./people-view";

export type PersonLine = PersonView & { readonly written: number; readonly reviewed: number };

const WRITTEN = `SELECT w.article_id FROM article_authors w WHERE w.person_id = p.id`;
const REVIEWED = `SELECT ap.article_id FROM article_approvals ap JOIN articles l ON l.live_approval_id = ap.id WHERE ap.reviewer_id = p.id`;
const live = (ids: string): string =>
  `(SELECT count(*)::int FROM articles WHERE live_revision_id IS NOT NULL AND id IN (${ids}))`;

/** Everybody who has written or reviewed something that can be read, or still does; writers first. */
export async function listPeople(): Promise<PersonLine[]> {
  const rows = await sql<{ person: PersonView; written: number; reviewed: number }>(
    `SELECT * FROM (SELECT ${PERSON_JSON} AS person, ${live(WRITTEN)} AS written, ${live(REVIEWED)} AS reviewed, p.retired_at, p.name
       FROM journal_people p) AS people
     WHERE written + reviewed > 0 OR retired_at IS NULL ORDER BY written > 0 DESC, name`,
  );
  return rows.map(({ person, written, reviewed }) => ({ ...person, written, reviewed }));
}

export type PersonPage = PersonView & {
  /** Where they are no longer with the journal. */
  readonly retired: boolean;
  readonly written: readonly ArticleCard[];
  readonly reviewed: readonly ArticleCard[];
};

/** A person's page, or null. */
export async function findPerson(slug: string): Promise<PersonPage | null> {
  const [row] = await sql<{ id: string; retired: boolean; person: PersonView }>(
    `SELECT p.id, p.retired_at IS NOT NULL AS retired, ${PERSON_JSON} AS person FROM journal_people p WHERE p.slug = $1`,
    [slug],
  );
  if (!row) return null;
  const cards = async (ids: string) =>
    (
      await sql<CardRow>(
        `SELECT ${CARD_COLUMNS} FROM ${LIVE_ARTICLES} JOIN journal_people p ON p.id = $1 WHERE a.id IN (${ids})
         ORDER BY a.published_at DESC, a.id LIMIT 100`,
        [row.id],
      )
    ).map(cardOf);
  const [written, reviewed] = await Promise.all([cards(WRITTEN), cards(REVIEWED)]);
  return { ...row.person, retired: row.retired, written, reviewed };
}
