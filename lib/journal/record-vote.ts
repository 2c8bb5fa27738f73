import "server-only";
import { createHash } from "node:crypto";
import type { Origin } from "../accounts/origin";
import { countTry } from "../accounts/rate-limits";
import type { Clock } from "../clock";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { VoteInput } from "./vote-schema";

/**
 * Keeps a reader's word on an article, one of each reader: another one replaces it. A reason alone is added to the word
 * that was given; `no_word` where there is none. Takes no actor on purpose. A reader is a random key that only their
 * browser has; what is kept is a hash of it with the article, so that neither a person nor their other words can be
 * found from it, and the day, but not the hour.
 */
export async function recordVote(
  reader: string,
  slug: string,
  { helpful, reason }: VoteInput,
  from: Origin,
  clock: Clock,
): Promise<Result<void, "not_found" | "no_word" | "too_many">> {
  const counted = await countTry("vote", reader, from);
  if (!counted.ok) return counted;
  const [article] = await sql<{ id: string }>(
    `SELECT id FROM articles WHERE slug = $1 AND live_revision_id IS NOT NULL`,
    [slug],
  );
  if (!article) return err("not_found");
  const voter = voterOf(reader, article.id);
  if (helpful === undefined) {
    const found = await sql(
      `UPDATE helpful_votes SET reason = $3, handled_at = NULL, handled_by = NULL WHERE article_id = $1 AND voter = $2 RETURNING 1`,
      [article.id, voter, reason],
    );
    return found.length > 0 ? ok(undefined) : err("no_word");
  }
  await sql(
    `INSERT INTO helpful_votes AS v (article_id, voter, helpful, reason, day) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (article_id, voter) DO UPDATE SET helpful = excluded.helpful, reason = coalesce(excluded.reason, v.reason),
       day = excluded.day, handled_at = NULL, handled_by = NULL`,
    [article.id, voter, helpful === "yes", reason || null, clock.now()],
  );
  return ok(undefined);
}

function voterOf(reader: string, articleId: string): Buffer {
  return createHash("sha256").update(`${reader}:${articleId}`).digest();
}
