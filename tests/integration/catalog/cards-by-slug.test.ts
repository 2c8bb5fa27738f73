import { afterAll, expect, it } from "vitest";
import { listCardsBySlug } from "@/lib/catalog/cards-by-slug";
import { closeDb, sql } from "@/lib/db";
import { makePiece, makeProduct } from "../../support/goods";

afterAll(closeDb);

it("cards come in the order that was asked for, sold ones too, without what is not in the shop", async () => {
  const [balm, coat, hidden] = [await makeProduct(), await makePiece(), await makeProduct()];
  await sql(`UPDATE stock SET on_hand = 0 WHERE variant_id = $1`, [coat.variantId]);
  await sql(`UPDATE products SET status = 'draft' WHERE id = $1`, [hidden.productId]);
  const slugs = [hidden, coat, balm].map((goods) => goods.sku.toLowerCase());
  expect(await listCardsBySlug([...slugs, "nowhere"])).toMatchObject([
    { id: coat.productId, kind: "resale", inStock: false },
    { id: balm.productId, kind: "curated", inStock: true, priceCents: 3400 },
  ]);
});
