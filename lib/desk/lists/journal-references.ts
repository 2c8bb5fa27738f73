import type { ListDefinition } from "../list-definition";

const AUTHOR = `coalesce(r.authors #>> '{0,family}', r.authors #>> '{0,literal}', 'Anonymous')`;
const CITED = `(SELECT count(*)::int FROM article_references c WHERE c.reference_id = r.id)`;
const LEANED_ON = `(${CITED} + (SELECT count(*)::int FROM ingredient_references l WHERE l.reference_id = r.id)
  + (SELECT count(*)::int FROM rule_references l WHERE l.reference_id = r.id))`;
const READ = `(r.evidence IS NOT NULL AND r.finding <> '')`;
const GRADE_ORDER = `coalesce(array_position(enum_range(NULL::evidence_grade), r.evidence), 9)`;

/** Studies, read or still to be read. */
export const referenceList: ListDefinition = {
  room: "references",
  path: "/admin/journal/references",
  noun: ["study", "studies"],
  open: ["editor"],
  from: "journal_references r",
  id: "r.id",
  href: "'/admin/journal/references/' || r.slug",
  search: {
    label: "Title, author, journal, DOI or PMID",
    sql: ["r.title", "r.authors::text", "r.journal", "r.doi", "r.pmid", "r.slug"],
  },
  columns: [
    { key: "title", label: "Study", kind: "text", sql: "r.title", sort: "lower(r.title)" },
    { key: "author", label: "First author", kind: "text", sql: AUTHOR, sort: `lower(${AUTHOR})` },
    // A year is no amount: it is read without a comma.
    { key: "year", label: "Year", kind: "text", sql: "r.year::text", sort: "r.year" },
    { key: "kind", label: "Kind", kind: "state", sql: "r.kind", sort: "r.kind" },
    {
      key: "grade",
      label: "Carries",
      kind: "state",
      sql: "CASE WHEN r.retracted_on IS NOT NULL THEN 'retracted' ELSE coalesce(r.evidence::text, 'not_graded') END",
      sort: GRADE_ORDER,
    },
    { key: "articles", label: "Articles", kind: "number", sql: CITED, sort: CITED },
    {
      key: "confidence",
      label: "Details",
      kind: "state",
      sql: "CASE r.confidence WHEN 'read' THEN 'verified' ELSE 'to_verify' END",
      sort: "r.confidence",
    },
    {
      key: "journal",
      label: "Appeared in",
      kind: "text",
      sql: "r.journal",
      sort: "lower(r.journal)",
      extra: true,
    },
    { key: "doi", label: "DOI", kind: "text", sql: "r.doi", extra: true },
    { key: "pmid", label: "PMID", kind: "text", sql: "r.pmid", extra: true },
    { key: "slug", label: "Key", kind: "text", sql: "r.slug", sort: "r.slug", extra: true },
    {
      key: "updated",
      label: "Last change",
      kind: "date",
      sql: "r.updated_at",
      sort: "r.updated_at",
      extra: true,
    },
  ],
  filters: [
    {
      key: "kind",
      label: "Kind",
      sql: "r.kind = $",
      options:
        "SELECT DISTINCT kind AS value, upper(left(kind, 1)) || substr(kind, 2) AS label FROM journal_references ORDER BY 2",
    },
    {
      key: "grade",
      label: "Carries",
      sql: "coalesce(r.evidence::text, 'not_graded') = $",
      options: [
        { value: "strong", label: "Strong evidence" },
        { value: "moderate", label: "Moderate evidence" },
        { value: "limited", label: "Limited evidence" },
        { value: "none", label: "No evidence found" },
        { value: "not_graded", label: "Not graded" },
      ],
    },
    {
      key: "needs",
      label: "Needs",
      sql: `CASE $ WHEN 'reading' THEN NOT ${READ} WHEN 'verifying' THEN r.confidence = 'known'
        WHEN 'replacing' THEN r.retracted_on IS NOT NULL AND ${LEANED_ON} > 0 WHEN 'doi' THEN r.doi_status = 'broken'
        ELSE r.doi IS NULL AND r.pmid IS NULL END`,
      options: [
        { value: "reading", label: "To be read and graded" },
        { value: "verifying", label: "Details to be verified" },
        { value: "replacing", label: "Retracted and still used" },
        { value: "doi", label: "A DOI that leads somewhere" },
        { value: "identifier", label: "A DOI or PMID" },
      ],
    },
    {
      key: "used",
      label: "Used",
      sql: `($ = 'yes') = (${LEANED_ON} > 0)`,
      options: [
        { value: "yes", label: "Somewhere" },
        { value: "no", label: "Nowhere" },
      ],
    },
  ],
};
