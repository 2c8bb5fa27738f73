import "server-only";
import { stringify } from "csv-stringify/sync";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { BOM, safeCell } from "../desk/csv";
import { queueMail } from "../email/queue-mail";
import { env } from "../env";
import { STRIKE_LAST_LETTERS } from "./internal/strike-out";
import { sections } from "./sections";

/** How long an export can be fetched. */
const EXPORT_DAYS = 7;

type Row = Record<string, unknown>;
type Person = { userId: string; email: string; name: string | null };

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  return safeCell(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function asCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return BOM + stringify(lines, { record_delimiter: "windows" });
}

/** Writes an export that was asked for: one JSON of everything, one CSV for each part that has rows. A job's work. */
export async function makeExport(exportId: string, clock: Clock): Promise<void> {
  const [person] = await sql<Person>(
    `SELECT u.id AS "userId", u.email::text AS email, u.name FROM data_exports e JOIN users u ON u.id = e.user_id
      WHERE e.id = $1 AND e.ready_at IS NULL AND u.disabled_at IS NULL`,
    [exportId],
  );
  if (!person) return;
  const parts = await Promise.all(
    sections.map(async (section) => ({
      name: section.name,
      rows: await sql<Row>(section.sql, [person.userId, person.email]),
    })),
  );
  const now = clock.now();
  const everything = Object.fromEntries(parts.map(({ name, rows }) => [name, rows]));
  const json = JSON.stringify({ madeAt: now.toISOString(), ...everything }, null, 2);
  const files = [
    { name: "everything.json", body: json },
    ...parts.flatMap(({ name, rows }) =>
      rows.length > 0 ? [{ name: `${name}.csv`, body: asCsv(rows) }] : [],
    ),
  ];
  await transaction(async (tx) => {
    const made = await tx(
      "UPDATE data_exports SET ready_at = $2, expires_at = $3 WHERE id = $1 AND ready_at IS NULL RETURNING id",
      [exportId, now, new Date(now.getTime() + EXPORT_DAYS * 86_400_000)],
    );
    if (made.length === 0) return;
    await tx(
      "INSERT INTO data_export_files (export_id, name, body) SELECT $1, name, body FROM jsonb_to_recordset($2) AS f(name text, body text)",
      [exportId, JSON.stringify(files)],
    );
    await queueMail(tx, {
      key: `data-export:${exportId}`,
      to: person.email,
      template: "data-export",
      props: { name: person.name, url: `${env.APP_URL}/account/data`, days: EXPORT_DAYS },
    });
  });
}

/** Throws away what has run out, and the addresses of last letters that were sent a day ago. */
export async function sweepExports(clock: Clock): Promise<void> {
  const now = clock.now();
  await sql("DELETE FROM data_exports WHERE expires_at <= $1", [now]);
  await sql(STRIKE_LAST_LETTERS, [new Date(now.getTime() - 86_400_000)]);
}
