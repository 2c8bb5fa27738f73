import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { runChecks } from "./internal/checked-article";
import { lockArticle } from "./internal/lock-article";
import { workingCopy } from "./internal/revisions";
import { actorName, type JournalOccasion } from "./occasion";
import type { OverrideFindingInput } from "./schema";

/**
 * Lets a finding of the linter stand, with a reason that stays on record. Only what is found in the text as it is saved
 * now: `gone` where the sentence was changed since. Editors only.
 */
export async function overrideFinding(
  actor: Actor,
  { articleId, rule, fingerprint, reason }: OverrideFindingInput,
  { clock, origin }: JournalOccasion,
): Promise<Result<void, "not_found" | "gone">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return err("not_found");
    const { findings } = await runChecks(tx, articleId, await workingCopy(tx, articleId), true);
    const found = findings.find((one) => one.rule === rule && one.fingerprint === fingerprint);
    if (!found) return err("gone");
    if (found.override) return ok(undefined);
    const at = clock.now();
    await tx(
      `INSERT INTO article_overrides (article_id, rule, fingerprint, excerpt, reason, actor, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [articleId, rule, fingerprint, found.sentence.slice(0, 500), reason, actorName(actor), at],
    );
    await writeAudit(tx, {
      actor,
      action: "override_finding",
      entity: "article",
      entityId: articleId,
      before: null,
      after: { rule, sentence: found.sentence.slice(0, 500), reason },
      at,
      origin,
    });
    return ok(undefined);
  });
}
