import type { ListDefinition } from "../list-definition";

/** What brands offered, and what became of it. */
export const candidateList: ListDefinition = {
  room: "intake",
  path: "/admin/standard/intake",
  noun: ["candidate", "candidates"],
  open: ["merchandiser"],
  from: "intake_candidates i",
  id: "i.id",
  href: "'/admin/standard/intake/' || i.id",
  usualSort: "-decided",
  search: { label: "Name, brand or SKU", sql: ["i.name", "i.brand_name", "i.sku"] },
  columns: [
    { key: "name", label: "Candidate", kind: "text", sql: "i.name", sort: "i.name" },
    { key: "brand", label: "Brand", kind: "text", sql: "i.brand_name", sort: "i.brand_name" },
    { key: "sku", label: "SKU", kind: "text", sql: "i.sku", sort: "i.sku" },
    { key: "what", label: "Kind", kind: "text", sql: "i.what", sort: "i.what", extra: true },
    {
      key: "outcome",
      label: "The standard says",
      kind: "state",
      sql: "CASE i.outcome WHEN 'accepted' THEN 'meets' WHEN 'rejected' THEN 'fails' ELSE 'review' END",
      sort: "i.outcome::text",
    },
    { key: "status", label: "Decided", kind: "state", sql: "i.status", sort: "i.status::text" },
    {
      key: "decided",
      label: "On",
      kind: "date",
      sql: "i.decided_on",
      sort: "coalesce(i.decided_on, 'infinity')",
    },
    {
      key: "entered",
      label: "Entered",
      kind: "date",
      sql: "i.created_at",
      sort: "i.created_at",
      extra: true,
    },
    {
      key: "named",
      label: "May be named",
      kind: "text",
      sql: "CASE WHEN i.brand_named THEN 'Yes' ELSE 'No' END",
      extra: true,
    },
    { key: "version", label: "By version", kind: "number", sql: "i.version_number", extra: true },
  ],
  filters: [
    {
      key: "status",
      label: "Decided",
      sql: "i.status::text = $",
      options: [
        { value: "open", label: "To be decided" },
        { value: "held", label: "Waiting for documents" },
        { value: "accepted", label: "Accepted" },
        { value: "refused", label: "Refused" },
      ],
    },
    {
      key: "outcome",
      label: "The standard says",
      sql: "i.outcome::text = $",
      options: [
        { value: "accepted", label: "Meets it" },
        { value: "review", label: "Has to be looked at" },
        { value: "rejected", label: "Fails" },
      ],
    },
  ],
};
