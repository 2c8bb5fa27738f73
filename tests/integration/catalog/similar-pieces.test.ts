import { afterAll, describe, expect, it } from "vitest";
import { listSimilarPieces } from "@/lib/catalog/piece-queries";
import { closeDb, sql } from "@/lib/db";
import { makePiece, type Goods } from "../../support/goods";

afterAll(closeDb);

/** A piece in a category that only these pieces are in. */
async function piece(subcategory: string, sizeGroup: string | null, day: number): Promise<Goods> {
  const made = await makePiece();
  await sql(
    `INSERT INTO categories (slug, name, kind, position) VALUES ('of-one-kind', 'Of one kind', 'resale', 99) ON CONFLICT DO NOTHING`,
  );
  await sql(
    `UPDATE products SET subcategory = $2, published_at = '2026-01-01'::timestamptz + $3 * interval '1 day',
        category_id = (SELECT id FROM categories WHERE slug = 'of-one-kind') WHERE id = $1`,
    [made.productId, subcategory, day],
  );
  await sql(`UPDATE resale_pieces SET size_group = $2 WHERE product_id = $1`, [
    made.productId,
    sizeGroup,
  ]);
  return made;
}

describe("similar pieces", () => {
  it("are of the same kind first, then of the same size, then of the same shelf; newest first", async () => {
    const own = await piece("coats", "M", 0);
    const sameShelf = await piece("dresses", "S", 9);
    const sameSize = await piece("dresses", "M", 1);
    const older = await piece("coats", "L", 2);
    const newer = await piece("coats", null, 3);
    const both = await piece("coats", "M", 1);
    const sold = await piece("coats", "M", 8);
    const archived = await piece("coats", "M", 8);
    await sql(`UPDATE stock SET on_hand = 0 WHERE variant_id = $1`, [sold.variantId]);
    await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [archived.productId]);

    const found = (await listSimilarPieces(own.productId, 10)).map(({ id }) => id);
    const wanted = [both, newer, older, sameSize, sameShelf].map(({ productId }) => productId);
    expect(found).toEqual(wanted);
    expect((await listSimilarPieces(own.productId, 2)).map(({ id }) => id)).toEqual(
      wanted.slice(0, 2),
    );
  });

  it("of a piece without a size are those of its kind", async () => {
    const own = await piece("lamps", null, 0);
    const other = await piece("lamps", null, 1);
    const [first] = await listSimilarPieces(own.productId, 1);
    expect(first).toMatchObject({ id: other.productId, kind: "resale", inStock: true });
  });
});
