import type { Client, QueryResultRow } from "pg";

/** What each step of the seed gets: one transaction on one connection. */
export type SeedDb = Pick<Client, "query">;

export type Row = Readonly<Record<string, unknown>>;

const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/**
 * Inserts those of `rows` that conflict with nothing, in one statement, and hands out what it inserted.
 * The first row's keys are the columns; PostgreSQL reads arrays, enums and dates from JSON by the table's own types.
 */
export async function insertMissing<Inserted extends QueryResultRow = Record<string, string>>(
  db: SeedDb,
  table: string,
  rows: readonly Row[],
  returning: string,
): Promise<Inserted[]> {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first).map(name).join(", ");
  const result = await db.query<Inserted>(
    `INSERT INTO ${name(table)} (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name(table)}, $1::jsonb)
     ON CONFLICT DO NOTHING RETURNING ${name(returning)}`,
    [JSON.stringify(rows)],
  );
  return result.rows;
}
