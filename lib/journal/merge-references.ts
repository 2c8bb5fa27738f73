import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import { linkLiveText } from "./internal/link-live-text";
import { lockShelf } from "./internal/reference-keys";
import { revisionContent } from "./internal/revisions";
import type { JournalOccasion } from "./occasion";
import type { MergeReferencesInput } from "./reference-schema";

type Row = { id: string; slug: string; title: string };

/**
 * Merges a study into another of which it is a double: whatever leans on it leans on the other from then on, and its
 * key leads there, so that no text has to be changed. Details of the one that stays are kept as they are. `unknown`:
 * no study has that key; `same`: both are one. Editors only.
 */
export async function mergeReferences(
  actor: Actor,
  { referenceId, intoSlug }: MergeReferencesInput,
  { clock, origin }: JournalOccasion,
): Promise<Result<{ slug: string }, "not_found" | "unknown" | "same">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    await lockShelf(tx);
    const citing = await tx<{ id: string; live: string }>(
      `SELECT id, live_revision_id AS live FROM articles WHERE live_revision_id IS NOT NULL
          AND id IN (SELECT article_id FROM article_references WHERE reference_id = $1) ORDER BY id FOR UPDATE`,
      [referenceId],
    );
    const rows = await tx<Row>(
      "SELECT id, slug, title FROM journal_references WHERE id = $1 OR slug = $2 ORDER BY id FOR UPDATE",
      [referenceId, intoSlug],
    );
    const from = rows.find(({ id }) => id === referenceId);
    const into = rows.find(({ slug }) => slug === intoSlug);
    if (!from) return err("not_found");
    if (!into) return err("unknown");
    if (into.id === from.id) return err("same");
    await handOver(tx, from, into);
    // Numbers are counted anew: a text that cited both has one number less.
    for (const { id, live } of citing) {
      const { body } = await revisionContent(tx, live);
      await linkLiveText(tx, id, body);
    }
    await writeAudit(tx, {
      actor,
      action: "merge_references",
      entity: "reference",
      entityId: into.id,
      before: { slug: from.slug, title: from.title },
      after: { slug: into.slug, title: into.title },
      at: clock.now(),
      origin,
    });
    await announceJournal(tx, ...citing.map(({ id }) => id));
    return ok({ slug: into.slug });
  });
}

async function handOver(tx: Tx, from: Row, into: Row): Promise<void> {
  await tx("DELETE FROM article_references WHERE reference_id = $1", [from.id]);
  await tx(
    `INSERT INTO ingredient_references (ingredient_id, reference_id, note)
     SELECT ingredient_id, $2, note FROM ingredient_references WHERE reference_id = $1 ON CONFLICT DO NOTHING`,
    [from.id, into.id],
  );
  await tx("DELETE FROM ingredient_references WHERE reference_id = $1", [from.id]);
  await tx(
    `INSERT INTO rule_references (rule_key, reference_id, note)
     SELECT rule_key, $2, note FROM rule_references WHERE reference_id = $1 ON CONFLICT DO NOTHING`,
    [from.id, into.id],
  );
  await tx("DELETE FROM rule_references WHERE reference_id = $1", [from.id]);
  await tx("UPDATE former_slugs SET entity_id = $2 WHERE room = 'reference' AND entity_id = $1", [
    from.id,
    into.id,
  ]);
  await tx("DELETE FROM journal_references WHERE id = $1", [from.id]);
  await tx(
    `INSERT INTO former_slugs (room, slug, entity_id) VALUES ('reference', $1, $2)
     ON CONFLICT (room, slug) DO UPDATE SET entity_id = excluded.entity_id`,
    [from.slug, into.id],
  );
}
