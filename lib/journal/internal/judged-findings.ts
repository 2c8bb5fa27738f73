import "server-only";
import type { Sql } from "../../db";
import type { ArticleContent } from "../article-content";
import type { JudgedFinding, Override } from "../lint/findings";
import { lintArticle } from "../lint/lint-article";
import type { KnownReference } from "./references-by-key";

type WorldRow = { journals: string[]; dois: string[]; signatures: string[] };

/** What the linter finds in a text of this article, with what somebody let stand in it and why. */
export async function judgedFindings(
  run: Sql,
  articleId: string,
  content: ArticleContent,
  references: ReadonlyMap<string, KnownReference>,
): Promise<JudgedFinding[]> {
  // One statement: what is on file by name. A few thousand studies at most, and only at the desk.
  const [world] = await run<WorldRow>(
    `SELECT coalesce(array_agg(DISTINCT journal), '{}') AS journals, coalesce(array_agg(DISTINCT lower(doi)) FILTER (WHERE doi IS NOT NULL), '{}') AS dois,
       coalesce(array_agg(DISTINCT lower(coalesce(authors->0->>'family', authors->0->>'literal', '')) || ' ' || year), '{}') AS signatures
     FROM journal_references`,
  );
  const findings = lintArticle(content, {
    subjects: new Map([...references].map(([key, { subjects }]) => [key, subjects])),
    journals: world?.journals ?? [],
    dois: new Set(world?.dois),
    signatures: new Set(world?.signatures),
  });
  if (findings.length === 0) return [];
  const overrides = await run<Override & { key: string }>(
    `SELECT o.rule || ' ' || o.fingerprint AS key, o.reason, to_json(o.at) #>> '{}' AS at,
       coalesce((SELECT coalesce(u.name, u.email::text) FROM users u WHERE 'staff:' || u.id = o.actor), 'The shop') AS who
     FROM article_overrides o WHERE o.article_id = $1`,
    [articleId],
  );
  const kept = new Map(overrides.map(({ key, ...override }) => [key, override]));
  return findings.map((finding) => ({
    ...finding,
    override: kept.get(`${finding.rule} ${finding.fingerprint}`) ?? null,
  }));
}
