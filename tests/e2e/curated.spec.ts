import { stockCurated } from "./support/goods";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";

/** A page with several pictures: the piece with a near view of its flaw. */
const PICTURES = "/products/woven-leather-belt";

test("the gallery by keyboard: through the pictures, one of them large, and back to it", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit(PICTURES);
  const gallery = page.getByRole("region", { name: /^Pictures of/ });
  const pictures = gallery.getByRole("button", { name: /^Enlarge: / });
  expect(await pictures.count()).toBeGreaterThan(1);
  const small = page.getByRole("link", { name: /^Show picture/ });
  await expect(small.first()).toHaveAttribute("aria-current", "true");

  await pictures.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(pictures.nth(1)).toBeFocused();
  await expect(pictures.nth(1)).toBeInViewport({ ratio: 0.9 });
  await expect(small.nth(1)).toHaveAttribute("aria-current", "true");
  await expect(small.first()).not.toHaveAttribute("aria-current");

  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /enlarged$/ });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("img").nth(1)).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(pictures.nth(1)).toBeFocused();

  await page.keyboard.press("ArrowLeft");
  await expect(pictures.first()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(pictures.first()).toBeFocused();
});

test("a small picture leads to its large one and leaves the page where it was", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit(PICTURES);
  const before = page.url();
  await page
    .getByRole("link", { name: /^Show picture 2/ })
    .first()
    .click();
  const second = page.getByRole("button", { name: /^Enlarge: / }).nth(1);
  await expect(second).toBeInViewport({ ratio: 0.9 });
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("a label without script: an entry opens in place and leads to its page", async ({
  newShopper,
}) => {
  const { page } = await newShopper({ javaScriptEnabled: false });
  await page.goto("/products/meadow-milk-cleanser");
  const entry = page.getByRole("listitem").filter({ hasText: /^Glycerin/ });
  const origin = entry.getByText(/Origin: plant by default, until the brand confirms it\./);
  await expect(origin).toBeHidden();
  await entry.locator("summary").click();
  await expect(origin).toBeVisible();
  await entry.getByRole("link", { name: "About Glycerin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glycerin");
  await expect(page.getByText("56-81-5")).toBeVisible();
  await page.locator("main a[href='/ingredients/glycerin/with']").first().click();
  await page.getByRole("main").getByRole("link", { name: "Meadow Milk Cleanser" }).click();
  await page.getByRole("link", { name: "Umbel & Ash", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Umbel & Ash");
});

test("a link is copied without what a campaign has put behind it", async ({ shopper }) => {
  const { page } = shopper;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await shopper.visit("/products/plain-cream?utm_source=letter");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("status").getByText("Link copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL("/products/plain-cream", page.url()).href);
  const mail = await page.getByRole("link", { name: "Send by mail" }).getAttribute("href");
  expect(decodeURIComponent(mail ?? "")).toMatch(/^mailto:\?subject=Plain Cream&body=http/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the bar at the foot adds the product that is shown, not the one before it", async ({
    shopper,
  }) => {
    const { page } = shopper;
    await shopper.visit("/products/meadow-milk-cleanser");
    await page.getByRole("link", { name: "Field Dew Toner" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Field Dew Toner");
    await page.getByRole("heading", { name: "What the law asks" }).scrollIntoViewIfNeeded();
    await page.getByRole("button", { name: "Add to bag" }).last().click();
    await expect(page.getByRole("status").getByText("in your bag.")).toBeVisible();
    await shopper.openBag();
    await expect(page.getByRole("heading", { name: "Field Dew Toner" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Meadow Milk Cleanser" })).toHaveCount(0);
  });
});

test("what ran out says so and asks whom to tell; without a picture the page stands as well", async ({
  shopper,
  db,
}) => {
  const { page } = shopper;
  const balm = await stockCurated(db, {
    onHand: 0,
    title: "An oat balm whose maker could not stop at one short word for it",
  });
  await db.value("DELETE FROM product_images WHERE product_id = $1 RETURNING 1", [balm.productId]);
  await shopper.see(balm);
  await expect(page.getByRole("button", { name: "Out of stock for now" }).first()).toBeDisabled();
  await expect(page.getByRole("heading", { name: "Tell me when it is back" })).toBeVisible();
  await expect(page.getByText("No picture yet").first()).toBeVisible();
  await inspect(page, "sold out, no picture");
});

test("makers without a product and entries that are not there have no page", async ({
  request,
}) => {
  for (const path of ["/brands/glasswing-labs", "/ingredients/nothing", "/ingredients/a-z/y"]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
  }
  for (const path of ["/brands", "/ingredients", "/ingredients/a-z/c"]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect((await response.body()).length, path).toBeLessThan(80_000);
  }
});
