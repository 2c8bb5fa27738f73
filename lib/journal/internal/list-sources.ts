import "server-only";
import { sql } from "../../db";
import type { ReferenceView } from "../article-view";

/** The references of an article in the order of their numbers. */
export async function listSources(articleId: string): Promise<ReferenceView[]> {
  return sql<ReferenceView>(
    `SELECT ar.number, r.slug, r.authors, r.title, r.journal, r.year, r.volume, r.issue, r.pages, r.doi, r.pmid, r.kind,
       r.population, r.finding, r.evidence, r.confidence, r.note, r.funding_note AS "fundingNote"
     FROM article_references ar JOIN journal_references r ON r.id = ar.reference_id
     WHERE ar.article_id = $1 ORDER BY ar.number`,
    [articleId],
  );
}
