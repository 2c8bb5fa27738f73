import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { runChecks } from "./internal/checked-article";
import { lockArticle, type LockedArticle } from "./internal/lock-article";
import { recordMove, refusedMove } from "./internal/record-move";
import { keepRevision, workingCopy } from "./internal/revisions";
import { actorName, type JournalOccasion } from "./occasion";
import { stoppingProblems } from "./pre-publish-checks";
import type { ApproveArticleInput } from "./schema";

/**
 * `own_submission`: whoever submits a text does not approve it. `not_reviewer`: a reviewer with an account approves by
 * themselves. `no_credential`: the credential is not theirs. `is_author`: nobody reviews what they wrote.
 * `stale`: the text is not the one that was read any more. `unready` carries `problems`. `past`: the day has gone by.
 */
export type ApproveFailure =
  | "not_found"
  | "conflict"
  | "stale"
  | "own_submission"
  | "not_reviewer"
  | "no_credential"
  | "is_author"
  | "unready"
  | "past";

/** Keeps the working copy as the revision that a reviewer stands by, in the capacity that their credential gives them. */
export async function approveArticle(
  actor: Actor,
  input: ApproveArticleInput,
  occasion: JournalOccasion,
): Promise<Result<{ approvalId: string; revisionId: string }, ApproveFailure>> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction((tx) => approveIn(tx, actor, input, occasion));
}

async function approveIn(
  tx: Tx,
  actor: StaffActor,
  input: ApproveArticleInput,
  occasion: JournalOccasion,
): Promise<Result<{ approvalId: string; revisionId: string }, ApproveFailure>> {
  const { articleId, reviewerId, credentialId } = input;
  const at = occasion.clock.now();
  const article = await lockArticle(tx, articleId);
  if (!article) return err("not_found");
  const refused = refusedMove(actor, article, "approve");
  if (refused) return refused;
  if (article.version !== input.version) return err("stale");
  const reviewBy = input.reviewBy ?? aYearAfter(at);
  if (reviewBy <= at.toISOString().slice(0, 10)) return err("past");
  const reviewer = await findReviewer(tx, actor, article, input);
  if (!reviewer.ok) return reviewer;
  const content = await workingCopy(tx, articleId);
  const problems = stoppingProblems((await runChecks(tx, articleId, content, true)).checks);
  if (problems.length > 0) return err("unready", { problems });
  const kept = { articleId, occasion: "approved", actor: actorName(actor), at } as const;
  const revisionId = await keepRevision(tx, content, kept);
  const [approval] = await tx<{ id: string }>(
    `INSERT INTO article_approvals (article_id, revision_id, reviewer_id, credential_id, credential, actor, note, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      articleId,
      revisionId,
      reviewerId,
      credentialId,
      reviewer.value,
      kept.actor,
      input.note || null,
      at,
    ],
  );
  if (!approval) throw new Error("An approval could not be kept");
  const set = { approval_id: approval.id, reviewer_id: reviewerId, review_by: reviewBy };
  await recordMove(
    tx,
    actor,
    article,
    { move: "approve", revisionId, set, note: input.note || null },
    occasion,
  );
  return ok({ approvalId: approval.id, revisionId });
}

/** The reviewer's credential in words, where they may approve this article through this actor. */
async function findReviewer(
  tx: Tx,
  actor: StaffActor,
  article: LockedArticle,
  { reviewerId, credentialId }: ApproveArticleInput,
): Promise<Result<string, ApproveFailure>> {
  if (article.submittedBy === actorName(actor)) return err("own_submission");
  const [row] = await tx<{ credential: string | null; userId: string | null; author: boolean }>(
    `SELECT p.user_id AS "userId", (SELECT concat_ws(', ', credential, issuer, year) FROM journal_credentials
         WHERE id = $2 AND person_id = p.id) AS credential,
       EXISTS (SELECT FROM article_authors WHERE article_id = $3 AND person_id = p.id) AS author
     FROM journal_people p WHERE p.id = $1 AND p.retired_at IS NULL`,
    [reviewerId, credentialId, article.id],
  );
  if (!row) return err("not_found");
  if (row.userId !== null && row.userId !== actor.userId) return err("not_reviewer");
  if (row.author) return err("is_author");
  return row.credential === null ? err("no_credential") : ok(row.credential);
}

function aYearAfter(at: Date): string {
  const day = new Date(at);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
