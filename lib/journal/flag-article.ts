import "server-only";
import type { Actor, SystemActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import { lockArticle } from "./internal/lock-article";
import { recordMove, refusedMove } from "./internal/record-move";
import type { JournalOccasion } from "./occasion";
import type { FlagArticleInput } from "./schema";

/** Says that a published article needs an update. It stays up, and tells its readers since when and why. */
export async function flagArticle(
  actor: Actor,
  input: FlagArticleInput,
  occasion: JournalOccasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (actor.kind !== "system" && !hasPermission(actor, "editor")) return err("not_found");
  return transaction((tx) => flagIn(tx, actor, input, occasion));
}

/** The same inside of another's transaction: what a retraction does to the articles that lean on a study. */
export async function flagIn(
  tx: Tx,
  actor: Actor,
  { articleId, reason }: FlagArticleInput,
  occasion: JournalOccasion,
): Promise<Result<void, "not_found" | "conflict">> {
  const article = await lockArticle(tx, articleId);
  if (!article) return err("not_found");
  const refused = refusedMove(actor, article, "flag");
  if (refused) return refused;
  const set = { flagged_at: occasion.clock.now(), flag_reason: reason };
  await recordMove(tx, actor, article, { move: "flag", note: reason, set }, occasion);
  await announceJournal(tx, articleId);
  return ok(undefined);
}

const TIMER: SystemActor = { kind: "system", name: "journal" };
const OVERDUE = "It is due to be looked at again.";

/** Flags the published articles whose review is overdue. Returns how many. */
export async function flagOverdue(clock: Clock): Promise<number> {
  const overdue = await sql<{ id: string }>(
    `SELECT id FROM articles WHERE live_revision_id IS NOT NULL AND status = 'published' AND review_by < $1 ORDER BY id`,
    [clock.now()],
  );
  const occasion = { clock, origin: null };
  let flagged = 0;
  for (const { id } of overdue) {
    const done = await flagArticle(TIMER, { articleId: id, reason: OVERDUE }, occasion);
    if (done.ok) flagged += 1;
  }
  return flagged;
}
