import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import { runChecks } from "./internal/checked-article";
import { linkLiveText } from "./internal/link-live-text";
import { lockArticle, type LockedArticle } from "./internal/lock-article";
import { recordMove, refusedMove } from "./internal/record-move";
import { revisionContent } from "./internal/revisions";
import type { JournalOccasion } from "./occasion";
import { stoppingProblems } from "./pre-publish-checks";
import type { PublishArticleInput } from "./schema";

export type PublishFailure = "not_found" | "conflict" | "unready";

/**
 * Shows readers the approved revision, now. `unready` carries as `problems` what has changed since it was approved: a
 * study that was retracted, a product that is gone.
 */
export async function publishArticle(
  actor: Actor,
  { articleId }: PublishArticleInput,
  occasion: JournalOccasion,
): Promise<Result<void, PublishFailure>> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    return article ? publishIn(tx, actor, article, occasion) : err("not_found");
  });
}

/** The same inside a transaction that holds the article's row. */
export async function publishIn(
  tx: Tx,
  actor: Actor,
  article: LockedArticle,
  occasion: JournalOccasion,
): Promise<Result<void, PublishFailure>> {
  const refused = refusedMove(actor, article, "publish");
  if (refused) return refused;
  const [approval] = await tx<{ id: string; revisionId: string }>(
    `SELECT id, revision_id AS "revisionId" FROM article_approvals WHERE id = $1`,
    [article.approvalId],
  );
  if (!approval) throw new Error(`Article ${article.slug} is approved by nobody`);
  const { revisionId } = approval;
  const content = await revisionContent(tx, revisionId);
  const problems = stoppingProblems((await runChecks(tx, article.id, content, true)).checks);
  if (problems.length > 0) return err("unready", { problems });
  const at = occasion.clock.now();
  const [first] = await tx<{ publishedAt: Date | null }>(
    `SELECT published_at AS "publishedAt" FROM articles WHERE id = $1`,
    [article.id],
  );
  const set = {
    live_revision_id: revisionId,
    live_approval_id: approval.id,
    live_at: at,
    published_at: first?.publishedAt ?? at,
  };
  await linkLiveText(tx, article.id, content.body);
  await recordMove(tx, actor, article, { move: "publish", revisionId, set }, occasion);
  await announceJournal(tx, article.id);
  return ok(undefined);
}
