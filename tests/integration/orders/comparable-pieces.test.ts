import "../../support/stripe";
import { describe, expect, it } from "vitest";
import { sql } from "@/lib/db";
import { listComparables } from "@/lib/orders/comparable-pieces";
import { makePiece, setPrice, type Goods } from "../../support/goods";
import { buy, guest, startPayment } from "../../support/shop";

const NEW_CENTS = 40_000;

async function makeComparable(priceCents: number, retailCents: number | null = NEW_CENTS) {
  const piece = await makePiece({ priceCents });
  await sql(
    `UPDATE resale_pieces SET condition = 'fair', original_retail_cents = $2 WHERE product_id = $1`,
    [piece.productId, retailCents],
  );
  return piece;
}

async function shelfOf({ productId }: Goods): Promise<string> {
  const [row] = await sql<{ slug: string }>(
    `SELECT c.slug FROM products p JOIN categories c ON c.id = p.category_id WHERE p.id = $1`,
    [productId],
  );
  return row?.slug ?? "";
}

describe("pieces that another is compared with", () => {
  it("are those sold, at what was paid, and those still listed, at what is asked", async () => {
    const sold = await makeComparable(12_345);
    await buy(guest(), [sold]);
    await setPrice(sold.variantId, 9_900);
    await makeComparable(23_456);
    const paying = await makeComparable(34_567);
    await startPayment(guest(), [paying]);
    await makeComparable(45_678, null);

    const own = (await listComparables(await shelfOf(sold))).filter(
      ({ cents, condition }) => condition === "fair" && cents % 1_000 !== 0,
    );
    const common = { retailCents: NEW_CENTS, condition: "fair" };
    expect(own).toHaveLength(3);
    expect(own).toEqual(
      expect.arrayContaining([
        { ...common, cents: 12_345, sold: true },
        { ...common, cents: 23_456, sold: false },
        { ...common, cents: 34_567, sold: false },
      ]),
    );
  });

  it("are of the same shelf", async () => {
    const piece = await makeComparable(56_789);
    const asked = async (category: string) =>
      (await listComparables(category)).map(({ cents }) => cents);
    const shelf = await shelfOf(piece);
    expect(await asked(shelf)).toContain(56_789);
    expect(await asked(shelf === "shoes" ? "bags" : "shoes")).not.toContain(56_789);
    expect(await asked("no-such-shelf")).toEqual([]);
  });
});
