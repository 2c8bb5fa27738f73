import { randomUUID } from "node:crypto";
import { sellPieces } from "@/lib/consignment/sell-pieces";
import { undoSale } from "@/lib/consignment/undo-sale";
import { transaction, type Tx } from "@/lib/db";
import { credit, debit } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { err, ok, type Result } from "@/lib/result";
import { clock, type Piece } from "./piece";

/** What the numbers of the orders begin with that are copied for the model's sales. */
export const COPY = "M-";
const PRICE = 18_000;
const SHARE = 9_000;
const BUYER = { kind: "system", name: "returns" } as const;

/** A piece is bought as settlement does it: off the shelf, sold, and its share booked. Refused where it is not for sale. */
export function sell(piece: Piece): Promise<Result<void, "gone">> {
  return transaction(async (tx) => {
    const at = clock.now();
    const [taken] = await tx<{ variantId: string; productId: string }>(
      `UPDATE stock s SET on_hand = 0 FROM variants v JOIN consignment_items i ON i.product_id = v.product_id JOIN products p ON p.id = v.product_id
        WHERE s.variant_id = v.id AND i.id = $1 AND s.on_hand - s.held >= 1 AND p.status = 'published'
        RETURNING v.id AS "variantId", v.product_id AS "productId"`,
      [piece.id],
    );
    if (!taken) return err("gone");
    const orderId = await copyOrder(tx, piece, taken);
    await sellPieces(tx, orderId, at);
    await book(tx, piece, orderId);
    return ok(undefined);
  });
}

async function copyOrder(
  tx: Tx,
  piece: Piece,
  taken: { variantId: string; productId: string },
): Promise<string> {
  const orderId = randomUUID();
  const [lineId, cartId] = [randomUUID(), randomUUID()];
  await tx(
    `INSERT INTO carts SELECT (jsonb_populate_record(c, jsonb_build_object('id', $2::text, 'status', 'ordered'))).*
       FROM carts c JOIN orders o ON o.cart_id = c.id WHERE o.id = $1`,
    [piece.orderId, cartId],
  );
  await tx(
    `INSERT INTO orders SELECT (jsonb_populate_record(o, jsonb_build_object('id', $2::text, 'number', '${COPY}' || $2::text, 'cart_id', $3::text))).*
       FROM orders o WHERE o.id = $1`,
    [piece.orderId, orderId, cartId],
  );
  await tx(
    `INSERT INTO order_lines SELECT (jsonb_populate_record(l, jsonb_build_object('id', $2::text, 'order_id', $3::text, 'product_id', $4::text,
       'variant_id', $5::text, 'live', true, 'unit_price_cents', $6::int, 'consignor_id', $7::text, 'consignor_share_bp', 5000,
       'consignor_cents', $8::int))).* FROM order_lines l WHERE l.order_id = $1`,
    [
      piece.orderId,
      lineId,
      orderId,
      taken.productId,
      taken.variantId,
      PRICE,
      piece.seller.userId,
      SHARE,
    ],
  );
  await tx(
    `INSERT INTO stock_movements (variant_id, kind, quantity, order_line_id, reason, actor, at)
      VALUES ($1, 'sold', -1, $2, 'bought', 'test', $3)`,
    [taken.variantId, lineId, clock.now()],
  );
  return orderId;
}

const book = (tx: Tx, { seller }: Piece, orderId: string) =>
  postTransaction(tx, {
    key: `order:${orderId}:paid`,
    kind: "order_paid",
    currency: "usd",
    at: clock.now(),
    postings: [
      debit({ kind: "stripe_clearing" }, PRICE),
      credit({ kind: "consignor_pending", ownerId: seller.userId }, SHARE),
      credit({ kind: "commission" }, PRICE - SHARE),
    ],
  });

/** Its buyer sends it back. */
export function comeBack(piece: Piece): Promise<Result<unknown>> {
  return transaction(async (tx) => {
    const [line] = await tx<{ id: string }>(
      `SELECT l.id FROM order_lines l JOIN consignment_items i ON i.product_id = l.product_id WHERE i.id = $1 AND l.live`,
      [piece.id],
    );
    if (!line) return err("not_found");
    const at = clock.now();
    const undone = await undoSale(tx, {
      orderLineId: line.id,
      at,
      actor: BUYER,
    });
    if (!undone.ok) return undone;
    await tx(`UPDATE order_lines SET live = false WHERE id = $1`, [line.id]);
    const back = undone.value.reduce((sum, { amountCents }) => sum + amountCents, 0);
    await postTransaction(tx, {
      key: `test:undo:${line.id}`,
      kind: "sale_undone",
      currency: "usd",
      at,
      postings: [...undone.value, credit({ kind: "allowances" }, back)],
    });
    return ok(undefined);
  });
}
