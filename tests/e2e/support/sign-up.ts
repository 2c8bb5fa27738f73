import { expect } from "@playwright/test";
import { followMail, openMail } from "./mailbox";
import type { Shopper } from "./shopper";

export const PASSWORD = "a long enough password";

/** Makes an account by its form and the mailed link, and stays signed in. */
export async function signUp(shopper: Shopper): Promise<void> {
  const { page, email } = shopper;
  await shopper.visit("/sign-up");
  await page.getByLabel("Name").fill("Rosalind Park");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText(`We have sent a mail to ${email}.`)).toBeVisible();
  await openMail(page, email, /sign-in link/);
  await followMail(page, "Sign in");
  await page.getByRole("button", { name: "Finish and sign in" }).click();
  await page.waitForURL("/account");
}
