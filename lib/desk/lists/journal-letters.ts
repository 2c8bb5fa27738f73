import type { ListDefinition } from "../list-definition";

const DONE = `(SELECT count(*)::int FROM newsletter_deliveries d WHERE d.issue_id = i.id AND d.status <> 'queued')`;

/** Letters of the journal, sent and to be sent. */
export const letterList: ListDefinition = {
  room: "letters",
  path: "/admin/journal/letters",
  noun: ["letter", "letters"],
  open: ["editor"],
  from: "newsletter_issues i",
  id: "i.id",
  href: "'/admin/journal/letters/' || i.id",
  search: { label: "Subject", sql: ["i.subject", "i.preview"] },
  columns: [
    { key: "subject", label: "Letter", kind: "text", sql: "i.subject", sort: "lower(i.subject)" },
    { key: "number", label: "No.", kind: "number", sql: "i.number", sort: "coalesce(i.number, 0)" },
    { key: "status", label: "State", kind: "state", sql: "i.status", sort: "i.status" },
    { key: "readers", label: "Readers", kind: "number", sql: "i.recipients", sort: "i.recipients" },
    { key: "done", label: "Dealt with", kind: "number", sql: DONE, sort: DONE },
    {
      key: "started",
      label: "Sent",
      kind: "date",
      sql: "i.started_at",
      sort: "coalesce(i.started_at, 'infinity')",
    },
    {
      key: "updated",
      label: "Last change",
      kind: "date",
      sql: "i.updated_at",
      sort: "i.updated_at",
    },
  ],
  filters: [
    {
      key: "status",
      label: "State",
      sql: "i.status::text = $",
      options: [
        { value: "draft", label: "Draft" },
        { value: "sending", label: "Being sent" },
        { value: "sent", label: "Sent" },
        { value: "stopped", label: "Stopped" },
      ],
    },
  ],
};

/** Every address that asked for the letter or gets none, and where it stands. */
export const readerList: ListDefinition = {
  room: "letter-readers",
  path: "/admin/journal/letters/readers",
  noun: ["address", "addresses"],
  open: ["editor"],
  from: `(SELECT coalesce(s.id, md5(x.email::text)::uuid) AS id, coalesce(s.email, x.email)::text AS email,
      coalesce(x.reason::text, s.status::text) AS state, s.source, s.confirmed_at, coalesce(x.at, s.ended_at) AS ended_at, x.detail
    FROM newsletter_subscribers s FULL JOIN suppressions x ON x.email = s.email) AS r`,
  id: "r.id",
  href: "'/admin/journal/letters/readers?q=' || r.email",
  search: { label: "Address", sql: ["r.email"] },
  columns: [
    { key: "email", label: "Address", kind: "text", sql: "r.email", sort: "r.email" },
    { key: "state", label: "State", kind: "state", sql: "r.state", sort: "r.state" },
    { key: "source", label: "Asked in", kind: "text", sql: "r.source" },
    {
      key: "confirmed",
      label: "Confirmed",
      kind: "date",
      sql: "r.confirmed_at",
      sort: "coalesce(r.confirmed_at, '-infinity')",
    },
    {
      key: "ended",
      label: "Ended",
      kind: "date",
      sql: "r.ended_at",
      sort: "coalesce(r.ended_at, 'infinity')",
    },
    { key: "detail", label: "Why", kind: "text", sql: "r.detail" },
  ],
  filters: [
    {
      key: "state",
      label: "State",
      sql: "r.state = $",
      options: [
        { value: "subscribed", label: "Gets the letter" },
        { value: "pending", label: "Not confirmed yet" },
        { value: "unsubscribed", label: "Left" },
        { value: "bounced", label: "Bounced" },
        { value: "complained", label: "Complained" },
        { value: "removed", label: "Taken off" },
      ],
    },
  ],
};
