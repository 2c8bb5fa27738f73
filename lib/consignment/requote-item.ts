import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import type { ContractTerms } from "./contract-terms";
import { currentPolicy } from "./current-policy";
import { auditPiece } from "./internal/audit-piece";
import { checkInspection, endInspection } from "./internal/end-inspection";
import { lockAtIntake, type IntakeFailure } from "./internal/lock-at-intake";
import { moveItem } from "./internal/move-item";
import { proposeContract } from "./internal/propose-contract";
import { tellSeller } from "./internal/tell-seller";
import type { RequoteInput } from "./staff-schema";

const DAY_MS = 86_400_000;

type Agreed = ContractTerms & {
  policyVersion: number;
  priceCents: number;
  creditBonusBp: number;
};

export type RequoteFailure = IntakeFailure | "incomplete" | "same_price";

/**
 * Puts another price before the seller for a piece that is not what had been agreed on. All else stays as agreed; the
 * floor stays the same part of the price. Consent lists the piece at once, so that everything that listing needs is
 * asked for now (`incomplete`). Merchandisers only.
 */
export async function requoteItem(
  actor: Actor,
  input: RequoteInput,
  occasion: Occasion,
): Promise<Result<{ expiresAt: Date }, RequoteFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction((tx) => requoteIn(tx, actor, input, occasion));
}

async function requoteIn(tx: Tx, actor: StaffActor, input: RequoteInput, occasion: Occasion) {
  const { itemId, version, price: priceCents, differences, note = null } = input;
  const at = occasion.clock.now();
  const locked = await lockAtIntake(tx, itemId, version);
  if (!locked.ok) return locked;
  const ready = await checkInspection(tx, itemId, "requote");
  if (!ready.ok) return ready;
  const agreed = await agreedTerms(tx, itemId);
  if (priceCents === agreed.priceCents) return err("same_price");
  const policy = await currentPolicy(tx);
  const expiresAt = new Date(at.getTime() + policy.rules.offerDays * DAY_MS);
  const moved = await moveItem(tx, actor, {
    itemId,
    move: "requote",
    as: "staff",
    at,
    note: differences,
    set: { dueAt: expiresAt },
  });
  if (!moved.ok) return moved;
  const floorCents = Math.max(1, Math.round((priceCents * agreed.floorCents) / agreed.priceCents));
  await proposeContract(tx, actor, {
    itemId,
    policyVersion: agreed.policyVersion,
    priceCents,
    terms: { ...agreed, floorCents },
    creditBonusBp: agreed.creditBonusBp,
    differences,
    note,
    at,
    expiresAt,
  });
  await endInspection(tx, actor, { itemId, outcome: "requote", at });
  const [before, after] = [{ priceCents: agreed.priceCents }, { priceCents, differences }];
  await auditPiece(tx, actor, { action: "requote", itemId, before, after }, occasion);
  const points = differences
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  await tellSeller(tx, {
    itemId,
    news: "requoted",
    at,
    until: expiresAt,
    priceCents,
    words: note,
    points,
  });
  return ok({ expiresAt });
}

async function agreedTerms(tx: Tx, itemId: string): Promise<Agreed> {
  const [agreed] = await tx<Agreed>(
    `SELECT policy_version AS "policyVersion", price_cents AS "priceCents", split, markdowns, floor_cents AS "floorCents",
            term_days AS "termDays", grace_days AS "graceDays", ship_by_days AS "shipByDays", end_outcome AS "endOutcome",
            credit_bonus_bp AS "creditBonusBp"
       FROM consignment_contracts WHERE item_id = $1 AND status = 'accepted'`,
    [itemId],
  );
  if (!agreed) throw new Error(`Piece ${itemId} is here without a contract`);
  return agreed;
}
