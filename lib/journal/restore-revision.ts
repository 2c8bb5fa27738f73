import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { lockArticle } from "./internal/lock-article";
import { keepRevision, revisionContent, workingCopy } from "./internal/revisions";
import { actorName, type JournalOccasion } from "./occasion";
import type { RestoreRevisionInput } from "./schema";

/**
 * Makes an earlier text the working copy again. What it takes the place of is kept as a revision first, so that nothing
 * is lost. `locked` where the article is approved or archived; readers see nothing of it.
 */
export async function restoreRevision(
  actor: Actor,
  { articleId, revisionId }: RestoreRevisionInput,
  { clock }: JournalOccasion,
): Promise<Result<{ number: number }, "not_found" | "locked">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    const [wanted] = await tx<{ number: number }>(
      "SELECT number FROM article_revisions WHERE id = $1 AND article_id = $2",
      [revisionId, articleId],
    );
    if (!article || !wanted) return err("not_found");
    if (["approved", "scheduled", "archived"].includes(article.status)) return err("locked");
    const at = clock.now();
    const who = { articleId, actor: actorName(actor), at };
    await keepRevision(tx, await workingCopy(tx, articleId), { ...who, occasion: "saved" });
    const content = await revisionContent(tx, revisionId);
    await tx(
      `UPDATE articles SET title = $2, standfirst = $3, body = $4, takeaways = $5, do_not_claim = $6, disclosures = $7, cover_id = $8,
         version = version + 1, updated_at = $9, updated_by = $10 WHERE id = $1`,
      [
        articleId,
        content.title,
        content.standfirst,
        JSON.stringify(content.body),
        content.takeaways,
        content.doNotClaim,
        content.disclosures,
        content.coverId,
        at,
        who.actor,
      ],
    );
    const note = `Revision ${wanted.number}`;
    await keepRevision(tx, content, { ...who, occasion: "restored", note });
    return ok({ number: wanted.number });
  });
}
