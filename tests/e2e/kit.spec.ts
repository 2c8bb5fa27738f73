import { expect, test } from "./support/shop-test";

const PHONE = { width: 390, height: 844 };

for (const script of [true, false]) {
  test(`dialogs, sheets, disclosures and tabs work by keyboard, ${script ? "with" : "without"} script`, async ({
    newShopper,
  }) => {
    const shopper = await newShopper({ javaScriptEnabled: script });
    const { page } = shopper;
    await shopper.visit("/demo/kit");

    const opener = page.getByRole("button", { name: "Open a dialog" });
    const dialog = page.getByRole("dialog", { name: "Empty the bag?" });
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
    // What lies behind can be neither reached nor read.
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press("Tab");
      const focus = page.locator(":focus");
      if ((await focus.count()) > 0)
        await expect(focus.locator("xpath=ancestor::dialog")).toHaveCount(1);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();

    await page.getByRole("button", { name: "Filter", exact: true }).click();
    const sheet = page.getByRole("dialog", { name: "Filter" });
    const show = sheet.getByRole("button", { name: "Show 24 items" });
    await expect(show).toBeInViewport();
    await sheet.locator("summary", { hasText: "Price" }).click();
    await expect(show, "stays in reach however long the sheet is").toBeInViewport();
    await show.click();
    await expect(sheet).toBeHidden();

    const care = page.locator("#disclosures details", { hasText: "Wash by hand" });
    await page.locator("#disclosures summary", { hasText: "Delivery and returns" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Fourteen days to send a piece back")).toBeVisible();
    await expect(care, "one of a name at a time").not.toHaveAttribute("open");

    await page.getByRole("radio", { name: "Centimeters" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText("Chest 20.5, length 41")).toBeVisible();
    await expect(page.getByText("Chest 52, length 104")).toBeHidden();
  });

  test(`menu and search open on a phone, ${script ? "with" : "without"} script`, async ({
    newShopper,
  }) => {
    const shopper = await newShopper({ javaScriptEnabled: script });
    const { page } = shopper;
    await page.setViewportSize(PHONE);
    await shopper.visit("/about");

    await page.getByRole("button", { name: "Menu" }).click();
    const menu = page.getByRole("dialog", { name: "Menu" });
    await expect(menu.getByRole("link", { name: "Resale" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(page.getByRole("button", { name: "Menu" })).toBeFocused();

    await page.getByRole("banner").getByRole("button", { name: "Search", exact: true }).click();
    const field = page.getByLabel("Search the shop");
    await expect(field).toBeVisible();
    if (script) await expect(field).toBeFocused();
    await page.getByRole("button", { name: "Close search" }).click();
    await expect(field).toBeHidden();

    await page.getByRole("button", { name: "Menu" }).click();
    await menu.getByRole("link", { name: "Returns" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Returns" })).toBeVisible();
    await expect(menu).toBeHidden();
  });
}

test("nothing is lost at twice the size, or in a window of 320 pixels", async ({ shopper }) => {
  const { page } = shopper;
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 480 });
    for (const path of ["/", "/shipping", "/privacy", "/contact", "/demo/kit"]) {
      await page.goto(path);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(wider, `${path} at ${width} px`).toBeLessThanOrEqual(0);
      await expect(page.getByRole("button", { name: "Menu" })).toBeInViewport();
    }
  }
});
