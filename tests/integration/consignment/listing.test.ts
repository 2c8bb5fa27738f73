import { clock } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { findProduct } from "@/lib/catalog/find-product";
import { fixedClock } from "@/lib/clock";
import { passInspection } from "@/lib/consignment/pass-inspection";
import { rejectItem } from "@/lib/consignment/reject-item";
import { requoteItem } from "@/lib/consignment/requote-item";
import { saveInspection } from "@/lib/consignment/save-inspection";
import { saveListing } from "@/lib/consignment/save-listing";
import { undoSale } from "@/lib/consignment/undo-sale";
import { sql, transaction } from "@/lib/db";
import { credit } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { storage } from "@/lib/media/store";
import { makeItem, newsOf, standing, type Offered } from "../../support/consigned";
import { shelf } from "../../support/goods";
import { findings, inspect, makePhoto, versionOf, words } from "../../support/intake";
import { buy, got, guest } from "../../support/shop";
import { hearTags, othersThanMerchandisers, staff } from "../catalog/desk";

const now = fixedClock(new Date(Date.now() - 60_000));
const occasion = { clock: now, origin: "203.0.113.7" };
const merchandiser = await staff("merchandiser");

const pass = async (item: Offered) =>
  passInspection(merchandiser, { itemId: item.id, version: await versionOf(item) }, occasion);

async function productOf({ id }: Offered) {
  const [row] = await sql<{
    id: string;
    slug: string;
    status: string;
    variantId: string;
    sku: string;
    price: number;
    listedAt: Date;
  }>(
    `SELECT p.id, p.slug, p.status, v.id AS "variantId", v.sku, v.price_cents AS price, r.listed_at AS "listedAt"
       FROM consignment_items i JOIN products p ON p.id = i.product_id JOIN variants v ON v.product_id = p.id
       JOIN resale_pieces r ON r.product_id = p.id WHERE i.id = $1`,
    [id],
  );
  if (!row) throw new Error("It has no product");
  return row;
}

describe("listing", () => {
  test("puts product, variant, stock, first price, piece and pictures into the shop in one step", async () => {
    const item = await makeItem("received", { priceCents: 20_000 });
    const [front, mark] = [
      await makePhoto(item),
      await makePhoto(item, { slot: "flaw", source: "intake" }),
    ];
    await inspect(merchandiser, item, occasion, {
      findings: { flaws: [{ text: "A moth hole at the cuff", photoId: mark, x: "40", y: "62.5" }] },
      photos: [front, mark],
    });
    const heard = await hearTags();
    const { slug } = got(await pass(item));
    expect(slug).toBe(`camel-coat-with-horn-buttons-${item.number.toLowerCase()}`);
    const product = await productOf(item);
    expect(product).toMatchObject({ slug, status: "published", sku: item.number, price: 20_000 });
    expect(await shelf(product.variantId)).toEqual({ onHand: 1, held: 0 });
    expect(
      await sql(`SELECT kind, quantity, reason FROM stock_movements WHERE variant_id = $1`, [
        product.variantId,
      ]),
    ).toEqual([{ kind: "adjusted", quantity: 1, reason: "listed" }]);
    expect(
      await sql(`SELECT price_cents FROM price_changes WHERE variant_id = $1`, [product.variantId]),
    ).toEqual([{ price_cents: 20_000 }]);
    const [piece] = await sql(`SELECT * FROM resale_pieces WHERE product_id = $1`, [product.id]);
    expect(piece).toMatchObject({
      condition: "good",
      size_group: "M",
      materials: ["wool", "cashmere"],
      measurements: { bustCm: 104, lengthCm: 110.5 },
      flaws: ["A moth hole at the cuff"],
      list_price_cents: 20_000,
      floor_cents: 12_000,
      consignor_id: item.seller.userId,
      original_retail_cents: 64_000,
      listed_at: now.now(),
    });
    const pictures = await sql<{ base: string; flaw: string | null }>(
      `SELECT base, flaw FROM product_images WHERE product_id = $1 ORDER BY position`,
      [product.id],
    );
    expect(pictures).toEqual([
      { base: `products/${item.number}/${front}`, flaw: null },
      { base: `products/${item.number}/${mark}`, flaw: "A moth hole at the cuff" },
    ]);
    for (const { base } of pictures)
      for (const width of [360, 720, 1200])
        expect(await storage.size(`${base}-${width}.avif`)).toBeGreaterThan(0);
    expect(await standing(item.id)).toMatchObject({
      status: "listed",
      move: "pass_inspection",
      due: new Date(now.now().getTime() + 180 * 86_400_000),
    });
    expect(await newsOf(item)).toMatchObject([{ news: "listed" }]);
    await expect.poll(() => heard.tags).toContain(`product:${product.id}`);
    await heard.stop();
    expect((await findProduct(slug))?.name).toBe("Camel coat with horn buttons");
    await buy(guest(), [{ variantId: product.variantId }]);
    expect(await standing(item.id)).toMatchObject({ status: "sold" });
  });

  test("says what the inspection still lacks, and writes nothing", async () => {
    const item = await makeItem("received");
    const lacks = async () => (await pass(item)) as { detail?: { lacks?: string[] } };
    expect((await lacks()).detail?.lacks).toEqual([
      "checks",
      "condition",
      "recall_search",
      "listing",
    ]);
    const failing = [{ check: "same_piece", outcome: "failed", note: "Another coat" }];
    got(await saveInspection(merchandiser, await findings(item, { checks: failing }), occasion));
    expect((await lacks()).detail?.lacks).toEqual(["checks", "failed_checks", "listing"]);
    got(await saveInspection(merchandiser, await findings(item, { recallFound: "on" }), occasion));
    expect((await lacks()).detail?.lacks).toEqual(["recall_found", "listing"]);
    expect(await standing(item.id)).toMatchObject({ status: "received" });
    expect(await sql(`SELECT product_id FROM consignment_items WHERE id = $1`, [item.id])).toEqual([
      { product_id: null },
    ]);
  });

  test("happens once where two press at the same moment", async () => {
    const item = await makeItem("received");
    await inspect(merchandiser, item, occasion);
    const version = await versionOf(item);
    const press = () => passInspection(merchandiser, { itemId: item.id, version }, occasion);
    const outcomes = await Promise.all([press(), press(), press()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await sql(`SELECT 1 FROM variants WHERE sku = $1`, [item.number])).toHaveLength(1);
    expect(await newsOf(item)).toHaveLength(1);
  });

  test("is not done from a page that shows an older inspection", async () => {
    const item = await makeItem("received");
    await inspect(merchandiser, item, occasion);
    const version = (await versionOf(item)) - 1;
    expect(
      await passInspection(merchandiser, { itemId: item.id, version }, occasion),
    ).toMatchObject({
      code: "changed",
    });
    expect(await standing(item.id)).toMatchObject({ status: "received" });
  });

  test("leaves nothing in the shop where a photograph cannot be used, and can be tried again", async () => {
    const item = await makeItem("received");
    const [small, good] = [await makePhoto(item, { width: 300 }), await makePhoto(item)];
    await inspect(merchandiser, item, occasion, { photos: [small] });
    expect(await pass(item)).toMatchObject({ code: "photo_unusable", detail: { photoId: small } });
    expect(await sql(`SELECT 1 FROM variants WHERE sku = $1`, [item.number])).toEqual([]);
    got(await saveListing(merchandiser, await words(item, [good]), occasion));
    got(await pass(item));
  });
});

test("a piece that came back is listed anew on its own product: the time away is not counted, its price is what it was", async () => {
  const item = await makeItem("received");
  const photo = await makePhoto(item);
  await inspect(merchandiser, item, occasion, { photos: [photo] });
  got(await pass(item));
  const first = await productOf(item);
  await sql(`UPDATE variants SET price_cents = 16000 WHERE id = $1`, [first.variantId]);
  const { orderId } = await buy(guest(), [{ variantId: first.variantId }]);
  await comeBack(orderId);
  expect(await standing(item.id)).toMatchObject({ status: "received", move: "come_back" });
  expect((await productOf(item)).status).toBe("draft");

  const later = { clock: fixedClock(new Date(Date.now() + 10 * 86_400_000)), origin: null };
  await inspect(merchandiser, item, later, { photos: [photo] });
  const version = await versionOf(item);
  const { slug } = got(await passInspection(merchandiser, { itemId: item.id, version }, later));
  const again = await productOf(item);
  expect(again).toMatchObject({ id: first.id, slug, status: "published", price: 16_000 });
  expect(again.variantId).toBe(first.variantId);
  expect(await shelf(first.variantId)).toEqual({ onHand: 1, held: 0 });
  const [sold] = await sql<{ at: Date }>(
    `SELECT at FROM consignment_history WHERE item_id = $1 AND transition = 'sell'`,
    [item.id],
  );
  const shown = (sold?.at.getTime() ?? 0) - first.listedAt.getTime();
  expect(later.clock.now().getTime() - again.listedAt.getTime()).toBe(shown);
});

/** The buyer's money is owed back, and the piece is on its way to inspection; it is not on its shelf yet. */
async function comeBack(orderId: string): Promise<void> {
  await transaction(async (tx) => {
    const [line] = await tx<{ id: string }>(`SELECT id FROM order_lines WHERE order_id = $1`, [
      orderId,
    ]);
    const at = clock.now();
    const actor = { kind: "system", name: "test" } as const;
    const postings = got(await undoSale(tx, { orderLineId: line?.id ?? "", at, actor }));
    const back = postings.reduce((sum, { amountCents }) => sum + amountCents, 0);
    await tx(`UPDATE order_lines SET live = false WHERE order_id = $1`, [orderId]);
    await postTransaction(tx, {
      key: `test:undo:${orderId}`,
      kind: "sale_undone",
      currency: "usd",
      at,
      postings: [...postings, credit({ kind: "allowances" }, back)],
    });
  });
}

test("nobody but a merchandiser does any of it", async () => {
  const item = await makeItem("received");
  const missing = { ok: false, code: "not_found" };
  const [found, listing, version] = [
    await findings(item),
    await words(item, []),
    await versionOf(item),
  ];
  const itemId = item.id;
  for (const actor of await othersThanMerchandisers()) {
    expect(await saveInspection(actor, found, occasion)).toEqual(missing);
    expect(await saveListing(actor, listing, occasion)).toEqual(missing);
    expect(await passInspection(actor, { itemId, version }, occasion)).toEqual(missing);
    expect(await rejectItem(actor, { itemId, version, reason: "x" }, occasion)).toEqual(missing);
    const quote = { itemId, version, price: 100, differences: "x" };
    expect(await requoteItem(actor, quote, occasion)).toEqual(missing);
  }
  expect(await standing(itemId)).toMatchObject({ status: "received" });
});
