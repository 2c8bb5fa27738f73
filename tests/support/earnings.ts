import { clock } from "./stripe";
import { settleEarnings } from "@/lib/consignment/settle-earnings";
import { startReturnWindow } from "@/lib/consignment/start-return-window";
import { sql, transaction } from "@/lib/db";
import { makePiece, type Goods } from "./goods";
import { buy, guest } from "./shop";

export type SoldPiece = Goods & { readonly orderId: string; readonly lineId: string };

/** A piece that somebody has paid for; the demo's seller's unless it is said whose. */
export async function sellPiece(
  facts: { priceCents?: number; consigned?: boolean; consignorId?: string } = {},
): Promise<SoldPiece> {
  const piece = await makePiece(facts);
  const { orderId } = await buy(guest(), [{ variantId: piece.variantId }]);
  const [line] = await sql<{ id: string }>(`SELECT id FROM order_lines WHERE order_id = $1`, [
    orderId,
  ]);
  return { ...piece, orderId, lineId: line?.id ?? "" };
}

const DAY_MS = 86_400_000;

/** Its buyer has it and fourteen days, of which some may have passed. */
export async function deliver(pieces: readonly SoldPiece[], daysAgo = 0): Promise<void> {
  await transaction((tx) =>
    startReturnWindow(tx, {
      orderLineIds: pieces.map(({ lineId }) => lineId),
      deliveredAt: new Date(clock.now().getTime() - daysAgo * DAY_MS),
      days: 14,
    }),
  );
}

/** Sold, delivered, and the window over: payable. */
export async function settlePieces(...pieces: readonly SoldPiece[]): Promise<void> {
  await deliver(pieces, 15);
  await settleEarnings(clock);
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
