import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { actorName, type JournalOccasion } from "./occasion";
import type { SaveArticleInput } from "./schema";

/**
 * Saves the working copy, if it still is what the editor was opened with. Readers see nothing of it. `conflict` carries
 * the present `version` and who saved it last, as `by` and `at`; `locked` where it is approved or archived. While it is
 * reviewed it may still be changed: whoever approves names the version that they read. Saved often, so it leaves no
 * audit entry; revisions and moves do.
 */
export async function saveArticle(
  actor: Actor,
  { articleId, version, content }: SaveArticleInput,
  { clock }: JournalOccasion,
): Promise<Result<{ version: number }, "not_found" | "conflict" | "locked">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const [saved] = await sql<{ version: number }>(
    `UPDATE articles SET title = $3, standfirst = $4, body = $5, takeaways = $6, do_not_claim = $7, disclosures = $8, cover_id = $9,
       version = version + 1, updated_at = $10, updated_by = $11
     WHERE id = $1 AND version = $2 AND status NOT IN ('approved', 'scheduled', 'archived') RETURNING version`,
    [
      articleId,
      version,
      content.title,
      content.standfirst,
      JSON.stringify(content.body),
      content.takeaways,
      content.doNotClaim,
      content.disclosures,
      content.coverId,
      clock.now(),
      actorName(actor),
    ],
  );
  if (saved) return ok(saved);
  const [present] = await sql<{ version: number; status: string; by: string; at: Date }>(
    `SELECT a.version, a.status, coalesce(u.name, u.email::text, 'Someone') AS by, a.updated_at AS at
       FROM articles a LEFT JOIN users u ON 'staff:' || u.id = a.updated_by WHERE a.id = $1`,
    [articleId],
  );
  if (!present) return err("not_found");
  return err(present.version === version ? "locked" : "conflict", present);
}
