import "server-only";
import { sql } from "../../db";
import type { SourceView } from "../article-view";
import { REFERENCE_COLUMNS, referenceOf, type ReferenceRow } from "./reference-columns";

/** The references of an article in the order of their numbers. */
export async function listSources(articleId: string): Promise<SourceView[]> {
  const rows = await sql<ReferenceRow & { number: number }>(
    `SELECT ar.number, ${REFERENCE_COLUMNS}
     FROM article_references ar JOIN journal_references r ON r.id = ar.reference_id
     WHERE ar.article_id = $1 ORDER BY ar.number`,
    [articleId],
  );
  return rows.map(referenceOf);
}
