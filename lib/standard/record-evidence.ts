import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceStandard } from "./announce";
import type { ProductVerdict } from "./audit";
import { auditNow } from "./audit-product";
import { dropFile, keepFile, type KeptFile, type SentFile } from "./evidence-file";
import { leaveShop } from "./internal/leave-shop";
import { actorName, type StandardOccasion } from "./occasion";
import type { AddFileInput, RecordEvidenceInput, WithdrawEvidenceInput } from "./schema";

export type EvidenceOutcome = {
  readonly productId: string;
  readonly verdict: ProductVerdict | null;
  /** True where the product was published and no longer may be. */
  readonly left: boolean;
};

export type FileFailure = "unreadable" | "too_large";

/** What a member of staff is called where a page names them. */
const STAFF_NAME = `coalesce(nullif(btrim(u.name), ''), 'Standards desk')`;

/**
 * Takes a paper on file for a product, with the day and the person, and audits the product anew. Its file, where there
 * is one, goes into private storage. Merchandisers only.
 */
export async function recordEvidence(
  actor: Actor,
  input: RecordEvidenceInput,
  file: SentFile | null,
  occasion: StandardOccasion,
): Promise<Result<EvidenceOutcome, "not_found" | FileFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return withFile(input.productId, file, (kept) =>
    transaction(async (tx) => {
      const at = occasion.clock.now();
      const paper = await insertPaper(tx, actor, input, at);
      if (!paper) return err("not_found");
      if (kept) await nameFile(tx, actor, paper, kept, at);
      const { kind, number } = input;
      await writeAudit(tx, {
        actor,
        action: "record_evidence",
        entity: "product",
        entityId: input.productId,
        before: null,
        after: { paper, kind, number, ...(kept ? { file: kept.name } : {}) },
        at,
        origin: occasion.origin,
      });
      return ok(await auditAgain(tx, actor, input.productId, at));
    }),
  );
}

/**
 * Adds the file of a paper that was taken on file without one. `exists` where it has one by now: what was read stays,
 * another file is another paper. Merchandisers only.
 */
export async function addEvidenceFile(
  actor: Actor,
  { id }: AddFileInput,
  file: SentFile,
  { clock, origin }: StandardOccasion,
): Promise<Result<void, "not_found" | "exists" | FileFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return withFile(id, file, (kept) =>
    transaction(async (tx) => {
      const at = clock.now();
      const [paper] = await tx<{ product_id: string; number: string; filed: boolean }>(
        `SELECT product_id, number, file_key IS NOT NULL AS filed FROM product_evidence WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!paper || !kept) return err("not_found");
      if (paper.filed) return err("exists");
      await nameFile(tx, actor, id, kept, at);
      await writeAudit(tx, {
        actor,
        action: "file_evidence",
        entity: "product",
        entityId: paper.product_id,
        before: null,
        after: { paper: id, number: paper.number, file: kept.name },
        at,
        origin,
      });
      return ok(undefined);
    }),
  );
}

/** Keeps a file, has it named, and lets go of it where that does not come about. */
async function withFile<T, Code extends string>(
  folder: string,
  file: SentFile | null,
  work: (kept: KeptFile | null) => Promise<Result<T, Code>>,
): Promise<Result<T, Code | FileFailure>> {
  if (!file) return work(null);
  const kept = await keepFile(folder, file);
  if (!kept.ok) return kept;
  let named = false;
  try {
    const result = await work(kept.value);
    named = result.ok;
    return result;
  } finally {
    if (!named) await dropFile(kept.value.key);
  }
}

async function insertPaper(
  tx: Tx,
  actor: StaffActor,
  input: RecordEvidenceInput,
  at: Date,
): Promise<string | null> {
  const percents =
    input.ingredient !== undefined && input.percent !== undefined
      ? { [input.ingredient]: input.percent }
      : {};
  const [paper] = await tx<{ id: string }>(
    `INSERT INTO product_evidence (product_id, kind, rule_keys, percents, number, issued_by, issued_on, valid_until, place, note,
       recorded_by, recorded_name, recorded_at)
     SELECT p.id, $2::evidence_kind, $3, $4, $5, $6, $7, $8, $9, $10, $11, ${STAFF_NAME}, $12
       FROM products p, users u WHERE p.id = $1 AND p.kind = 'curated' AND u.id = $13 RETURNING id`,
    [
      input.productId,
      input.kind,
      input.ruleKey ? [input.ruleKey] : [],
      JSON.stringify(percents),
      input.number,
      input.issuedBy,
      input.issuedOn,
      input.validUntil ?? null,
      input.place ?? null,
      input.note ?? null,
      actorName(actor),
      at,
      actor.userId,
    ],
  );
  return paper?.id ?? null;
}

async function nameFile(
  tx: Tx,
  actor: StaffActor,
  paperId: string,
  { key, name, bytes, hash }: KeptFile,
  at: Date,
): Promise<void> {
  await tx(
    `UPDATE product_evidence e SET file_key = $2, file_name = $3, file_bytes = $4, file_hash = $5, filed_at = $6, filed_by = $7,
       filed_name = ${STAFF_NAME} FROM users u WHERE e.id = $1 AND u.id = $8`,
    [paperId, key, name, bytes, hash, at, actorName(actor), actor.userId],
  );
}

/** Withdraws a paper. A published product that rested on it leaves the shop with it. */
export async function withdrawEvidence(
  actor: Actor,
  { id }: WithdrawEvidenceInput,
  occasion: StandardOccasion,
): Promise<Result<EvidenceOutcome, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  return transaction(async (tx) => {
    const [paper] = await tx<{ product_id: string; number: string }>(
      `UPDATE product_evidence SET withdrawn_at = $2, withdrawn_by = $3 WHERE id = $1 AND withdrawn_at IS NULL
       RETURNING product_id, number`,
      [id, at, actorName(actor)],
    );
    if (!paper) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "withdraw_evidence",
      entity: "product",
      entityId: paper.product_id,
      before: { paper: id, number: paper.number },
      after: null,
      at,
      origin: occasion.origin,
    });
    return ok(await auditAgain(tx, actor, paper.product_id, at));
  });
}

async function auditAgain(
  tx: Tx,
  actor: StaffActor,
  productId: string,
  at: Date,
): Promise<EvidenceOutcome> {
  const [audited] = await auditNow(tx, [productId], {
    cause: "evidence",
    actor: actorName(actor),
    at,
  });
  const left = await leaveShop(tx, [productId], { actorId: actor.userId, at });
  await announceStandard(tx, [productId]);
  return { productId, verdict: audited?.audit.verdict ?? null, left: left.length > 0 };
}
