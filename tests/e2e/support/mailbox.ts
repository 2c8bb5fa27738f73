import { expect, type Page } from "@playwright/test";

/** Opens the newest mail of this subject to this person in the demo's mailbox, as soon as it is there. */
export async function openMail(page: Page, to: string, subject: string | RegExp): Promise<void> {
  const mail = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: `To ${to}` })
    .getByRole("link", { name: subject })
    .first();
  await expect(async () => {
    await page.goto("/demo/mailbox");
    await expect(mail).toBeVisible({ timeout: 1 });
  }).toPass();
  await mail.click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
}

/** Follows the mail's one button, as a mail program would. */
export async function followMail(page: Page, label: string): Promise<void> {
  await page.frameLocator("iframe").getByRole("link", { name: label }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/demo/mailbox"));
}
