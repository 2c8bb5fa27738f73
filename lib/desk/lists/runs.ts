import type { ListDefinition } from "../list-definition";

const KINDS = "CASE r.kind WHEN 'import' THEN 'Import' ELSE 'Bulk change' END";
const WHO = "(SELECT coalesce(u.name, u.email::text) FROM users u WHERE u.id = r.actor_id)";

/** Changes of many products at once. */
export const runList: ListDefinition = {
  room: "imports",
  path: "/admin/imports",
  noun: ["run", "runs"],
  open: ["merchandiser"],
  from: "desk_runs r",
  id: "r.id",
  href: "'/admin/imports/' || r.id",
  usualSort: "-created",
  search: { label: "File or change", sql: ["r.title"] },
  columns: [
    { key: "title", label: "What", kind: "text", sql: "r.title", sort: "r.title" },
    { key: "kind", label: "Kind", kind: "text", sql: KINDS, sort: KINDS },
    { key: "total", label: "Rows", kind: "number", sql: "r.total", sort: "r.total" },
    { key: "status", label: "Status", kind: "state", sql: "r.status", sort: "r.status::text" },
    { key: "who", label: "Who", kind: "text", sql: WHO, sort: WHO },
    { key: "created", label: "When", kind: "date", sql: "r.created_at", sort: "r.created_at" },
  ],
  filters: [
    {
      key: "kind",
      label: "Kind",
      sql: "r.kind::text = $",
      options: [
        { value: "import", label: "Imports" },
        { value: "bulk", label: "Bulk changes" },
      ],
    },
  ],
};
