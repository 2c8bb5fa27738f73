import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { lockArticle } from "./internal/lock-article";
import { keepRevision, workingCopy } from "./internal/revisions";
import { actorName, type JournalOccasion } from "./occasion";
import type { KeepVersionInput } from "./schema";

/**
 * Keeps the working copy, as it is saved now, as a revision that can be gone back to; with a word on what it is. Whoever
 * saved it last stands by it. Editors only.
 */
export async function keepVersion(
  actor: Actor,
  { articleId, note }: KeepVersionInput,
  { clock }: JournalOccasion,
): Promise<Result<{ revisionId: string; version: number }, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return err("not_found");
    const revisionId = await keepRevision(tx, await workingCopy(tx, articleId), {
      articleId,
      occasion: "saved",
      actor: article.updatedBy.startsWith("staff:") ? article.updatedBy : actorName(actor),
      at: clock.now(),
      note: note || null,
    });
    return ok({ revisionId, version: article.version });
  });
}
