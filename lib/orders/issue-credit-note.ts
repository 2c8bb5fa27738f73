import "server-only";
import { actorName, type Actor } from "../access/actor";
import { undoSale } from "../consignment/undo-sale";
import { issueRefundCard } from "../credit/issue-refund-card";
import type { Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { enqueue } from "../jobs/enqueue";
import { debit, type Posting } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { err, ok, type Result } from "../result";
import { orderUrl } from "./access-key";
import { creditFor, type Credit, type CreditWish } from "./credit-amounts";
import type { CreditReason } from "./credit-reasons";
import type { SoldLine, SoldOrder } from "./creditable-order";
import { creditPostings, type CreditedLine } from "./internal/credit-postings";
import { recordRefund } from "./internal/record-refund";
import { splitOverTenders } from "./tender-split";

export type CreditNoteRequest = {
  readonly reason: CreditReason;
  /** For the shopper: why, where the reason alone does not say it. */
  readonly note?: string;
  readonly wishes: readonly (CreditWish & {
    /** The things stay with the shopper or are lost; the sale stands. */
    readonly stands?: boolean;
  })[];
  /** Of the delivery, without tax; `rest` is what was not given back before. */
  readonly shipping: number | "rest";
  /** What came by card goes to credit instead: the account's, or a gift card. */
  readonly toCredit: boolean;
  readonly returnId?: string;
  readonly claimId?: string;
  readonly actor: Actor;
  readonly at: Date;
};

export type CreditNote = {
  readonly id: string;
  readonly number: string;
  readonly totalCents: number;
};

/**
 * Decides to give money back, in the caller's transaction and for an order that it has locked: writes the credit note,
 * undoes the sale of pieces that come back, books it, and writes the refunds that carry it out, those by Stripe with
 * their job. `nothing`: it would be 0 cents; nothing is written. `withheld`: a bank has taken the money back by a
 * dispute, so that the tenders have too little left until that is decided.
 */
export async function issueCreditNote(
  tx: Tx,
  order: SoldOrder,
  request: CreditNoteRequest,
): Promise<Result<CreditNote, "nothing" | "withheld">> {
  const { at, actor } = request;
  const shipping =
    request.shipping === "rest"
      ? order.shippingCents - order.creditedShippingCents
      : request.shipping;
  const made = creditFor(order, request.wishes, shipping);
  const left = order.tenders.reduce((sum, { leftCents }) => sum + Math.max(0, leftCents), 0);
  if (made.totalCents > left) return err("withheld");
  const lines = await creditedLines(tx, order, request);
  if (
    made.totalCents === 0 &&
    made.feeCents === 0 &&
    lines.every(({ undone }) => undone.length === 0)
  )
    return err("nothing");
  const note = await writeNote(tx, order, request, made);
  const parts = await writeRefunds(tx, order, request, note);
  await mailNote(tx, order, request, made, note, parts);
  await postTransaction(tx, {
    key: `credit-note:${note.id}`,
    kind: "credit_note",
    currency: order.currency,
    at,
    orderId: order.id,
    memo: note.number,
    postings: creditPostings(made, lines),
  });
  // After the booking that owes it: credit that is given back at once takes it from there.
  for (const part of parts)
    if (!part.byStripe) await recordRefund(tx, part.refundId, null, at, actorName(actor));
  return ok(note);
}

async function creditedLines(
  tx: Tx,
  order: SoldOrder,
  { wishes, at, actor }: CreditNoteRequest,
): Promise<CreditedLine[]> {
  const lines: CreditedLine[] = [];
  for (const { lineId, quantity, stands = false } of wishes) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line) throw new Error(`There is no line ${lineId}`);
    const comesBack = line.isPiece && quantity > 0 && !stands;
    const undone = comesBack ? await undoneOf(tx, line, { at, actor }) : [];
    lines.push({
      lineId,
      isPiece: line.isPiece,
      stands,
      undone,
      sharedDiscountCents: line.sharedDiscountCents,
    });
  }
  return lines;
}

/** A piece that earns nobody anything was the shop's own: all of its price was commission. */
async function undoneOf(
  tx: Tx,
  line: SoldLine,
  { at, actor }: Pick<CreditNoteRequest, "at" | "actor">,
): Promise<readonly Posting[]> {
  await tx(`UPDATE order_lines SET live = false WHERE id = $1`, [line.id]);
  const sale = await undoSale(tx, { orderLineId: line.id, at, actor });
  if (sale.ok) return sale.value;
  if (sale.code === "undone") throw new Error(`The sale of line ${line.id} was undone before`);
  return [debit({ kind: "commission" }, line.unitPriceCents - line.sharedDiscountCents, line.id)];
}

async function writeNote(
  tx: Tx,
  order: SoldOrder,
  request: CreditNoteRequest,
  made: Credit,
): Promise<CreditNote> {
  const [note] = await tx<{ id: string; number: string }>(
    `WITH n AS (
       INSERT INTO credit_notes (order_id, return_id, claim_id, reason, note, currency, goods_cents, shipping_cents, tax_cents,
         fee_cents, total_cents, actor, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id, number),
     l AS (
       INSERT INTO credit_note_lines (credit_note_id, order_line_id, quantity, goods_cents, tax_cents, fee_cents)
       SELECT n.id, x.* FROM n, unnest($14::uuid[], $15::int[], $16::int[], $17::int[], $18::int[]) AS x)
     SELECT id, number FROM n`,
    [
      order.id,
      request.returnId ?? null,
      request.claimId ?? null,
      request.reason,
      request.note ?? null,
      order.currency,
      made.goodsCents,
      made.shippingCents,
      made.taxCents,
      made.feeCents,
      made.totalCents,
      actorName(request.actor),
      request.at,
      made.lines.map((line) => line.lineId),
      made.lines.map((line) => line.quantity),
      made.lines.map((line) => line.goodsCents),
      made.lines.map((line) => line.taxCents),
      made.lines.map((line) => line.feeCents),
    ],
  );
  if (!note) throw new Error("The credit note was not written");
  return { ...note, totalCents: made.totalCents };
}

type Part = {
  readonly refundId: string;
  readonly cents: number;
  readonly to: "card" | "store_credit" | "gift_card";
  readonly byStripe: boolean;
};

async function writeRefunds(
  tx: Tx,
  order: SoldOrder,
  { toCredit, reason, at }: CreditNoteRequest,
  note: CreditNote,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { paymentId, tender, cents } of splitOverTenders(note.totalCents, order.tenders)) {
    const byStripe = tender === "card" && !toCredit;
    const destination =
      tender !== "card" || byStripe ? "original" : order.userId ? "store_credit" : "gift_card";
    const giftCardId =
      destination === "gift_card"
        ? await issueRefundCard(tx, {
            amountCents: cents,
            currency: order.currency,
            toName: order.shipName,
            toEmail: order.email,
            at,
          })
        : null;
    const [refund] = await tx<{ id: string }>(
      `INSERT INTO refunds (payment_id, amount_cents, currency, reason, credit_note_id, destination, gift_card_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [paymentId, cents, order.currency, reason, note.id, destination, giftCardId, at],
    );
    if (!refund) throw new Error("The refund was not written");
    if (byStripe) await enqueue(tx, "refund.send", { refundId: refund.id });
    parts.push({
      refundId: refund.id,
      cents,
      to: destination === "original" ? tender : destination,
      byStripe,
    });
  }
  return parts;
}

async function mailNote(
  tx: Tx,
  order: SoldOrder,
  request: CreditNoteRequest,
  made: Credit,
  note: CreditNote,
  parts: readonly Part[],
): Promise<void> {
  if (note.totalCents === 0) return;
  const titles = new Map(order.lines.map((line) => [line.id, line.title]));
  await queueMail(tx, {
    template: "credit-note",
    key: `credit-note:${note.id}`,
    to: order.email,
    props: {
      number: order.number,
      url: orderUrl(order),
      noteNumber: note.number,
      reason: request.reason,
      note: request.note ?? null,
      currency: order.currency,
      lines: made.lines.map((line) => ({
        title: titles.get(line.lineId) ?? "",
        quantity: line.quantity,
        goodsCents: line.goodsCents,
      })),
      shippingCents: made.shippingCents,
      taxCents: made.taxCents,
      feeCents: made.feeCents,
      totalCents: made.totalCents,
      parts: parts.map(({ to, cents }) => ({ to, cents })),
    },
  });
}
