import "server-only";
import { actorName, type ShopperActor } from "../access/actor";
import type { Occasion } from "../catalog/edit-product";
import { freezeEarnings } from "../consignment/freeze-earnings";
import { transaction, type Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { orderUrl } from "../orders/access-key";
import { mayActOn } from "../orders/order-access";
import { recordHistory } from "../orders/record-history";
import { findReturnWindows } from "../orders/return-queries";
import { err, ok, type Result } from "../result";
import { findDeliveredLines, type ShownLine } from "./internal/delivered-lines";
import { isFault, returnable, type ReturnReason } from "./returnable";
import type { RequestReturnInput } from "./schema";

export type RequestFailure =
  | "not_found"
  | "nothing_chosen"
  | "not_returnable"
  | "no_reason"
  | "opened";

type Wanted = {
  line: ShownLine;
  quantity: number;
  reason: ReturnReason;
  unopened: boolean;
  comment: string | null;
};

/**
 * A shopper asks to send things back, within their windows; staff look at it. What pieces earn stays where it is until
 * the return is over. `not_returnable`, `no_reason` and `opened` name the line in `detail.at`.
 */
export async function requestReturn(
  actor: ShopperActor,
  input: RequestReturnInput,
  { clock }: Pick<Occasion, "clock">,
): Promise<Result<{ number: string }, RequestFailure>> {
  const at = clock.now();
  return transaction(async (tx) => {
    if (!(await mayActOn(tx, actor, input))) return err("not_found");
    const [order] = await tx<{ id: string; number: string; email: string }>(
      `SELECT id, number, email::text AS email FROM orders WHERE id = $1 FOR NO KEY UPDATE`,
      [input.orderId],
    );
    if (!order) return err("not_found");
    const wanted = await readWanted(tx, input, at);
    if (!wanted.ok) return wanted;
    const made = await writeReturn(tx, order.id, wanted.value, {
      actor,
      at,
      outcome: input.outcome,
    });
    await queueMail(tx, {
      template: "return-requested",
      key: `return-requested:${made.id}`,
      to: order.email,
      props: {
        number: order.number,
        url: orderUrl(order),
        returnNumber: made.number,
        lines: wanted.value.map(({ line, quantity }) => ({ title: line.title, quantity })),
      },
    });
    return ok({ number: made.number });
  });
}

async function readWanted(
  tx: Tx,
  input: RequestReturnInput,
  at: Date,
): Promise<Result<Wanted[], RequestFailure>> {
  const [lines, windows] = [
    await findDeliveredLines(tx, input.orderId),
    await findReturnWindows(tx),
  ];
  // As many fields as the form had lines; the lines of an order never change.
  if (input.quantities.length > lines.length) return err("not_found");
  const wanted: Wanted[] = [];
  for (const [index, line] of lines.entries()) {
    const quantity = input.quantities[index] ?? 0;
    if (quantity === 0) continue;
    if (quantity > returnable(line, windows, at).quantity)
      return err("not_returnable", { at: index });
    const reason = input.reasons[index];
    if (!reason) return err("no_reason", { at: index });
    const unopened = line.isPiece || input.unopened[index] === true;
    // What was opened cannot be sold to anybody else; a fault of ours comes back all the same.
    if (!unopened && !isFault(reason)) return err("opened", { at: index });
    wanted.push({
      line,
      quantity,
      reason,
      unopened,
      comment: input.comments[index]?.trim() || null,
    });
  }
  return wanted.length > 0 ? ok(wanted) : err("nothing_chosen");
}

export type ReturnOrigin = {
  readonly actor: ShopperActor;
  readonly at: Date;
  readonly outcome: "refund" | "credit";
  readonly claimId?: string;
};

/** Writes a return with its lines, and freezes what its pieces earn. */
export async function writeReturn(
  tx: Tx,
  orderId: string,
  wanted: readonly {
    readonly line: { readonly orderLineId: string; readonly isPiece: boolean };
    readonly quantity: number;
    readonly reason: ReturnReason;
    readonly unopened: boolean;
    readonly comment: string | null;
  }[],
  { actor, at, outcome, claimId }: ReturnOrigin,
): Promise<{ id: string; number: string }> {
  const [made] = await tx<{ id: string; number: string }>(
    `INSERT INTO returns (order_id, outcome, claim_id, created_at) VALUES ($1, $2, $3, $4) RETURNING id, number`,
    [orderId, outcome, claimId ?? null, at],
  );
  if (!made) throw new Error("The return was not written");
  // In the order of their ids, since each is locked.
  const sorted = wanted.toSorted((a, b) => (a.line.orderLineId < b.line.orderLineId ? -1 : 1));
  await tx(
    `INSERT INTO return_lines (return_id, order_line_id, quantity, reason, unopened, comment)
     SELECT $1, * FROM unnest($2::uuid[], $3::int[], $4::return_reason[], $5::bool[], $6::text[])`,
    [
      made.id,
      sorted.map(({ line }) => line.orderLineId),
      sorted.map(({ quantity }) => quantity),
      sorted.map(({ reason }) => reason),
      sorted.map(({ unopened }) => unopened),
      sorted.map(({ comment }) => comment),
    ],
  );
  await recordHistory(tx, actorName(actor), at, [
    {
      orderId,
      axis: "return",
      subjectId: made.id,
      transition: "start",
      from: null,
      to: "requested",
      note: made.number,
    },
  ]);
  const pieces = wanted.flatMap(({ line }) => (line.isPiece ? [line.orderLineId] : []));
  if (pieces.length > 0) await freezeEarnings(tx, pieces, "return", at);
  return made;
}
