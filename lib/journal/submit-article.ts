import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { runChecks } from "./internal/checked-article";
import { lockArticle } from "./internal/lock-article";
import { recordMove, refusedMove } from "./internal/record-move";
import { keepRevision, workingCopy } from "./internal/revisions";
import { actorName, type JournalOccasion } from "./occasion";
import { stoppingProblems } from "./pre-publish-checks";
import type { SubmitArticleInput } from "./schema";

/**
 * Hands the working copy to its reviewer and keeps it as a revision. `unready` carries what the checklist found, as
 * `problems`; `stale` where the text was saved by somebody else since.
 */
export async function submitArticle(
  actor: Actor,
  { articleId, version }: SubmitArticleInput,
  occasion: JournalOccasion,
): Promise<Result<{ revisionId: string }, "not_found" | "stale" | "unready" | "conflict">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return err("not_found");
    const refused = refusedMove(actor, article, "submit");
    if (refused) return refused;
    if (article.version !== version) return err("stale");
    const content = await workingCopy(tx, articleId);
    const { checks } = await runChecks(tx, articleId, content, article.reviewerId !== null);
    const problems = stoppingProblems(checks);
    if (problems.length > 0) return err("unready", { problems });
    const submittedBy = actorName(actor);
    const revisionId = await keepRevision(tx, content, {
      articleId,
      occasion: "submitted",
      actor: submittedBy,
      at: occasion.clock.now(),
    });
    await recordMove(
      tx,
      actor,
      article,
      { move: "submit", revisionId, set: { submitted_by: submittedBy } },
      occasion,
    );
    return ok({ revisionId });
  });
}
