import "server-only";
import type { Tx } from "../../db";
import type { ArticleContent } from "../article-content";
import { citedReferences } from "../document/citations";
import type { JudgedFinding } from "../lint/findings";
import { namedIngredients, tieInPlaces } from "../document/tie-ins";
import { checkArticle, type CheckResult } from "../pre-publish-checks";
import { judgedFindings } from "./judged-findings";
import { referencesByKey } from "./references-by-key";

export type CheckedText = {
  readonly checks: readonly CheckResult[];
  /** What the linter found, with what was let stand. */
  readonly findings: readonly JudgedFinding[];
};

/** Goes through the checklist for a text of this article. `reviewerNamed`: whether somebody is to approve it. */
export async function runChecks(
  tx: Tx,
  articleId: string,
  content: ArticleContent,
  reviewerNamed: boolean,
): Promise<CheckedText> {
  const places = tieInPlaces(content.body);
  const references = await referencesByKey(tx, citedReferences(content.body));
  const [row] = await tx<{
    authors: number;
    topics: number;
    comments: number;
    ingredients: string[];
    products: string[];
  }>(
    `SELECT (SELECT count(*)::int FROM article_authors WHERE article_id = $1) AS authors,
       (SELECT count(*)::int FROM article_topics WHERE article_id = $1) AS topics,
       (SELECT count(*)::int FROM article_comments WHERE article_id = $1 AND parent_id IS NULL AND resolved_at IS NULL) AS comments,
       ARRAY(SELECT slug FROM ingredients WHERE slug = ANY ($2)) AS ingredients,
       ARRAY(SELECT slug FROM products WHERE slug = ANY ($3)) AS products`,
    [
      articleId,
      [...namedIngredients(content.body), ...places.map(({ ingredient }) => ingredient)],
      places.map(({ product }) => product),
    ],
  );
  const findings = await judgedFindings(tx, articleId, content, references);
  const checks = checkArticle({
    content,
    references: new Map(
      [...references].map(([key, { described, retracted }]) => [key, { described, retracted }]),
    ),
    ingredients: new Set(row?.ingredients),
    products: new Set(row?.products),
    authors: row?.authors ?? 0,
    topics: row?.topics ?? 0,
    reviewerNamed,
    comments: row?.comments ?? 0,
    findings: findings.filter(({ override }) => override === null),
  });
  return { checks, findings };
}
