import { clock } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { sql } from "@/lib/db";
import { closeOrder } from "@/lib/orders/close-order";
import { findPieceSale } from "@/lib/orders/find-piece-sale";
import { makePiece, setPrice } from "../../support/goods";
import { buy, guest, startPayment } from "../../support/shop";

describe("what a piece was sold for", () => {
  it("is what its buyer paid, not what it costs now", async () => {
    const piece = await makePiece({ priceCents: 12_800 });
    expect(await findPieceSale(piece.productId)).toBeNull();
    const { orderId } = await buy(guest(), [piece]);
    await setPrice(piece.variantId, 9_900);
    const [order] = await sql<{ placed_at: Date }>(`SELECT placed_at FROM orders WHERE id = $1`, [
      orderId,
    ]);
    expect(await findPieceSale(piece.productId)).toEqual({
      priceCents: 12_800,
      currency: "usd",
      soldAt: order?.placed_at.toISOString(),
    });
  });

  it("is nobody's business while somebody is still paying, nor when they did not", async () => {
    const piece = await makePiece();
    const { orderId } = await startPayment(guest(), [piece]);
    expect(await findPieceSale(piece.productId)).toBeNull();
    const closing = { order: "expired", payment: "expired", reason: "it ran out" } as const;
    await closeOrder({ kind: "system", name: "test" }, orderId, closing, clock.now());
    expect(await findPieceSale(piece.productId)).toBeNull();
  });

  it("is not told of goods that there are many of", async () => {
    const [curated] = await sql<{ id: string; product_id: string }>(
      `SELECT v.id, v.product_id FROM variants v WHERE NOT v.is_piece ORDER BY v.sku LIMIT 1`,
    );
    await buy(guest(), [{ variantId: curated?.id ?? "" }]);
    expect(await findPieceSale(curated?.product_id ?? "")).toBeNull();
  });
});
