import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { categoryRefusal, offeredTerms } from "./contract-terms";
import { currentPolicy } from "./current-policy";
import { auditPiece } from "./internal/audit-piece";
import { moveItem } from "./internal/move-item";
import { proposeContract } from "./internal/propose-contract";
import { tellSeller } from "./internal/tell-seller";
import { termsFor } from "./policy";
import type { OfferInput } from "./staff-schema";
import { CURRENT_TERMS } from "./terms";

const DAY_MS = 86_400_000;

export type OfferFailure =
  | "not_found"
  | "conflict"
  /** The rules are others than those that the form showed: somebody published a new version. */
  | "rules_changed"
  /** Something is otherwise than the rules say, and nobody says why: `terms` names it. */
  | "reason_needed"
  | "floor_above_price";

/**
 * Puts a contract before the seller: the rules give its terms, staff its price and, with a reason, what is to be
 * otherwise. It stands for as many days as the rules say. Merchandisers only.
 */
export async function offerItem(
  actor: Actor,
  input: OfferInput,
  occasion: Occasion,
): Promise<Result<{ contractId: string; expiresAt: Date }, OfferFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction((tx) => offerIn(tx, actor, input, occasion));
}

async function offerIn(tx: Tx, actor: StaffActor, input: OfferInput, occasion: Occasion) {
  const { itemId, price: priceCents, endOutcome, overrideReason = null } = input;
  const at = occasion.clock.now();
  const [item] = await tx<{ consignorId: string; category: string | null }>(
    `SELECT i.consignor_id AS "consignorId", c.slug AS category FROM consignment_items i LEFT JOIN categories c ON c.id = i.category_id WHERE i.id = $1`,
    [itemId],
  );
  if (!item) return err("not_found");
  const policy = await currentPolicy(tx);
  if (policy.version !== input.policyVersion) return err("rules_changed");
  const subject = { consignorId: item.consignorId, category: item.category ?? "" };
  const { split, markdowns, floor: floorCents, termDays, graceDays, shipByDays } = input;
  const { terms, differing } = offeredTerms(termsFor(policy.rules, subject, priceCents), {
    endOutcome,
    split,
    markdowns,
    floorCents,
    termDays,
    graceDays,
    shipByDays,
  });
  const refusal = categoryRefusal(policy.rules, subject.category, priceCents);
  const beside = refusal ? [...differing, refusal] : differing;
  if (beside.length > 0 && overrideReason === null) return err("reason_needed", { terms: beside });
  if (terms.floorCents > priceCents) return err("floor_above_price");

  const expiresAt = new Date(at.getTime() + policy.rules.offerDays * DAY_MS);
  const moved = await moveItem(tx, actor, {
    itemId,
    move: "offer",
    as: "staff",
    at,
    set: { dueAt: expiresAt },
  });
  if (!moved.ok) return moved;
  const contract = await proposeContract(tx, actor, {
    itemId,
    policyVersion: policy.version,
    priceCents,
    terms,
    creditBonusBp: CURRENT_TERMS.creditBonusBp,
    overrideReason: beside.length > 0 ? overrideReason : null,
    note: input.note ?? null,
    at,
    expiresAt,
  });
  const after = { priceCents, round: contract.round, otherwise: beside.join(", ") };
  await auditPiece(tx, actor, { action: "offer", itemId, after }, occasion);
  await tellSeller(tx, {
    itemId,
    news: "offered",
    at,
    until: expiresAt,
    priceCents,
    words: input.note ?? null,
  });
  return ok({ contractId: contract.id, expiresAt });
}
