import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import type { AddSynonymInput, ChangeSynonymInput, RemoveSynonymInput } from "./schema";

type Facts = { id: string; term: string; expansions: string[] };
const UNIQUE_TERM = "search_synonyms_term_key";

/** Adds a word and what it also finds. `exists` where the word has a row already. Merchandisers only. */
export async function addSynonym(
  actor: Actor,
  input: AddSynonymInput,
  occasion: Occasion,
): Promise<Result<{ id: string }, "not_found" | "exists">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const [added] = await tx<Facts>(
      `INSERT INTO search_synonyms (term, expansions, updated_at) VALUES ($1, $2, $3)
       ON CONFLICT (term) DO NOTHING RETURNING id, term::text AS term, expansions`,
      [input.term, input.expansions, occasion.clock.now()],
    );
    if (!added) return err("exists");
    await audit(tx, actor, "add_synonym", { before: null, after: added }, occasion);
    return ok({ id: added.id });
  });
}

/**
 * Changes a word or what it finds, if the row still is what the form was opened with: else `conflict`. `exists` where
 * another row has the word.
 */
export async function changeSynonym(
  actor: Actor,
  input: ChangeSynonymInput,
  occasion: Occasion,
): Promise<Result<{ id: string }, "not_found" | "exists" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  try {
    return await transaction((tx) => change(tx, actor, input, occasion));
  } catch (error) {
    if (isUniqueViolation(error, UNIQUE_TERM)) return err("exists");
    throw error;
  }
}

async function change(
  tx: Tx,
  actor: StaffActor,
  { id, term, expansions, seenAt }: ChangeSynonymInput,
  occasion: Occasion,
): Promise<Result<{ id: string }, "not_found" | "conflict">> {
  const [row] = await tx<Facts & { seen: boolean }>(
    `SELECT id, term::text AS term, expansions, updated_at = $2 AS seen FROM search_synonyms WHERE id = $1 FOR UPDATE`,
    [id, seenAt],
  );
  if (!row) return err("not_found");
  if (!row.seen) return err("conflict");
  await tx(`UPDATE search_synonyms SET term = $2, expansions = $3, updated_at = $4 WHERE id = $1`, [
    id,
    term,
    expansions,
    occasion.clock.now(),
  ]);
  const after = { id, term, expansions };
  await audit(tx, actor, "change_synonym", { before: row, after }, occasion);
  return ok({ id });
}

/** Takes a word away. `not_found` where that has been done already. Merchandisers only. */
export async function removeSynonym(
  actor: Actor,
  { id }: RemoveSynonymInput,
  occasion: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const [removed] = await tx<Facts>(
      `DELETE FROM search_synonyms WHERE id = $1 RETURNING id, term::text AS term, expansions`,
      [id],
    );
    if (!removed) return err("not_found");
    await audit(tx, actor, "remove_synonym", { before: removed, after: null }, occasion);
    return ok(undefined);
  });
}

async function audit(
  tx: Tx,
  actor: StaffActor,
  action: string,
  row: { readonly before: Facts | null; readonly after: Facts | null },
  { clock, origin }: Occasion,
): Promise<void> {
  const facts = (one: Facts | null) =>
    one && { term: one.term, expansions: one.expansions.join(", ") };
  await writeAudit(tx, {
    actor,
    action,
    entity: "search_synonym",
    entityId: row.after?.id ?? row.before?.id ?? "",
    before: facts(row.before),
    after: facts(row.after),
    at: clock.now(),
    origin,
  });
}
