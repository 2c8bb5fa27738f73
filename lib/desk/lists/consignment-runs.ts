import type { ListDefinition } from "../list-definition";

const KINDS = [
  ["steps", "Price steps"],
  ["deadlines", "Deadlines"],
  ["terms", "Ends of terms"],
  ["settlements", "Settlements"],
  ["payouts", "Payouts"],
  ["bulk", "By staff"],
] as const;
const KIND = `CASE r.kind ${KINDS.map(([value, label]) => `WHEN '${value}' THEN '${label}'`).join(" ")} ELSE r.kind END`;
// What a run's pieces come to in money stands beside their number.
const DONE = `coalesce((SELECT sum((e.value #>> '{}')::int)::int FROM jsonb_each(r.report) e
    WHERE jsonb_typeof(e.value) = 'number' AND e.key NOT LIKE '%Cents'), 0)
  + coalesce((SELECT sum(jsonb_array_length(e.value))::int FROM jsonb_each(r.report) e
      WHERE jsonb_typeof(e.value) = 'array' AND r.kind = 'bulk' AND e.key <> 'refused'), 0)`;
const OPEN = `coalesce((SELECT sum(jsonb_array_length(e.value))::int FROM jsonb_each(r.report) e
  WHERE jsonb_typeof(e.value) = 'array' AND (r.kind <> 'bulk' OR e.key = 'refused')), 0)`;
const STATE = "CASE WHEN r.finished_at IS NULL THEN 'Cut off or at work' ELSE 'Done' END";

/** What the timers of consignment did, and what staff had done to many pieces at once. */
export const consignmentRunList: ListDefinition = {
  room: "consignmentruns",
  path: "/admin/consignment/runs",
  noun: ["run", "runs"],
  open: ["merchandiser", "finance"],
  from: "consignment_runs r",
  id: "r.id",
  href: "'/admin/consignment/runs/' || r.id",
  usualSort: "-started",
  search: { label: "What a run names", sql: ["r.report::text"] },
  columns: [
    { key: "kind", label: "What", kind: "text", sql: KIND, sort: KIND },
    { key: "started", label: "Begun", kind: "time", sql: "r.started_at", sort: "r.started_at" },
    { key: "state", label: "State", kind: "text", sql: STATE, sort: STATE },
    { key: "done", label: "Done", kind: "number", sql: DONE, sort: DONE },
    { key: "open", label: "To look at", kind: "number", sql: OPEN, sort: OPEN },
  ],
  filters: [
    {
      key: "kind",
      label: "What",
      sql: "r.kind = $",
      options: KINDS.map(([value, label]) => ({ value, label })),
    },
    {
      key: "needs",
      label: "Needs",
      sql: `CASE $ WHEN 'look' THEN ${OPEN} > 0 WHEN 'end' THEN r.finished_at IS NULL ELSE false END`,
      options: [
        { value: "look", label: "Somebody to look" },
        { value: "end", label: "An end" },
      ],
    },
  ],
};
