import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";

const SHOP = "care@necessite.example";

async function write(page: Page, email: string, orderNumber: string): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill("Ada Reader");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Order number").fill(orderNumber);
  await page.getByLabel("Message").fill("The jar came open.\n\nWhat now?");
}

for (const script of [true, false]) {
  test(`a message reaches the shop ${script ? "with" : "without"} script, mistakes beside their fields`, async ({
    newShopper,
  }) => {
    const shopper = await newShopper({ javaScriptEnabled: script });
    const { page } = shopper;
    const order = `9${randomUUID().replaceAll(/\D/g, "").padEnd(8, "0").slice(0, 8)}`;
    await shopper.visit("/contact?topic=return");
    await expect(page.getByLabel("About", { exact: true })).toHaveValue("return");
    await write(page, shopper.email, "the blue one");
    await page.getByRole("button", { name: "Send the message" }).click();
    const number = page.getByLabel("Order number");
    await expect(number).toHaveAccessibleDescription(/looks like N-100234/);
    await expect(page.getByLabel("Message")).toHaveValue("The jar came open.\n\nWhat now?");

    await number.fill(order);
    await page.getByRole("button", { name: "Send the message" }).click();
    const thanks = page.getByRole("heading", { name: "Thank you. Your message is with us." });
    await expect(thanks).toBeVisible();
    if (script) await expect(thanks).toBeFocused();
    await expect(page.getByText(`We will answer to ${shopper.email}`)).toBeVisible();

    await openMail(page, SHOP, `Contact page: A return, N-${order}`);
    const letter = page.frameLocator("iframe");
    await expect(letter.getByText(shopper.email)).toBeVisible();
    await expect(letter.getByText("What now?", { exact: true })).toBeVisible();
    if (!script) return;
    await shopper.visit("/contact");
    await expect(page.getByLabel("Message")).toHaveValue("");
  });
}
