import "server-only";
import type { ShopperActor } from "../../access/actor";
import { actorName, userIdOf } from "../../access/actor";
import { consignorShare, splitSchema } from "../../consignment/split";
import type { Sql, Tx } from "../../db";
import { recordUses } from "../../promotions/record-uses";
import type { OrderQuote, QuotedLine } from "../quote-order";
import { holdTenders } from "./hold-tenders";

export type NewOrder = {
  readonly orderId: string;
  /** Of the card's payment; null for an order that credit and gift cards pay in full. */
  readonly paymentId: string | null;
  readonly number: string;
};

type PieceRow = { product_id: string; consignor_id: string; split: unknown; floor_cents: number };

/**
 * Writes an order, its lines and its payments from a quote, with everything copied that could change later; counts its
 * promotions and sets aside what of credit and gift cards it takes. The database refuses more of either than there is.
 */
export async function insertOrder(
  tx: Tx,
  actor: ShopperActor,
  quote: OrderQuote,
  now: Date,
): Promise<NewOrder> {
  const pieces = await piecesOf(tx, quote.lines);
  const lines = quote.lines.map((line, position) => lineRow(line, position + 1, pieces));
  const { details, delivery, totals, bag } = quote;
  const userId = userIdOf(actor);
  // Order, lines, payments and first history rows in one statement: every purchase pays for this one.
  // Lines go in by variant, not as the bag has them: two buyers of the same pieces must not wait for each other in a circle.
  const [row] = await tx<{ order_id: string; payment_id: string | null; number: string }>(
    `WITH o AS (
       INSERT INTO orders (cart_id, cart_version, visitor_id, user_id, email, currency, subtotal_cents, discount_cents,
         shipping_cents, tax_cents, total_cents, ship_name, ship_line1, ship_line2, ship_city, ship_state, ship_postal,
         ship_phone, rate_name, min_days, max_days, created_at, tax_calculation_id, shipping_discount_cents)
       VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$25,$26) RETURNING id, number),
     l AS (
       INSERT INTO order_lines (order_id, position, product_id, variant_id, kind, is_piece, sku, title, detail, image_base,
         quantity, unit_price_cents, currency, tax_rate_bp, tax_cents, consignor_id, consignor_share_bp, consignor_cents,
         discount_cents, shared_discount_cents)
       SELECT o.id, x.* FROM o, jsonb_to_recordset($23::jsonb) AS x(position int, product_id uuid, variant_id uuid,
         kind product_kind, is_piece bool, sku text, title text, detail text, image_base text, quantity int,
         unit_price_cents int, currency text, tax_rate_bp int, tax_cents int, consignor_id uuid, consignor_share_bp int,
         consignor_cents int, discount_cents int, shared_discount_cents int) ORDER BY x.variant_id),
     p AS (
       INSERT INTO payments (order_id, tender, amount_cents, gift_card_id, currency, created_at)
       SELECT o.id, x.tender, x.cents, x.card, $6, $22
         FROM o, jsonb_to_recordset($27::jsonb) AS x(tender payment_tender, cents int, card uuid) RETURNING id, tender),
     h AS (
       INSERT INTO order_history (order_id, axis, subject_id, transition, "to", actor, at)
       SELECT o.id, 'order'::history_axis, o.id, 'start', 'pending_payment', $24, $22 FROM o
       UNION ALL SELECT o.id, 'payment'::history_axis, p.id, 'start', 'pending', $24, $22 FROM o, p)
     SELECT o.id AS order_id, o.number, (SELECT id FROM p WHERE tender = 'card') AS payment_id FROM o`,
    [
      bag.id,
      bag.version,
      actor.visitorId,
      userId,
      details.email,
      bag.currency,
      totals.subtotalCents,
      totals.discountCents,
      totals.shippingCents,
      totals.taxCents,
      totals.totalCents,
      details.name,
      details.line1,
      details.line2,
      details.city,
      details.state,
      details.postal,
      details.phone,
      delivery.name,
      delivery.minDays,
      delivery.maxDays,
      now,
      JSON.stringify(lines),
      actorName(actor),
      quote.taxCalculationId,
      totals.shippingDiscountCents,
      JSON.stringify(paymentRows(quote)),
    ],
  );
  if (!row) throw new Error("The order was not written");
  const { order_id: orderId, number } = row;
  const { promotions: used, tenders } = quote;
  await recordUses(tx, { orderId, userId, email: details.email, used, at: now });
  await holdTenders(tx, { orderId, userId, tenders, currency: bag.currency, at: now });
  return { orderId, paymentId: row.payment_id, number };
}

function paymentRows({ tenders }: OrderQuote) {
  const { cardCents, creditCents, giftCards } = tenders;
  return [
    { tender: "card", cents: cardCents, card: null },
    { tender: "store_credit", cents: creditCents, card: null },
    ...giftCards.map(({ id, cents }) => ({ tender: "gift_card", cents, card: id })),
  ].filter(({ cents }) => cents > 0);
}

async function piecesOf(tx: Sql, lines: readonly QuotedLine[]): Promise<Map<string, PieceRow>> {
  const ids = lines.filter((line) => line.isPiece).map((line) => line.productId);
  if (ids.length === 0) return new Map();
  const rows = await tx<PieceRow>(
    `SELECT product_id, consignor_id, split, floor_cents FROM resale_pieces WHERE product_id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.product_id, row]));
}

function lineRow(line: QuotedLine, position: number, pieces: ReadonlyMap<string, PieceRow>) {
  const piece = line.isPiece ? pieces.get(line.productId) : undefined;
  if (line.isPiece && !piece) throw new Error(`Piece ${line.sku} has no consignor`);
  // What a consignor bears of a promotion never takes the price they are paid by under their contract's floor.
  const shared = piece
    ? Math.min(line.sharedDiscountCents, Math.max(0, line.unitPriceCents - piece.floor_cents))
    : 0;
  const share = piece
    ? consignorShare(splitSchema.parse(piece.split), line.unitPriceCents - shared)
    : null;
  return {
    position,
    product_id: line.productId,
    variant_id: line.variantId,
    kind: line.kind,
    is_piece: line.isPiece,
    sku: line.sku,
    title: line.title,
    detail: line.detail,
    image_base: line.imageBase,
    quantity: line.quantity,
    unit_price_cents: line.unitPriceCents,
    currency: "usd",
    tax_rate_bp: line.taxRateBp,
    tax_cents: line.taxCents,
    consignor_id: piece?.consignor_id ?? null,
    consignor_share_bp: share?.shareBp ?? null,
    consignor_cents: share?.cents ?? 0,
    discount_cents: line.discountCents,
    shared_discount_cents: shared,
  };
}
