import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { isUniqueViolation, transaction } from "../db";
import { err, ok, type Result } from "../result";
import { articleSlug } from "./article-content";
import { EMPTY_DOCUMENT } from "./document/schema";
import { actorName, type JournalOccasion } from "./occasion";
import type { CreateArticleInput } from "./schema";
import { slugFrom } from "./slug-from";

/**
 * Begins an article: a title, an address and an empty text. `taken` where another has the address, `no_address` where
 * none can be made from the title. Editors only.
 */
export async function createArticle(
  actor: Actor,
  { title, slug }: CreateArticleInput,
  { clock, origin }: JournalOccasion,
): Promise<Result<{ id: string; slug: string }, "not_found" | "taken" | "no_address">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const address = articleSlug.safeParse(slug ?? slugFrom(title));
  if (!address.success) return err("no_address");
  const at = clock.now();
  try {
    return await transaction(async (tx) => {
      const [row] = await tx<{ id: string }>(
        `INSERT INTO articles (slug, title, body, created_at, created_by, updated_at, updated_by)
         VALUES ($1, $2, $3, $4, $5, $4, $5) RETURNING id`,
        [address.data, title, JSON.stringify(EMPTY_DOCUMENT), at, actorName(actor)],
      );
      if (!row) throw new Error("An article could not be made");
      await tx(
        `INSERT INTO article_history (article_id, transition, "to", actor, at) VALUES ($1, 'start', 'draft', $2, $3)`,
        [row.id, actorName(actor), at],
      );
      await writeAudit(tx, {
        actor,
        action: "create_article",
        entity: "article",
        entityId: row.id,
        before: null,
        after: { title, slug: address.data },
        at,
        origin,
      });
      return ok({ id: row.id, slug: address.data });
    });
  } catch (error) {
    if (isUniqueViolation(error, "articles_slug_key")) return err("taken");
    throw error;
  }
}
