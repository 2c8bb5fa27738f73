import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import { runChecks } from "./internal/checked-article";
import { linkLiveText } from "./internal/link-live-text";
import { lockArticle } from "./internal/lock-article";
import { keepRevision, workingCopy } from "./internal/revisions";
import { actorName, type JournalOccasion } from "./occasion";
import { stoppingProblems } from "./pre-publish-checks";
import type { CorrectArticleInput } from "./schema";

/**
 * Shows readers the working copy of an article that is published, with a dated word on what was wrong, which stays for
 * good. For mistakes, not for a new version: the reviewer's approval is that of the text before. `conflict` where the
 * article is not published, or its next version is under way.
 */
export async function correctArticle(
  actor: Actor,
  { articleId, version, kind, text }: CorrectArticleInput,
  { clock, origin }: JournalOccasion,
): Promise<Result<{ correctionId: string }, "not_found" | "conflict" | "stale" | "unready">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return err("not_found");
    if (article.status !== "published" && article.status !== "needs_update")
      return err("conflict", { status: article.status });
    if (article.version !== version) return err("stale");
    const content = await workingCopy(tx, articleId);
    const problems = stoppingProblems((await runChecks(tx, articleId, content, true)).checks);
    if (problems.length > 0) return err("unready", { problems });
    const at = clock.now();
    const by = actorName(actor);
    const kept = { articleId, occasion: "corrected", actor: by, at, note: text } as const;
    const revisionId = await keepRevision(tx, content, kept);
    const [correction] = await tx<{ id: string }>(
      `INSERT INTO article_corrections (article_id, revision_id, kind, text, actor, at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [articleId, revisionId, kind, text, by, at],
    );
    if (!correction) throw new Error("A correction could not be kept");
    await tx(
      `UPDATE articles SET live_revision_id = $2, live_at = $3, updated_at = $3, updated_by = $4 WHERE id = $1`,
      [articleId, revisionId, at, by],
    );
    await linkLiveText(tx, articleId, content.body);
    await writeAudit(tx, {
      actor,
      action: "correct_article",
      entity: "article",
      entityId: articleId,
      before: null,
      after: { kind, text },
      at,
      origin,
    });
    await announceJournal(tx, articleId);
    return ok({ correctionId: correction.id });
  });
}
