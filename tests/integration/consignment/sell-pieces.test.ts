import { clock } from "../../support/stripe";
import { expect, test } from "vitest";
import { sellPieces } from "@/lib/consignment/sell-pieces";
import { sql, transaction } from "@/lib/db";
import { makePiece, makeProduct, type Goods } from "../../support/goods";
import { buy, guest } from "../../support/shop";

async function standing(piece: Goods) {
  const [row] = await sql<{
    status: string;
    dueAt: Date | null;
    moves: string[];
    earned: number | null;
    earning: string | null;
    soldAt: Date | null;
  }>(
    `SELECT i.status, i.due_at AS "dueAt",
            ARRAY(SELECT transition FROM consignment_history WHERE item_id = i.id AND actor = 'system:settlement') AS moves,
            e.amount_cents AS earned, e.status AS earning, e.sold_at AS "soldAt"
       FROM consignment_items i LEFT JOIN consignor_earnings e ON e.item_id = i.id WHERE i.product_id = $1`,
    [piece.productId],
  );
  return row;
}

test("a piece that is paid for stands as sold, and its consignor has their share, pending", async () => {
  const piece = await makePiece({ priceCents: 12_801 });
  const other = await makePiece();
  const balm = await makeProduct();
  await buy(guest(), [{ variantId: piece.variantId }, { variantId: balm.variantId }]);
  expect(await standing(piece)).toEqual({
    status: "sold",
    dueAt: null,
    moves: ["sell"],
    earned: 6_401,
    earning: "pending",
    soldAt: expect.any(Date) as Date,
  });
  expect(await standing(other)).toMatchObject({ status: "listed", moves: [], earned: null });
});

test("said twice, a sale is one", async () => {
  const piece = await makePiece();
  const { orderId } = await buy(guest(), [{ variantId: piece.variantId }]);
  await transaction((tx) => sellPieces(tx, orderId, clock.now()));
  expect(await standing(piece)).toMatchObject({ moves: ["sell"], earned: 6_400 });
});

test("a piece that staff put in without a consignment still earns its consignor their share", async () => {
  const piece = await makePiece({ consigned: false });
  const { orderId } = await buy(guest(), [{ variantId: piece.variantId }]);
  const [earning] = await sql<{ amount: number; item: string | null }>(
    `SELECT e.amount_cents AS amount, e.item_id AS item FROM consignor_earnings e
       JOIN order_lines l ON l.id = e.order_line_id WHERE l.order_id = $1`,
    [orderId],
  );
  expect(earning).toEqual({ amount: 6_400, item: null });
});
