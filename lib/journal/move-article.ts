import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import { lockArticle, type LockedArticle } from "./internal/lock-article";
import { recordMove, refusedMove } from "./internal/record-move";
import type { JournalOccasion } from "./occasion";
import type { MoveArticleInput } from "./schema";
import type { ArticleState } from "./states";

/**
 * The moves that need nothing but a word on why: asking for changes, taking back an approval or a time, putting an
 * article away and bringing it back. One that is put away is gone for its readers at once; brought back, it is a draft
 * that has to be approved anew.
 */
export async function moveArticle(
  actor: Actor,
  { articleId, move, note }: MoveArticleInput,
  occasion: JournalOccasion,
): Promise<Result<ArticleState, "not_found" | "conflict">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return err("not_found");
    const refused = refusedMove(actor, article, move);
    if (refused) return refused;
    const state = await recordMove(tx, actor, article, { move, note }, occasion);
    if (move === "archive") {
      await tx(`DELETE FROM article_references WHERE article_id = $1`, [articleId]);
      await tx(`DELETE FROM article_ingredients WHERE article_id = $1`, [articleId]);
      await tx(`DELETE FROM article_products WHERE article_id = $1`, [articleId]);
    }
    if (wasSeen(article)) await announceJournal(tx, articleId);
    return ok(state);
  });
}

function wasSeen({ liveRevisionId }: LockedArticle): boolean {
  return liveRevisionId !== null;
}
