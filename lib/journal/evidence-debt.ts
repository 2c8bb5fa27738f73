import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql } from "../db";

/** What the journal owes its readers, by kind, in the order in which it presses. */
export const DEBT_KINDS = [
  "retracted",
  "broken_doi",
  "bare_claims",
  "weak_claims",
  "overdue",
  "flagged",
  "unhelpful",
  "unread",
  "unverified",
] as const;
export type DebtKind = (typeof DEBT_KINDS)[number];

export type DebtLine = {
  /** An article's id, with the reader's mark behind a slash where it is about a word of theirs; or a study's key. */
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** A day, as ISO, or null where none is known. */
  readonly since: string | null;
};
export type Debt = { readonly total: number; readonly lines: readonly DebtLine[] };

/** The most lines shown of each kind; the total counts all. */
const MOST = 25;

const LIVE = "articles a JOIN article_revisions v ON v.id = a.live_revision_id";
const USED = `(SELECT string_agg(title, '; ' ORDER BY title) FROM (
    SELECT a.title FROM article_references c JOIN articles a ON a.id = c.article_id WHERE c.reference_id = r.id
    UNION ALL SELECT i.inci::text FROM ingredient_references l JOIN ingredients i ON i.id = l.ingredient_id WHERE l.reference_id = r.id
    UNION ALL SELECT 'rule ' || l.rule_key FROM rule_references l WHERE l.reference_id = r.id) AS uses)`;
const CLAIMS = `jsonb_path_query(a.body, '$.**.marks[*] ? (@.type == "claim")') AS claim`;

/** Each hands out `key`, `title`, `detail` and `since`, and is sorted by what is oldest. `$1` is now. */
const STATEMENTS: Readonly<Record<DebtKind, string>> = {
  retracted: `SELECT r.slug AS key, r.title, ${USED} AS detail, r.retracted_on AS since FROM journal_references r
    WHERE r.retracted_on IS NOT NULL AND ${USED} IS NOT NULL`,
  broken_doi: `SELECT r.slug AS key, r.title, r.doi AS detail, r.doi_checked_at::date AS since FROM journal_references r WHERE r.doi_status = 'broken'`,
  // Texts that are being written: what readers see cannot make a claim without both.
  bare_claims: `SELECT a.id::text AS key, a.title, count(DISTINCT claim) || ' without studies or a grade' AS detail, min(a.updated_at)::date AS since
    FROM articles a, ${CLAIMS} WHERE a.status <> 'archived' AND coalesce(claim #>> '{attrs,grade}', '') <> 'none'
     AND (jsonb_array_length(claim #> '{attrs,references}') = 0 OR claim #>> '{attrs,grade}' IS NULL) GROUP BY a.id`,
  // A claim that is graded higher than the best study behind it.
  weak_claims: `SELECT a.id::text AS key, a.title, count(DISTINCT claim) || ' graded above the best study behind it' AS detail, min(a.live_at)::date AS since
    FROM articles a, ${CLAIMS} WHERE a.status <> 'archived' AND claim #>> '{attrs,grade}' IN ('strong', 'moderate')
     AND (claim #>> '{attrs,grade}')::evidence_grade < (SELECT min(coalesce(r.evidence, 'none'))
       FROM jsonb_array_elements_text(claim #> '{attrs,references}') AS cited LEFT JOIN former_slugs f ON f.room = 'reference' AND f.slug = cited
       JOIN journal_references r ON r.slug = cited OR r.id = f.entity_id WHERE r.retracted_on IS NULL) GROUP BY a.id`,
  overdue: `SELECT a.id::text AS key, v.title, 'Was to be looked at again' AS detail, a.review_by AS since FROM ${LIVE} WHERE a.review_by < $1::timestamptz::date`,
  flagged: `SELECT a.id::text AS key, a.title, a.flag_reason AS detail, a.flagged_at::date AS since FROM articles a WHERE a.status = 'needs_update'`,
  unhelpful: `SELECT h.article_id || '/' || encode(h.voter, 'hex') AS key, a.title, h.reason AS detail, h.day AS since FROM helpful_votes h JOIN articles a ON a.id = h.article_id
    WHERE NOT h.helpful AND h.reason IS NOT NULL AND h.handled_at IS NULL`,
  unread: `SELECT r.slug AS key, r.title, concat_ws(', ', coalesce(r.authors #>> '{0,family}', r.authors #>> '{0,literal}'), r.year) AS detail,
      r.created_at::date AS since FROM journal_references r WHERE r.evidence IS NULL OR r.finding = ''`,
  unverified: `SELECT r.slug AS key, r.title, coalesce(${USED}, 'Used nowhere') AS detail, r.created_at::date AS since FROM journal_references r
    WHERE r.confidence = 'known' AND r.evidence IS NOT NULL AND r.finding <> ''`,
};

/** What has to be put right, oldest first, each kind with its total. Editors only: others get none. */
export async function listEvidenceDebt(
  actor: Actor,
  clock: Clock,
): Promise<Readonly<Record<DebtKind, Debt>> | null> {
  if (!hasPermission(actor, "editor")) return null;
  const found = await Promise.all(
    DEBT_KINDS.map(async (kind): Promise<[DebtKind, Debt]> => {
      const rows = await sql<DebtLine & { total: number }>(
        `SELECT key, title, detail, since::text AS since, total FROM (SELECT *, count(*) OVER ()::int AS total, $1::timestamptz AS now
           FROM (${STATEMENTS[kind]}) AS debt) AS counted ORDER BY counted.since NULLS LAST, title LIMIT ${MOST}`,
        [clock.now()],
      );
      const lines = rows.map(({ key, title, detail, since }) => ({ key, title, detail, since }));
      return [kind, { total: rows[0]?.total ?? 0, lines }];
    }),
  );
  return Object.fromEntries(found) as Record<DebtKind, Debt>;
}
