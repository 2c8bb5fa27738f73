import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { ArticleContent } from "./article-content";
import type { SourceView, TieIn } from "./article-view";
import type { ArticleBody } from "./document/body-view";
import { citationNumbers, citedReferences } from "./document/citations";
import { layOut } from "./document/lay-out";
import { rewriteReferences } from "./document/rewrite-references";
import { tieInPlaces } from "./document/tie-ins";
import { listTieIns } from "./internal/list-tie-ins";
import { REFERENCE_COLUMNS, referenceOf, type ReferenceRow } from "./internal/reference-columns";
import { referencesByKey } from "./internal/references-by-key";
import { findRevisionText } from "./revision-queries";

export type Preview = {
  readonly content: Omit<ArticleContent, "body">;
  readonly body: ArticleBody;
  readonly tieIns: ReadonlyMap<string, TieIn>;
  readonly sources: readonly SourceView[];
};

/** The working copy as readers would see it now. Editors only. */
export async function findPreview(
  actor: Actor,
  articleId: string,
): Promise<Result<Preview, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const found = await findRevisionText(actor, articleId, 0);
  if (!found.ok) return found;
  const { body: text, ...content } = found.value;
  const known = await referencesByKey(sql, citedReferences(text));
  const body = rewriteReferences(text, new Map([...known].map(([key, { slug }]) => [key, slug])));
  const numbers = citationNumbers(body);
  const [rows, tieIns] = await Promise.all([
    sql<ReferenceRow>(
      `SELECT ${REFERENCE_COLUMNS} FROM journal_references r WHERE r.slug = ANY ($1)`,
      [[...numbers.keys()]],
    ),
    listTieIns(tieInPlaces(body)),
  ]);
  const sources = rows
    .map((row) => ({ ...referenceOf(row), number: numbers.get(row.slug) ?? 0 }))
    .toSorted((a, b) => a.number - b.number);
  return ok({ content, body: layOut(body), tieIns, sources });
}
