import type { Guarded } from "./guard-cases-goods";
import { world as w } from "./world";

const view = (name: string, query: string) =>
  `INSERT INTO desk_views (user_id, room, name, query) VALUES ('${w.buyer}', 'products', '${name}', '${query}')`;
const run = (total: number, handled: number) =>
  `INSERT INTO desk_runs (kind, status, title, actor_id, total, handled)
   VALUES ('import', 'checked', 'balms.csv', '${w.buyer}', ${total}, ${handled})`;
const row = (rest: string) =>
  `WITH run AS (${run(1, 0)} RETURNING id)
   INSERT INTO desk_run_rows (run_id, row, action, problems, state) SELECT id, 2, 'reject', ${rest} FROM run`;
const schedule = (move: string, rest = "'open', NULL") =>
  `INSERT INTO desk_schedules (product_id, move, at, actor_id, status, finished_at)
   VALUES ('${w.oil}', '${move}', now(), '${w.buyer}', ${rest})`;

/** Guards of what the catalogue's desk keeps. */
export const deskGuards: readonly Guarded[] = [
  { guard: "desk_views_sane", refuses: view("", "") },
  { guard: "desk_views_sane", refuses: view("a".repeat(41), "") },
  { guard: "desk_views_sane", refuses: view("mine", "q".repeat(2001)) },
  { guard: "desk_runs_counts", refuses: run(-1, 0) },
  { guard: "desk_runs_counts", refuses: run(1, 2) },
  { guard: "desk_run_rows_refused", refuses: row(`'{}', 'waiting'`) },
  { guard: "desk_run_rows_refused", refuses: row(`'{wrong}', 'done'`) },
  { guard: "desk_schedules_move", refuses: schedule("archive") },
  { guard: "desk_schedules_finish", refuses: schedule("publish", "'open', now()") },
  { guard: "desk_schedules_finish", refuses: schedule("publish", "'done', NULL") },
  {
    guard: "desk_schedules_one_open",
    refuses: `${schedule("publish")}; ${schedule("publish")}`,
  },
];
