import "server-only";
import type { Tx } from "../../db";
import type { ArticleState } from "../states";

/** An article whose row is held until the transaction ends. */
export type LockedArticle = {
  readonly id: string;
  readonly slug: string;
  readonly status: ArticleState;
  readonly version: number;
  readonly reviewerId: string | null;
  readonly submittedBy: string | null;
  readonly updatedBy: string;
  readonly approvalId: string | null;
  readonly scheduledFor: Date | null;
  readonly liveRevisionId: string | null;
  readonly liveApprovalId: string | null;
};

/** The article, held, or null where there is none. */
export async function lockArticle(tx: Tx, articleId: string): Promise<LockedArticle | null> {
  const [row] = await tx<LockedArticle>(
    `SELECT id, slug, status, version, reviewer_id AS "reviewerId", submitted_by AS "submittedBy", updated_by AS "updatedBy",
       approval_id AS "approvalId", scheduled_for AS "scheduledFor", live_revision_id AS "liveRevisionId",
       live_approval_id AS "liveApprovalId"
     FROM articles WHERE id = $1 FOR UPDATE`,
    [articleId],
  );
  return row ?? null;
}
