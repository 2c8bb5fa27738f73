import "server-only";
import type { Actor } from "../../access/actor";
import { writeAudit } from "../../access/write-audit";
import type { Tx } from "../../db";
import { err, type Err } from "../../result";
import { actorName, type JournalOccasion } from "../occasion";
import { articleTransitions, type ArticleMove, type ArticleState } from "../states";
import type { LockedArticle } from "./lock-article";

export type Move = {
  readonly move: ArticleMove;
  readonly note?: string | null;
  readonly revisionId?: string | null;
  /** Columns that change with the state, by name. Their values are bound. */
  readonly set?: Readonly<Record<string, unknown>>;
};

/** Why an actor may not make a move, with the present `status`; null where they may. The article's row is held. */
export function refusedMove(
  actor: Actor,
  { status }: LockedArticle,
  move: ArticleMove,
): Err<"conflict"> | null {
  const { from, by } = articleTransitions[move];
  const starts = (from as readonly ArticleState[]).includes(status);
  const theirs = (by as readonly string[]).includes(actor.kind === "system" ? "system" : "staff");
  return starts && theirs ? null : err("conflict", { status });
}

/**
 * Moves an article along its table: a conditional write, its history and, for a person, their audit entry. What the
 * state before had and the next one must not have (an approval that waits, a time, a flag) goes with it. To be asked
 * only after `refusedMove`; throws where the move is not possible, so that all that came with it is undone.
 */
export async function recordMove(
  tx: Tx,
  actor: Actor,
  article: LockedArticle,
  { move, note = null, revisionId = null, set = {} }: Move,
  { clock, origin }: JournalOccasion,
): Promise<ArticleState> {
  const { to } = articleTransitions[move];
  const at = clock.now();
  const columns = { ...leftBehind(to), ...set, status: to, updated_at: at };
  const names = Object.keys(columns);
  const moved = await tx(
    `UPDATE articles SET ${names.map((name, index) => `"${name}" = $${index + 3}`).join(", ")}
     WHERE id = $1 AND status = $2 RETURNING id`,
    [article.id, article.status, ...Object.values(columns)],
  );
  if (moved.length === 0 || refusedMove(actor, article, move))
    throw new Error(`Article ${article.slug} cannot ${move} from ${article.status}`);
  await tx(
    `INSERT INTO article_history (article_id, transition, "from", "to", revision_id, note, actor, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [article.id, move, article.status, to, revisionId, note, actorName(actor), at],
  );
  if (actor.kind === "staff")
    await writeAudit(tx, {
      actor,
      action: `${move}_article`,
      entity: "article",
      entityId: article.id,
      before: { status: article.status },
      after: { status: to, ...(note ? { note } : {}) },
      at,
      origin,
    });
  return to;
}

/** What must be empty in a state, whatever was there before. */
function leftBehind(to: ArticleState): Record<string, null> {
  return {
    ...(to === "scheduled" ? {} : { scheduled_for: null }),
    ...(to === "approved" || to === "scheduled" ? {} : { approval_id: null }),
    ...(to === "published" || to === "archived" ? { flagged_at: null, flag_reason: null } : {}),
    ...(to === "archived" ? { live_revision_id: null, live_approval_id: null } : {}),
  };
}
