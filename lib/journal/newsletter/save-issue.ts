import "server-only";
import type { Actor } from "../../access/actor";
import { hasPermission } from "../../access/permissions";
import { writeAudit } from "../../access/write-audit";
import { transaction } from "../../db";
import { err, ok, type Result } from "../../result";
import { actorName, type JournalOccasion } from "../occasion";
import type { IssueForm } from "./issue-schema";

/** Begins a letter, or changes one that is not sent yet. `stale`: somebody changed it since `version`. Editors only. */
export async function saveIssue(
  actor: Actor,
  { id, version, subject, preview, pieces }: IssueForm,
  { clock, origin }: JournalOccasion,
): Promise<Result<{ id: string }, "not_found" | "stale" | "sent">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const at = clock.now();
  const by = actorName(actor);
  return transaction(async (tx) => {
    if (id !== undefined) {
      const [before] = await tx<{ version: number; draft: boolean }>(
        "SELECT version, status = 'draft' AS draft FROM newsletter_issues WHERE id = $1 FOR UPDATE",
        [id],
      );
      if (!before) return err("not_found");
      if (!before.draft) return err("sent");
      if (version !== undefined && before.version !== version) return err("stale");
    }
    const values = [subject, preview, JSON.stringify(pieces), at, by];
    const [row] = await tx<{ id: string }>(
      id === undefined
        ? `INSERT INTO newsletter_issues (subject, preview, pieces, created_at, created_by, updated_at, updated_by)
           VALUES ($1, $2, $3, $4, $5, $4, $5) RETURNING id`
        : `UPDATE newsletter_issues SET subject = $1, preview = $2, pieces = $3, updated_at = $4, updated_by = $5,
             version = version + 1 WHERE id = $6 RETURNING id`,
      id === undefined ? values : [...values, id],
    );
    if (!row) throw new Error("A letter was not written");
    await writeAudit(tx, {
      actor,
      action: "save_letter",
      entity: "newsletter_issue",
      entityId: row.id,
      before: null,
      after: { subject, pieces: pieces.length },
      at,
      origin,
    });
    return ok({ id: row.id });
  });
}
