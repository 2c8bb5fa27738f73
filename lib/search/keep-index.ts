import "server-only";
import { sql } from "../db";

/**
 * Writes the facets of listings that changed into the bits that lists are counted from. Lists are right without it,
 * only slower with every change that waits. Says how many changes there were; 0 also where another process is at it.
 */
export async function foldListingChanges(): Promise<number> {
  const [row] = await sql<{ folded: number }>("SELECT fold_listing_changes() AS folded");
  return row?.folded ?? 0;
}

/** Counts the shop's words anew: what misspelled ones are corrected to, and what typed ones are completed to. */
export async function refreshSearchWords(): Promise<void> {
  await sql("SELECT refresh_search_words()");
}
