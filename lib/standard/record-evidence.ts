import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceStandard } from "./announce";
import type { ProductVerdict } from "./audit";
import { auditNow } from "./audit-product";
import { leaveShop } from "./internal/leave-shop";
import { actorName, type StandardOccasion } from "./occasion";
import type { RecordEvidenceInput, WithdrawEvidenceInput } from "./schema";

export type EvidenceOutcome = {
  readonly productId: string;
  readonly verdict: ProductVerdict | null;
  /** True where the product was published and no longer may be. */
  readonly left: boolean;
};

/** Takes a paper on file for a product, with the day and the person, and audits the product anew. Merchandisers only. */
export async function recordEvidence(
  actor: Actor,
  input: RecordEvidenceInput,
  occasion: StandardOccasion,
): Promise<Result<EvidenceOutcome, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  const percents =
    input.ingredient !== undefined && input.percent !== undefined
      ? { [input.ingredient]: input.percent }
      : {};
  return transaction(async (tx) => {
    const [paper] = await tx<{ id: string }>(
      `INSERT INTO product_evidence (product_id, kind, rule_keys, percents, number, issued_by, issued_on, valid_until, file_key, note,
         recorded_by, recorded_name, recorded_at)
       SELECT p.id, $2::evidence_kind, $3, $4, $5, $6, $7, $8, $9, $10, $11, coalesce(nullif(btrim(u.name), ''), 'Standards desk'), $12
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
        input.fileKey ?? null,
        input.note ?? null,
        actorName(actor),
        at,
        actor.userId,
      ],
    );
    if (!paper) return err("not_found");
    const facts = { paper: paper.id, kind: input.kind, number: input.number };
    await writeAudit(tx, {
      actor,
      action: "record_evidence",
      entity: "product",
      entityId: input.productId,
      before: null,
      after: facts,
      at,
      origin: occasion.origin,
    });
    return ok(await auditAgain(tx, actor, input.productId, at));
  });
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
