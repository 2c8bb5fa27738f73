import fc from "fast-check";
import type { Page } from "@playwright/test";
import { recount, stockCurated, stockPiece, type Goods } from "./support/goods";
import { spoiled } from "./support/hostile";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

/** A card of the list or of the wishlist. */
function card(page: Page, goods: Goods) {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: goods.title }) });
}

function heart(page: Page, goods: Goods) {
  return card(page, goods).getByRole("button", { name: `Keep ${goods.title}` });
}

test("kept without an account, still there after signing in, on another browser too", async ({
  shopper,
  newShopper,
  db,
}) => {
  const [balm, coat] = [await stockCurated(db), await stockPiece(db)];
  const { page } = shopper;
  await shopper.visit("/shop");
  await expect(heart(page, balm)).toHaveAttribute("aria-pressed", "false");
  await heart(page, balm).click();
  await expect(heart(page, balm)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status").getByText("Kept on your wishlist.")).toBeVisible();
  await shopper.see(coat);
  await page.getByRole("button", { name: "Keep for later" }).click();
  await expect(page.getByRole("button", { name: "Kept for later" })).toBeVisible();

  const { email, password } = demoAccount("shopper");
  await shopper.signIn(email, password, "/wishlist");
  for (const goods of [balm, coat]) await expect(card(page, goods)).toBeVisible();
  const phone = await newShopper();
  await phone.visit("/wishlist");
  await expect(phone.page.getByText("Nothing kept yet")).toBeVisible();
  await phone.signIn(email, password, "/wishlist");
  for (const goods of [balm, coat]) await expect(card(phone.page, goods)).toBeVisible();
  await phone.visit("/shop");
  await expect(heart(phone.page, balm)).toHaveAttribute("aria-pressed", "true");
});

test("the wishlist says what became of things, and moves them to the bag", async ({
  shopper,
  db,
}) => {
  const [balm, coat, soap] = [
    await stockCurated(db),
    await stockPiece(db),
    await stockCurated(db, { onHand: 0 }),
  ];
  const { page } = shopper;
  await shopper.visit("/wishlist");
  await inspect(page, "the empty wishlist");
  for (const goods of [balm, coat, soap]) {
    await shopper.see(goods);
    await page.getByRole("button", { name: "Keep for later" }).click();
    await expect(page.getByRole("button", { name: "Kept for later" })).toBeVisible();
  }
  await recount(db, coat, 0);
  await db.rows("UPDATE variants SET price_cents = 2700 WHERE id = $1", [balm.variantId]);
  await shopper.visit("/wishlist");
  await expect(card(page, coat)).toContainText("Sold");
  await expect(card(page, soap)).toContainText("Out of stock");
  await expect(card(page, balm)).toContainText("$27.00");
  await expect(page.getByRole("button", { name: /^Move to bag/ })).toHaveCount(1);
  await inspect(page, "the wishlist");

  await page.getByRole("button", { name: `Move to bag ${balm.title}` }).click();
  await expect(card(page, balm)).toHaveCount(0);
  await expect(page.getByRole("status").getByText("Moved to your bag.")).toBeVisible();
  await expect(page.getByRole("banner").getByText("1 item")).toBeAttached();
  // The focus goes to what has moved into its place, not back to the beginning of the page.
  await expect(page.getByRole("main").locator("a:focus")).toHaveCount(1);
  for (const goods of [coat, soap]) {
    await page.getByRole("button", { name: `Remove ${goods.title}` }).click();
    await expect(card(page, goods)).toHaveCount(0);
  }
  await expect(page.getByText("Nothing kept yet")).toBeVisible();
  await shopper.visit("/shop");
  await expect(card(page, balm).getByText("In your bag")).toBeVisible();
});

test("without JavaScript the heart leads to the list, and the list works", async ({
  newShopper,
  db,
}) => {
  const [balm, coat] = [await stockCurated(db), await stockPiece(db)];
  const { page } = await newShopper({ javaScriptEnabled: false });
  await page.goto("/shop");
  await heart(page, balm).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wishlist" })).toBeVisible();
  await page.goto(`/products/${coat.slug}`);
  await page.getByRole("button", { name: "Keep for later" }).click();
  await expect(card(page, balm)).toBeVisible();
  await page.getByRole("button", { name: `Move to bag ${coat.title}` }).click();
  await expect(page.getByRole("status").getByText("Moved to your bag.")).toBeVisible();
  await page.getByRole("button", { name: `Remove ${balm.title}` }).click();
  await expect(page.getByText("Nothing kept yet")).toBeVisible();
  await expect(page.getByText("Removed from your wishlist.")).toBeVisible();
  await page.goto("/bag");
  await expect(page.getByRole("main").getByRole("heading", { name: coat.title })).toBeVisible();
});

test("a heart turns back, with a word about it, where the shop cannot be told", async ({
  shopper,
  watch,
  db,
}) => {
  watch.allow(/ERR_FAILED|Failed to load resource/);
  const balm = await stockCurated(db);
  const { page } = shopper;
  await shopper.visit("/shop");
  await page.route("**/wishlist/items", (route) => route.abort());
  await heart(page, balm).click();
  await expect(page.getByText("The shop could not be reached.")).toBeVisible();
  await expect(heart(page, balm)).toHaveAttribute("aria-pressed", "false");
});

test("junk for the wishlist is refused and changes nothing", async ({ rawVisitor, db }) => {
  const balm = await stockCurated(db);
  const visitor = rawVisitor();
  const good = { keep: balm.productId };
  await visitor.post("/wishlist/items", Object.entries(good));
  const list = () =>
    db.value<string>(
      "SELECT string_agg(product_id::text, ',') FROM wishlist_items WHERE visitor_id = $1",
      [visitor.visitorId],
    );
  expect(await list()).toBe(balm.productId);
  await fc.assert(
    fc.asyncProperty(spoiled(good), async (parts) => {
      const plain = await visitor.post("/wishlist/items", parts);
      expect([plain.status, plain.location]).toEqual([303, "/wishlist?problem=unreadable"]);
      const json = await visitor.post("/wishlist/items", parts, { accept: "application/json" });
      expect(json.status).toBe(400);
      expect(await list()).toBe(balm.productId);
    }),
    { numRuns: 30, endOnFailure: true },
  );
  for (const query of [
    "?problem=full",
    "?problem=constructor",
    "?after=x",
    "?before=%00",
    "?after=a&after=b",
  ]) {
    expect((await visitor.get(`/wishlist${query}`)).status, query).toBe(200);
  }
});
