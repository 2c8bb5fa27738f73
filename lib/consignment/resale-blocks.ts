import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { sql, transaction, type Sql } from "../db";
import { err, ok, type Result } from "../result";
import type { BlockedTerm } from "./blocked-terms";
import type { AddBlockInput, EndBlockInput } from "./staff-schema";

/** Everything that may not be taken in at present. */
export async function listBlockedTerms(run: Sql = sql): Promise<BlockedTerm[]> {
  return run<BlockedTerm>(
    `SELECT id, kind, term::text, reason, source FROM resale_blocks WHERE ended_at IS NULL ORDER BY kind, term`,
  );
}

/** The entries of a kind are there once: `exists` where this one is. Merchandisers only. */
export async function addBlockedTerm(
  actor: Actor,
  { kind, term, reason, source }: AddBlockInput,
  occasion: Occasion,
): Promise<Result<{ id: string }, "not_found" | "exists">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const { clock, origin } = occasion;
  return transaction(async (tx) => {
    const [row] = await tx<{ id: string }>(
      `INSERT INTO resale_blocks (kind, term, reason, source, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (kind, term) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
      [kind, term, reason, source ?? null, clock.now(), actor.userId],
    );
    if (!row) return err("exists");
    await writeAudit(tx, {
      actor,
      action: "add",
      entity: "resale_block",
      entityId: row.id,
      before: null,
      after: { kind, term, reason, source: source ?? null },
      at: clock.now(),
      origin,
    });
    return ok(row);
  });
}

/** Ends an entry: it stays on record and stops nothing any more. Merchandisers only. */
export async function endBlockedTerm(
  actor: Actor,
  { id }: EndBlockInput,
  occasion: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const { clock, origin } = occasion;
  return transaction(async (tx) => {
    const [row] = await tx<{ term: string }>(
      `UPDATE resale_blocks SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL RETURNING term::text`,
      [id, clock.now()],
    );
    if (!row) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "end",
      entity: "resale_block",
      entityId: id,
      before: { term: row.term },
      after: null,
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}
