import { afterAll, expect, it } from "vitest";
import { findShelf } from "@/lib/catalog/shelf-queries";
import { closeDb, sql } from "@/lib/db";
import { makeProduct } from "../../support/goods";

afterAll(closeDb);

let shelves = 0;

/** A shelf with these products on it, in this order; out since `since`. */
async function makeShelf(productIds: readonly string[], since: string | null): Promise<string> {
  const slug = `shelf-${(shelves += 1)}`;
  await sql(
    `WITH made AS (INSERT INTO collections (slug, name, intro, position, published_at)
       VALUES ($1, 'A shelf', 'For a test.', 900, $3::timestamptz) RETURNING id)
     INSERT INTO collection_products (collection_id, product_id, position)
     SELECT made.id, p.id, p.at FROM made, unnest($2::uuid[]) WITH ORDINALITY AS p(id, at)`,
    [slug, productIds, since],
  );
  return slug;
}

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

it("hands out the first things that can be bought, in the order of the shelf", async () => {
  const [gone, hidden, second, first, third] = await Promise.all([
    makeProduct({ stock: 0 }),
    makeProduct(),
    makeProduct(),
    makeProduct(),
    makeProduct(),
  ]);
  await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [hidden.productId]);
  const order = [gone, first, hidden, second, third].map(({ productId }) => productId);
  const shelf = await findShelf(await makeShelf(order, YESTERDAY), 2);
  expect(shelf?.cards.map(({ id }) => id)).toEqual([first.productId, second.productId]);
  // Those that ran out count: they stay on the shelf's own page. Those that left the shop do not.
  expect(shelf).toMatchObject({ name: "A shelf", intro: "For a test.", total: 4 });
  expect(shelf?.cards[0]).toMatchObject({ description: "A thing.", inStock: true, badges: [] });
});

it("does not know a shelf that is not out yet, or none of that name", async () => {
  const { productId } = await makeProduct();
  expect(await findShelf(await makeShelf([productId], TOMORROW), 5)).toBeNull();
  expect(await findShelf(await makeShelf([productId], null), 5)).toBeNull();
  expect(await findShelf("nothing", 5)).toBeNull();
});
