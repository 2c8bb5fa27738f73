import { clock } from "../../support/stripe";
import { expect, test } from "vitest";
import { acceptTerms } from "@/lib/consignment/accept-terms";
import { listBoughtPieces } from "@/lib/consignment/consignor-queries";
import { findOwnDraft } from "@/lib/consignment/seller-queries";
import { startDraft } from "@/lib/consignment/start-draft";
import { sql } from "@/lib/db";
import { makePiece, makeProduct } from "../../support/goods";
import { buy, got, user } from "../../support/shop";
import { consignor, HERE } from "../../support/sellers";

async function bought() {
  const buyer = await user();
  const piece = await makePiece();
  await sql(
    `UPDATE products SET name = 'Loden coat', subcategory = 'outerwear', category_id = (SELECT id FROM categories WHERE slug = 'clothing') WHERE id = $1`,
    [piece.productId],
  );
  await sql(
    `UPDATE resale_pieces SET size_label = 'US 8', maker = 'Acme', decade = '1980s', original_retail_cents = 48000, flaws = '{"A mended pocket"}',
       measurements = '{"chestCm": 104, "chestIn": 40.9, "lengthCm": 112, "waist": "adjustable"}' WHERE product_id = $1`,
    [piece.productId],
  );
  const balm = await makeProduct();
  await buy(buyer, [{ variantId: piece.variantId }, { variantId: balm.variantId }]);
  got(await acceptTerms(buyer, { version: 1 }, HERE, clock));
  const [line, ...others] = await listBoughtPieces(buyer);
  if (!line) throw new Error("Nothing was bought");
  expect(others).toEqual([]);
  return { buyer, line };
}

test("a piece that was bought here is offered with what is known of it; its condition is up to its owner", async () => {
  const { buyer, line } = await bought();
  expect(line).toMatchObject({ title: "Loden coat", offeredAs: null });
  const { number } = got(await startDraft(buyer, { orderLineId: line.orderLineId }, clock));
  const draft = await findOwnDraft(buyer, number);
  expect(draft?.values).toMatchObject({
    category: "clothing",
    subcategory: "outerwear",
    title: "Loden coat",
    maker: "Acme",
    sizeLabel: "US 8",
    measurements: { chestCm: 104, lengthCm: 112 },
    color: "blue",
    material: "wool",
    era: "1980s",
    retailCents: 48_000,
    flaws: [{ text: "A mended pocket", photoId: null }],
    proof: "bought_here",
    proofNote: `Order ${line.orderNumber}`,
    condition: null,
    rejectChoice: null,
  });
  expect(draft?.photos).toEqual([]);
});

test("it is offered once at a time", async () => {
  const { buyer, line } = await bought();
  const { number } = got(await startDraft(buyer, { orderLineId: line.orderLineId }, clock));
  expect(await startDraft(buyer, { orderLineId: line.orderLineId }, clock)).toEqual({
    ok: false,
    code: "already",
    detail: { number },
  });
  expect((await listBoughtPieces(buyer))[0]?.offeredAs).toBe(number);
});

test("somebody else's purchase, and a thing that is no piece, read like missing ones", async () => {
  const { buyer, line } = await bought();
  const stranger = await consignor();
  expect(await startDraft(stranger, { orderLineId: line.orderLineId }, clock)).toMatchObject({
    code: "not_found",
  });
  const [balm] = await sql<{ id: string }>(
    `SELECT l.id FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.user_id = $1 AND NOT l.is_piece`,
    [buyer.userId],
  );
  expect(await startDraft(buyer, { orderLineId: balm?.id }, clock)).toMatchObject({
    code: "not_found",
  });
  expect(await listBoughtPieces(stranger)).toEqual([]);
});
