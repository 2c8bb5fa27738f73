import type { ListDefinition } from "../list-definition";

const named = (table: string, of: string) =>
  `(SELECT string_agg(p.name, ', ' ORDER BY w.position) FROM ${table} w JOIN journal_people p ON p.id = w.person_id WHERE w.article_id = ${of})`;
const votes = (helpful: boolean) =>
  `(SELECT count(*)::int FROM helpful_votes v WHERE v.article_id = a.id AND v.helpful = ${helpful})`;

/** What is written, reviewed and read. */
export const articleList: ListDefinition = {
  room: "journal",
  path: "/admin/journal",
  noun: ["article", "articles"],
  open: ["editor"],
  from: "articles a",
  id: "a.id",
  href: "'/admin/journal/' || a.id",
  search: { label: "Title, standfirst or address", sql: ["a.title", "a.standfirst", "a.slug"] },
  columns: [
    { key: "title", label: "Article", kind: "text", sql: "a.title", sort: "lower(a.title)" },
    {
      key: "status",
      label: "State",
      kind: "state",
      sql: "a.status",
      sort: "a.status",
    },
    { key: "authors", label: "By", kind: "text", sql: named("article_authors", "a.id") },
    {
      key: "reviewer",
      label: "Reviewer",
      kind: "text",
      sql: "(SELECT p.name FROM journal_people p WHERE p.id = a.reviewer_id)",
    },
    {
      key: "published",
      label: "Published",
      kind: "date",
      sql: "a.published_at",
      sort: "coalesce(a.published_at, '-infinity')",
    },
    {
      key: "reviewBy",
      label: "Look again by",
      kind: "date",
      sql: "a.review_by",
      sort: "coalesce(a.review_by, 'infinity')",
    },
    {
      key: "updated",
      label: "Last change",
      kind: "date",
      sql: "a.updated_at",
      sort: "a.updated_at",
    },
    {
      key: "scheduled",
      label: "Appears",
      kind: "date",
      sql: "a.scheduled_for",
      sort: "coalesce(a.scheduled_for, 'infinity')",
      extra: true,
    },
    { key: "helpful", label: "Helpful", kind: "number", sql: votes(true), extra: true },
    { key: "unhelpful", label: "Not helpful", kind: "number", sql: votes(false), extra: true },
    { key: "slug", label: "Address", kind: "text", sql: "a.slug", sort: "a.slug", extra: true },
  ],
  filters: [
    {
      key: "status",
      label: "State",
      sql: "a.status = ($)::article_status",
      options: [
        { value: "draft", label: "Draft" },
        { value: "in_review", label: "In review" },
        { value: "approved", label: "Approved" },
        { value: "scheduled", label: "Scheduled" },
        { value: "published", label: "Published" },
        { value: "needs_update", label: "Needs update" },
        { value: "archived", label: "Archived" },
      ],
    },
    {
      key: "topic",
      label: "Topic",
      sql: "EXISTS (SELECT FROM article_topics o JOIN journal_topics t ON t.id = o.topic_id WHERE o.article_id = a.id AND t.slug = $)",
      options: "SELECT slug AS value, name AS label FROM journal_topics ORDER BY position",
    },
    {
      key: "author",
      label: "Author",
      sql: "EXISTS (SELECT FROM article_authors w JOIN journal_people p ON p.id = w.person_id WHERE w.article_id = a.id AND p.slug = $)",
      options: "SELECT slug AS value, name AS label FROM journal_people ORDER BY name",
    },
    {
      key: "due",
      label: "Review",
      sql: "($ = 'overdue') = (a.live_revision_id IS NOT NULL AND a.review_by IS NOT NULL AND a.review_by < current_date)",
      options: [
        { value: "overdue", label: "Overdue" },
        { value: "in-time", label: "Not overdue" },
      ],
    },
  ],
};
