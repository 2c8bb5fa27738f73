import "server-only";
import type { z } from "zod";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import { flagIn } from "./flag-article";
import type { JournalOccasion } from "./occasion";
import type { reinstateReferenceSchema, RetractReferenceInput } from "./reference-schema";

type Kept = { slug: string; title: string; retracted: boolean };

async function hold(tx: Tx, id: string): Promise<Kept | null> {
  const [row] = await tx<Kept>(
    "SELECT slug, title, retracted_on IS NOT NULL AS retracted FROM journal_references WHERE id = $1 FOR UPDATE",
    [id],
  );
  return row ?? null;
}

/**
 * Notes that a study was retracted. Every published article that cites it needs an update from then on and tells its
 * readers why; pages of ingredients and rules that lean on it say so too. `past`: the day is still to come; `already`:
 * it is noted. Returns how many articles were marked. Editors only.
 */
export async function retractReference(
  actor: Actor,
  { referenceId, on, reason }: RetractReferenceInput,
  occasion: JournalOccasion,
): Promise<Result<{ flagged: number }, "not_found" | "already" | "future">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  if (on > occasion.clock.now().toISOString().slice(0, 10)) return err("future");
  return transaction(async (tx) => {
    // Articles first, in the order of their ids, as everybody locks them.
    const citing = await tx<{ id: string; published: boolean }>(
      `SELECT a.id, a.status = 'published' AS published FROM articles a WHERE a.id IN
         (SELECT article_id FROM article_references WHERE reference_id = $1) ORDER BY a.id FOR UPDATE`,
      [referenceId],
    );
    const reference = await hold(tx, referenceId);
    if (!reference) return err("not_found");
    if (reference.retracted) return err("already");
    await tx(
      "UPDATE journal_references SET retracted_on = $2, retraction_reason = $3, updated_at = $4 WHERE id = $1",
      [referenceId, on, reason, occasion.clock.now()],
    );
    const published = citing.filter((article) => article.published);
    for (const { id } of published) {
      const why = `A study that it cites was retracted: ${reference.title}`.slice(0, 500);
      const flagged = await flagIn(tx, actor, { articleId: id, reason: why }, occasion);
      if (!flagged.ok) throw new Error(`Article ${id} could not be marked`);
    }
    await record(
      tx,
      actor,
      { referenceId, action: "retract_reference", after: { on, reason } },
      occasion,
    );
    await announceJournal(tx, ...citing.map(({ id }) => id));
    return ok({ flagged: published.length });
  });
}

/** Takes back that a study was retracted, where that was a mistake. Articles that were marked stay marked. */
export async function reinstateReference(
  actor: Actor,
  { referenceId }: z.infer<typeof reinstateReferenceSchema>,
  occasion: JournalOccasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const reference = await hold(tx, referenceId);
    if (!reference?.retracted) return err("not_found");
    await tx(
      "UPDATE journal_references SET retracted_on = NULL, retraction_reason = NULL, updated_at = $2 WHERE id = $1",
      [referenceId, occasion.clock.now()],
    );
    await record(tx, actor, { referenceId, action: "reinstate_reference", after: null }, occasion);
    await announceJournal(tx);
    return ok(undefined);
  });
}

type Entry = {
  readonly referenceId: string;
  readonly action: string;
  readonly after: Readonly<Record<string, string>> | null;
};

const record = (tx: Tx, actor: StaffActor, entry: Entry, { clock, origin }: JournalOccasion) =>
  writeAudit(tx, {
    actor,
    action: entry.action,
    entity: "reference",
    entityId: entry.referenceId,
    before: null,
    after: entry.after,
    at: clock.now(),
    origin,
  });
