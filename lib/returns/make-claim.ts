import "server-only";
import { actorName, type ShopperActor } from "../access/actor";
import type { Occasion } from "../catalog/edit-product";
import { freezeEarnings } from "../consignment/freeze-earnings";
import { transaction } from "../db";
import { queueMail } from "../email/queue-mail";
import { orderUrl } from "../orders/access-key";
import { mayActOn, type OrderRef } from "../orders/order-access";
import { recordHistory } from "../orders/record-history";
import { err, ok, type Result } from "../result";
import { closeClaim, lockClaim } from "./internal/close-claim";
import { findClaimableLines } from "./internal/claimable-lines";
import type { MakeClaimInput } from "./schema";

export type ClaimFailure = "not_found" | "nothing_chosen" | "not_claimable";

/**
 * A shopper says that something arrived damaged, wrong or not at all. What pieces earn stays where it is until that is
 * answered. `not_claimable` names the line in `detail.at`: not so many were sent, or it is too long ago.
 */
export async function makeClaim(
  actor: ShopperActor,
  input: MakeClaimInput,
  { clock }: Pick<Occasion, "clock">,
): Promise<Result<{ number: string }, ClaimFailure>> {
  const at = clock.now();
  return transaction(async (tx) => {
    if (!(await mayActOn(tx, actor, input))) return err("not_found");
    const [order] = await tx<{ id: string; number: string; email: string }>(
      `SELECT id, number, email::text AS email FROM orders WHERE id = $1 FOR NO KEY UPDATE`,
      [input.orderId],
    );
    if (!order) return err("not_found");
    const lines = await findClaimableLines(tx, order.id, at);
    if (input.quantities.length > lines.length) return err("not_found");
    const over = lines.findIndex((line, index) => (input.quantities[index] ?? 0) > line.claimable);
    if (over >= 0) return err("not_claimable", { at: over });
    const chosen = lines.flatMap((line, index) => {
      const quantity = input.quantities[index] ?? 0;
      return quantity > 0 ? [{ ...line, quantity }] : [];
    });
    if (chosen.length === 0) return err("nothing_chosen");
    const [claim] = await tx<{ id: string; number: string }>(
      `WITH c AS (INSERT INTO claims (order_id, kind, comment, created_at) VALUES ($1, $2, $3, $4) RETURNING id, number),
       l AS (INSERT INTO claim_lines (claim_id, order_line_id, quantity) SELECT c.id, x.* FROM c, unnest($5::uuid[], $6::int[]) AS x)
       SELECT id, number FROM c`,
      [
        order.id,
        input.kind,
        input.comment,
        at,
        chosen.map((line) => line.orderLineId),
        chosen.map((line) => line.quantity),
      ],
    );
    if (!claim) throw new Error("The claim was not written");
    await recordHistory(tx, actorName(actor), at, [
      {
        orderId: order.id,
        axis: "claim",
        subjectId: claim.id,
        transition: "start",
        from: null,
        to: "open",
        note: claim.number,
      },
    ]);
    const pieces = chosen.flatMap((line) => (line.isPiece ? [line.orderLineId] : []));
    if (pieces.length > 0) await freezeEarnings(tx, pieces, "return", at);
    await queueMail(tx, {
      template: "claim-received",
      key: `claim-received:${claim.id}`,
      to: order.email,
      props: {
        number: order.number,
        url: orderUrl(order),
        claimNumber: claim.number,
        lines: chosen.map(({ title, quantity }) => ({ title, quantity })),
      },
    });
    return ok({ number: claim.number });
  });
}

/** The shopper takes a claim back. */
export async function withdrawClaim(
  actor: ShopperActor,
  input: OrderRef & { readonly claimId: string },
  { clock }: Pick<Occasion, "clock">,
): Promise<Result<void, "not_found" | "conflict">> {
  const at = clock.now();
  return transaction(async (tx) => {
    if (!(await mayActOn(tx, actor, input))) return err("not_found");
    const claim = await lockClaim(tx, input.claimId);
    if (!claim || claim.orderId !== input.orderId) return err("not_found");
    return closeClaim(tx, claim, "withdraw", { actor, at });
  });
}
