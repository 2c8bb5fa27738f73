import "server-only";
import type { Actor } from "../access/actor";
import type { Origin } from "../accounts/origin";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { lockShelf } from "../inventory/piece-shelf";
import { ok, type Result } from "../result";
import type { AcceptFailure, AnswerInput } from "./accept-offer";
import { listPiece } from "./internal/list-piece";
import { moveItem, moverName } from "./internal/move-item";
import { prepareListing, type NotReady, type PreparedListing } from "./internal/prepare-listing";
import { freezeContract, lockProposed, type Proposed } from "./internal/proposed";
import { isReadyToAccept } from "./internal/ready-to-accept";
import { lockForMove } from "./internal/seller-item";
import { tellSeller } from "./internal/tell-seller";
import { CURRENT_TERMS } from "./terms";

export type ConsentFailure = AcceptFailure | NotReady;

/**
 * Says yes to another price for a piece that is here: the new contract replaces the old one, and the piece is in the
 * shop when this returns, with what staff prepared when they asked.
 */
export async function consentToRequote(
  actor: Actor,
  input: AnswerInput,
  from: Origin,
  clock: Clock,
): Promise<Result<{ slug: string }, ConsentFailure>> {
  // Asked before the photographs are cut, and once more when nothing can change any more.
  const early = await transaction((tx) => lockAnswered(tx, actor, input, clock));
  if (!early.ok) return early;
  const prepared = await prepareListing(early.value.itemId);
  if (!prepared.ok) return prepared;
  return transaction((tx) =>
    consentIn(tx, actor, { input, prepared: prepared.value, from, clock }),
  );
}

type Answered = { readonly itemId: string; readonly contract: Proposed };

async function lockAnswered(
  tx: Tx,
  actor: Actor,
  { number, round }: AnswerInput,
  clock: Clock,
): Promise<Result<Answered, AcceptFailure>> {
  const locked = await lockForMove(tx, actor, number, "consent");
  if (!locked.ok) return locked;
  const ready = await isReadyToAccept(tx, actor);
  if (!ready.ok) return ready;
  const contract = await lockProposed(tx, locked.value.id, round, clock.now());
  return contract.ok ? ok({ itemId: locked.value.id, contract: contract.value }) : contract;
}

type Consent = {
  readonly input: AnswerInput;
  readonly prepared: PreparedListing;
  readonly from: Origin;
  readonly clock: Clock;
};

async function consentIn(
  tx: Tx,
  actor: Actor,
  { input, prepared, from, clock }: Consent,
): Promise<Result<{ slug: string }, AcceptFailure>> {
  // The shelf before the piece, as settlement goes.
  if (prepared.productId) await lockShelf(tx, prepared.productId);
  const answered = await lockAnswered(tx, actor, input, clock);
  if (!answered.ok) return answered;
  const { itemId, contract } = answered.value;
  const at = clock.now();
  const acceptance = { termsVersion: CURRENT_TERMS.version, at, ip: from.ip };
  await freezeContract(tx, { id: contract.id, itemId }, acceptance);
  const listed = await listPiece(tx, prepared, { actor: moverName(actor, "seller"), at });
  const { productId, listedAt, dueAt, priceCents, slug } = listed;
  const moved = await moveItem(tx, actor, {
    itemId,
    move: "consent",
    as: "seller",
    at,
    set: { productId, listedAt, dueAt },
  });
  if (!moved.ok) throw new Error(`Piece ${itemId} was locked and stands elsewhere`);
  await tellSeller(tx, { itemId, news: "listed", at, until: dueAt, priceCents });
  return ok({ slug });
}
