import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit, type AuditFacts } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { addDays } from "../days";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import type { SavePromotionInput } from "./promotion-schema";

export type PromotionFailure = "not_found" | "conflict" | "taken" | "ended" | "below_uses";

/**
 * Makes a promotion, as a draft, or changes one that has not ended; orders that it counted for keep what they had.
 * `conflict`: somebody saved it meanwhile; `taken`: another one has the code; `below_uses`: it was used more often than
 * the new limit lets.
 */
export async function savePromotion(
  actor: Actor,
  input: SavePromotionInput,
  { clock, origin }: Occasion,
): Promise<Result<{ id: string }, PromotionFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = clock.now();
  try {
    return await transaction(async (tx) => {
      const before = input.id ? await lock(tx, input.id) : null;
      if (input.id && !before) return err("not_found");
      if (before?.status === "ended") return err("ended");
      if (before && before.version !== input.version) return err("conflict");
      if (before && input.limitTotal !== undefined && input.limitTotal < before.uses) {
        return err("below_uses", { uses: before.uses });
      }
      const [saved] = await tx<{ id: string }>(
        input.id
          ? `UPDATE promotions SET title = $1, code = $2, kind = $3, percent_bp = $4, amount_cents = $5, buy_quantity = $6,
               get_quantity = $7, goods = $8, category_ids = $9, brand_ids = $10, minimum_cents = $11, first_order = $12,
               limit_total = $13, limit_per_person = $14, starts_at = $15, ends_at = $16, combines = $17, priority = $18,
               bearer = $19, version = version + 1 WHERE id = $20 RETURNING id`
          : `INSERT INTO promotions (title, code, kind, percent_bp, amount_cents, buy_quantity, get_quantity, goods,
               category_ids, brand_ids, minimum_cents, first_order, limit_total, limit_per_person, starts_at, ends_at,
               combines, priority, bearer, created_by, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) RETURNING id`,
        [...valuesOf(input), ...(input.id ? [input.id] : [actor.userId, at])],
      );
      if (!saved) throw new Error("The promotion was not written");
      await writeAudit(tx, {
        actor,
        action: input.id ? "change_promotion" : "make_promotion",
        entity: "promotion",
        entityId: saved.id,
        before: before?.facts ?? null,
        after: factsOf(input),
        at,
        origin,
      });
      return ok(saved);
    });
  } catch (error) {
    if (isUniqueViolation(error, "promotions_code_key")) return err("taken");
    throw error;
  }
}

/** What each kind does not use is not kept. */
function valuesOf(input: SavePromotionInput): unknown[] {
  const { kind } = input;
  const shares = kind === "percent" || kind === "buy_x";
  return [
    input.title,
    input.code ?? null,
    kind,
    shares ? input.percent : null,
    kind === "amount" ? input.amount : null,
    kind === "buy_x" ? input.buyQuantity : null,
    kind === "buy_x" ? input.getQuantity : null,
    input.goods ?? null,
    input.categoryIds,
    input.brandIds,
    input.minimum ?? 0,
    input.firstOrder,
    input.limitTotal ?? null,
    input.limitPerPerson ?? null,
    input.startsOn ? `${input.startsOn}T00:00:00Z` : null,
    // The last day is a whole one.
    input.endsOn ? `${addDays(input.endsOn, 1)}T00:00:00Z` : null,
    input.combines,
    input.priority ?? 100,
    input.bearer,
  ];
}

function factsOf(input: SavePromotionInput): AuditFacts {
  const { id: _id, version: _version, categoryIds, brandIds, percent, ...facts } = input;
  const plain = Object.entries(facts).map(([key, value]) => [key, value ?? null] as const);
  return {
    ...Object.fromEntries(plain),
    percentBp: percent ?? null,
    categories: categoryIds.join(" "),
    brands: brandIds.join(" "),
  };
}

type Locked = {
  status: "draft" | "active" | "ended";
  version: number;
  uses: number;
  facts: AuditFacts;
};

async function lock(tx: Tx, id: string): Promise<Locked | null> {
  const [row] = await tx<Locked>(
    `SELECT p.status, p.version, (SELECT count(*)::int FROM promotion_uses u WHERE u.promotion_id = p.id AND u.live) AS uses,
            json_build_object('title', p.title, 'code', p.code, 'kind', p.kind, 'percentBp', p.percent_bp, 'amountCents', p.amount_cents,
              'limitTotal', p.limit_total, 'limitPerPerson', p.limit_per_person, 'endsAt', p.ends_at, 'bearer', p.bearer) AS facts
       FROM promotions p WHERE p.id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** Starts a draft, which counts from then on within its days, or ends one that counts. What has ended stays so. */
export async function movePromotion(
  actor: Actor,
  { promotionId, move }: { readonly promotionId: string; readonly move: "start" | "end" },
  { clock, origin }: Occasion,
): Promise<Result<"start" | "end", "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const [from, to] = move === "start" ? ["draft", "active"] : ["active", "ended"];
  return transaction(async (tx) => {
    const moved = await tx(
      `UPDATE promotions SET status = $3::promotion_status, version = version + 1 WHERE id = $1 AND status = $2::promotion_status RETURNING id`,
      [promotionId, from, to],
    );
    if (moved.length === 0) {
      const [there] = await tx(`SELECT 1 FROM promotions WHERE id = $1`, [promotionId]);
      return err(there ? "conflict" : "not_found");
    }
    await writeAudit(tx, {
      actor,
      action: `${move}_promotion`,
      entity: "promotion",
      entityId: promotionId,
      before: { status: from },
      after: { status: to },
      at: clock.now(),
      origin,
    });
    return ok(move);
  });
}
