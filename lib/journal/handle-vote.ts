import "server-only";
import { z } from "zod";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { actorName, type JournalOccasion } from "./occasion";

/** `vote`: the article's id and the reader's mark, as the queue names it. */
export const handleVoteSchema = z.strictObject({
  vote: z.string().regex(/^[0-9a-f-]{36}\/[0-9a-f]{64}$/, "This reference is not valid"),
});

/** Notes that an editor has dealt with what a reader wrote. Once; a newer word of the same reader comes up anew. */
export async function handleVote(
  actor: Actor,
  { vote }: z.infer<typeof handleVoteSchema>,
  { clock }: JournalOccasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const [articleId = "", voter = ""] = vote.split("/");
  const handled = await sql(
    `UPDATE helpful_votes SET handled_at = $3, handled_by = $4 WHERE article_id = $1 AND voter = decode($2, 'hex')
        AND NOT helpful AND reason IS NOT NULL AND handled_at IS NULL RETURNING 1`,
    [articleId, voter, clock.now(), actorName(actor)],
  );
  return handled.length > 0 ? ok(undefined) : err("not_found");
}
