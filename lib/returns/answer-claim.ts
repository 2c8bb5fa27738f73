import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { sendAgain } from "../fulfilment/send-again";
import { orderUrl } from "../orders/access-key";
import { creditFor } from "../orders/credit-amounts";
import { lockSoldOrder } from "../orders/creditable-order";
import { issueCreditNote } from "../orders/issue-credit-note";
import { err, ok, type Result } from "../result";
import { approveIn } from "./decide-return";
import { closeClaim, lockClaim, type LockedClaim } from "./internal/close-claim";
import { lockReturn } from "./internal/move-return";
import { writeReturn } from "./request-return";
import type { SettleClaimInput } from "./schema";

export type SettleFailure =
  | "not_found"
  | "conflict"
  | "too_much"
  | "nothing"
  | "withheld"
  | "one_of_a_kind"
  | "sold_out"
  | "not_refundable";

/** Carries an expected failure out of the transaction, so that everything in it is rolled back. */
class Refusal extends Error {
  constructor(
    readonly code: SettleFailure,
    readonly detail?: Readonly<Record<string, unknown>>,
  ) {
    super(code);
  }
}

/**
 * Staff settle a claim: money while the goods stay (or were never there), the same goods again, or a return at the
 * shop's cost, which gives all of it back once it is here. `too_much` names the line in `detail.at`; `not_refundable`:
 * money for a claim is finance's to give.
 */
export async function settleClaim(
  actor: Actor,
  input: SettleClaimInput,
  { clock, origin }: Occasion,
): Promise<Result<void, SettleFailure>> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const at = clock.now();
  try {
    return await transaction(async (tx) => {
      const claim = await lockClaim(tx, input.claimId);
      if (!claim) return err("not_found");
      if (claim.status !== "open") return err("conflict");
      // Before the remedy: a piece whose earning goes on is not frozen by the claim any more, a return freezes it again.
      const { remedy } = input;
      const closed = await closeClaim(tx, claim, "settle", {
        actor,
        at,
        answer: input.answer ?? "",
        remedy,
      });
      if (!closed.ok) return closed;
      await remedies[remedy](tx, actor, claim, input, at);
      await mailAnswer(tx, claim, input);
      await writeAudit(tx, {
        actor,
        action: "settle_claim",
        entity: "order",
        entityId: claim.orderId,
        before: { claim: claim.number, status: "open" },
        after: { claim: claim.number, status: "settled", remedy, answer: input.answer ?? null },
        at,
        origin,
      });
      return ok(undefined);
    });
  } catch (error) {
    if (error instanceof Refusal) return err(error.code, error.detail);
    throw error;
  }
}

type Remedy = (
  tx: Tx,
  actor: StaffActor,
  claim: LockedClaim,
  input: SettleClaimInput,
  at: Date,
) => Promise<void>;

const remedies: Readonly<Record<SettleClaimInput["remedy"], Remedy>> = {
  async refund(tx, actor, claim, input, at) {
    if (!hasPermission(actor, "finance")) throw new Refusal("not_refundable");
    const order = await lockSoldOrder(tx, claim.orderId);
    if (!order) throw new Refusal("not_found");
    const wishes = claim.lines.map((line, index) => {
      const whole = { lineId: line.orderLineId, quantity: line.quantity, stands: true };
      const [most] = creditFor(order, [whole], 0).lines;
      const goodsCents = input.amounts[index] ?? 0;
      if (goodsCents > (most?.goodsCents ?? 0)) throw new Refusal("too_much", { at: index });
      // All of it settles these things for good; a part leaves them returnable.
      return goodsCents === most?.goodsCents ? whole : { ...whole, quantity: 0, goodsCents };
    });
    const note = await issueCreditNote(tx, order, {
      reason: "claim",
      ...(input.answer ? { note: input.answer } : {}),
      wishes: wishes.filter(
        (wish) => wish.quantity > 0 || ("goodsCents" in wish && wish.goodsCents > 0),
      ),
      shipping: input.delivery ? "rest" : 0,
      toCredit: input.outcome === "credit",
      claimId: claim.id,
      actor,
      at,
    });
    if (!note.ok) throw new Refusal(note.code);
  },
  async resend(tx, actor, claim, _input, at) {
    const sent = await sendAgain(tx, actor, {
      orderId: claim.orderId,
      lines: claim.lines,
      why: claim.number,
      at,
    });
    if (!sent.ok) throw new Refusal(sent.code);
  },
  async send_back(tx, actor, claim, input, at) {
    const reason = claim.kind === "wrong" ? ("wrong_item" as const) : ("faulty" as const);
    const made = await writeReturn(
      tx,
      claim.orderId,
      claim.lines.map((line) => ({
        line,
        quantity: line.quantity,
        reason,
        unopened: false,
        comment: null,
      })),
      { actor, at, outcome: input.outcome, claimId: claim.id },
    );
    const locked = await lockReturn(tx, made.id);
    const approved = locked ? await approveIn(tx, locked, actor, at) : null;
    if (!approved?.ok) throw new Error(`Return ${made.number} could not be approved`);
  },
};

/** Staff decline a claim and tell the shopper why. */
export async function declineClaim(
  actor: Actor,
  { claimId, answer }: { readonly claimId: string; readonly answer: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    if (!claim) return err("not_found");
    const closed = await closeClaim(tx, claim, "decline", { actor, at, answer });
    if (!closed.ok) return closed;
    await mailAnswer(tx, claim, { remedy: null, answer });
    await writeAudit(tx, {
      actor,
      action: "decline_claim",
      entity: "order",
      entityId: claim.orderId,
      before: { claim: claim.number, status: "open" },
      after: { claim: claim.number, status: "declined", answer },
      at,
      origin,
    });
    return ok(undefined);
  });
}

async function mailAnswer(
  tx: Tx,
  claim: LockedClaim,
  {
    remedy,
    answer,
  }: { readonly remedy: SettleClaimInput["remedy"] | null; readonly answer?: string | undefined },
): Promise<void> {
  await queueMail(tx, {
    template: "claim-answered",
    key: `claim-answered:${claim.id}`,
    to: claim.email,
    props: {
      number: claim.orderNumber,
      url: orderUrl({ id: claim.orderId, number: claim.orderNumber }),
      claimNumber: claim.number,
      remedy,
      answer: answer || null,
    },
  });
}
