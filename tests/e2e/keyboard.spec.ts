import type { Locator, Page } from "@playwright/test";
import { stockCurated } from "./support/goods";
import { PORTLAND } from "./support/shopper";
import { CARDS } from "./support/stand-in";
import { expect, test } from "./support/shop-test";

/** Presses Tab until something has the focus, and sees to it that the focus can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeAttached();
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(target.first()).toBeFocused();
  const outline = await target
    .first()
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline, "the focus can be seen").not.toBe("none");
}

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("somebody without a mouse finds a thing, pays for it and sees the order", async ({
      shopper,
      db,
    }) => {
      const balm = await stockCurated(db);
      const { page } = shopper;
      const press = (key: string) => page.keyboard.press(key);
      await shopper.visit("/");
      await tabTo(page, page.getByRole("link", { name: "Skip to content" }));
      await press("Enter");
      await expect(page.locator("#content")).toBeFocused();

      await shopper.visit(`/products/${balm.slug}`);
      await tabTo(page, page.getByRole("button", { name: "Add to bag" }));
      await press("Enter");
      await expect(page.getByRole("status").getByText("in your bag.")).toBeVisible();
      await tabTo(page, page.getByRole("banner").getByRole("link", { name: /^Bag/ }));
      await press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: "Your bag" })).toBeVisible();
      await tabTo(page, page.getByRole("link", { name: "Check out" }));
      await press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: "Checkout" })).toBeVisible();

      const fields: [label: string, text: string][] = [
        ["E-mail", shopper.email],
        ["Full name", PORTLAND.name],
        ["Street and number", PORTLAND.line1],
        ["City", PORTLAND.city],
        ["State", PORTLAND.state],
        ["ZIP code", PORTLAND.postal],
      ];
      for (const [label, text] of fields) {
        await tabTo(page, page.getByLabel(label, { exact: true }));
        await page.keyboard.type(text);
      }
      await press("Enter");
      await expect(
        page.getByRole("heading", { level: 1, name: "Delivery and review" }),
      ).toBeVisible();
      await tabTo(page, shopper.payButton());
      await press("Enter");
      await shopper.expectPaymentPage();
      await tabTo(page, page.getByRole("button", { name: CARDS.good }));
      await press("Enter");
      await tabTo(page, shopper.payButton());
      await press("Enter");
      await shopper.expectThanks();
    });
  });
}
