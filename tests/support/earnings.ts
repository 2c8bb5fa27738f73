import { clock } from "./stripe";
import { startReturnWindow } from "@/lib/consignment/start-return-window";
import { sql, transaction } from "@/lib/db";
import { makePiece, type Goods } from "./goods";
import { buy, guest } from "./shop";

export type SoldPiece = Goods & { readonly orderId: string; readonly lineId: string };

/** A piece of the demo's seller that somebody has paid for. */
export async function sellPiece(
  facts: { priceCents?: number; consigned?: boolean } = {},
): Promise<SoldPiece> {
  const piece = await makePiece(facts);
  const { orderId } = await buy(guest(), [{ variantId: piece.variantId }]);
  const [line] = await sql<{ id: string }>(`SELECT id FROM order_lines WHERE order_id = $1`, [
    orderId,
  ]);
  return { ...piece, orderId, lineId: line?.id ?? "" };
}

/** Its buyer has it, and fourteen days. */
export async function deliver(...pieces: readonly SoldPiece[]): Promise<void> {
  await transaction((tx) =>
    startReturnWindow(tx, {
      orderLineIds: pieces.map(({ lineId }) => lineId),
      deliveredAt: clock.now(),
      days: 14,
    }),
  );
}

/** Where the piece of a line stands, what it earns and how far that is. */
export async function earningOf({ lineId }: SoldPiece) {
  const [row] = await sql<{
    id: string;
    status: string;
    item: string | null;
    payableFrom: Date | null;
    frozenFor: string[];
  }>(
    `SELECT e.id, e.status, i.status AS item, e.payable_from AS "payableFrom", e.frozen_for AS "frozenFor"
       FROM consignor_earnings e LEFT JOIN consignment_items i ON i.id = e.item_id WHERE e.order_line_id = $1`,
    [lineId],
  );
  if (!row) throw new Error(`Line ${lineId} earns nothing`);
  return row;
}
