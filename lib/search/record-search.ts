import "server-only";
import { sql } from "../db";
import { log } from "../log";
import { readWords } from "./read-words";

/** Mail addresses, telephone, card and order numbers are somebody's, not what the shop lacks. */
const PERSONAL = /@|\d[\d\s().-]{4,}\d/;

/**
 * Adds a search to its day's count, by its words alone: nothing says who searched. Words that look like a person's
 * own are left out. Never rejects: a search is worth more than its count. Call it after the answer is sent.
 */
export async function recordSearch(typed: string, found: number): Promise<void> {
  const { text, words } = readWords(typed);
  if (words.length === 0 || PERSONAL.test(text)) return;
  const query = Array.from(text.toLowerCase()).slice(0, 100).join("").trim();
  try {
    await sql(
      `INSERT INTO search_terms (day, query, searches, found)
       VALUES ((now() AT TIME ZONE 'UTC')::date, $1, 1, $2)
       ON CONFLICT (day, query) DO UPDATE SET searches = search_terms.searches + 1, found = EXCLUDED.found`,
      [query, Math.max(0, Math.trunc(found))],
    );
  } catch (error) {
    log.warn({ err: error }, "a search was not counted");
  }
}
