import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import { lockArticle } from "./internal/lock-article";
import { recordMove, refusedMove } from "./internal/record-move";
import type { JournalOccasion } from "./occasion";
import type { ScheduleArticleInput } from "./schema";

/** Lets an approved article appear by itself at a time. `past` where that time has gone by. */
export async function scheduleArticle(
  actor: Actor,
  { articleId, at }: ScheduleArticleInput,
  occasion: JournalOccasion,
): Promise<Result<void, "not_found" | "conflict" | "past">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  if (at <= occasion.clock.now()) return err("past");
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return err("not_found");
    const refused = refusedMove(actor, article, "schedule");
    if (refused) return refused;
    const note = at.toISOString();
    await recordMove(
      tx,
      actor,
      article,
      { move: "schedule", note, set: { scheduled_for: at } },
      occasion,
    );
    await enqueue(tx, "journal.publish", { articleId }, { after: at });
    return ok(undefined);
  });
}
