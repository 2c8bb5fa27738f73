import type { ListDefinition } from "../list-definition";

const WRITTEN = `(SELECT count(*)::int FROM article_authors w WHERE w.person_id = p.id)`;
const REVIEWED = `(SELECT count(*)::int FROM articles a JOIN article_approvals ap ON ap.id = a.live_approval_id WHERE ap.reviewer_id = p.id)`;
const CREDENTIALS = `(SELECT string_agg(c.credential, ', ' ORDER BY c.position) FROM journal_credentials c WHERE c.person_id = p.id)`;

/** Who writes and who reviews. */
export const personList: ListDefinition = {
  room: "journal-people",
  path: "/admin/journal/people",
  noun: ["person", "people"],
  open: ["editor"],
  from: "journal_people p",
  id: "p.id",
  href: "'/admin/journal/people/' || p.slug",
  search: { label: "Name, role or words about them", sql: ["p.name", "p.role", "p.bio"] },
  columns: [
    { key: "name", label: "Name", kind: "text", sql: "p.name", sort: "lower(p.name)" },
    { key: "role", label: "Role", kind: "text", sql: "p.role", sort: "p.role" },
    { key: "credentials", label: "Credentials", kind: "text", sql: CREDENTIALS },
    { key: "written", label: "Writes", kind: "number", sql: WRITTEN, sort: WRITTEN },
    { key: "reviewed", label: "Stands by", kind: "number", sql: REVIEWED, sort: REVIEWED },
    {
      key: "retired",
      label: "Until",
      kind: "date",
      sql: "p.retired_at",
      sort: "coalesce(p.retired_at, 'infinity')",
    },
    { key: "slug", label: "Address", kind: "text", sql: "p.slug", sort: "p.slug", extra: true },
  ],
  filters: [
    {
      key: "here",
      label: "With us",
      sql: "($ = 'yes') = (p.retired_at IS NULL)",
      options: [
        { value: "yes", label: "Now" },
        { value: "no", label: "No longer" },
      ],
    },
  ],
};

const ARTICLES = `(SELECT count(*)::int FROM article_topics o WHERE o.topic_id = t.id)`;

/** What articles stand under. */
export const topicList: ListDefinition = {
  room: "journal-topics",
  path: "/admin/journal/topics",
  noun: ["topic", "topics"],
  open: ["editor"],
  from: "journal_topics t",
  id: "t.id",
  href: "'/admin/journal/topics/' || t.slug",
  search: { label: "Name or introduction", sql: ["t.name", "t.intro"] },
  columns: [
    { key: "name", label: "Topic", kind: "text", sql: "t.name", sort: "lower(t.name)" },
    { key: "intro", label: "Introduction", kind: "text", sql: "t.intro" },
    { key: "articles", label: "Articles", kind: "number", sql: ARTICLES, sort: ARTICLES },
    { key: "position", label: "Place", kind: "number", sql: "t.position", sort: "t.position" },
    { key: "slug", label: "Address", kind: "text", sql: "t.slug", sort: "t.slug", extra: true },
  ],
  filters: [],
};
