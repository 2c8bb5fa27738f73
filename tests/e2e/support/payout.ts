import { expect, type Page } from "@playwright/test";

/** On a seller's page of how they are paid: Stripe is given what it asks for. */
export async function onboard(seller: Page): Promise<void> {
  await seller.getByRole("button", { name: /Stripe/ }).click();
  await seller.getByRole("button", { name: "Finish test set-up" }).click();
  await expect(seller.getByText("Transfers reach you", { exact: true })).toBeVisible();
}

/** On the desk of payouts: all that is payable goes out with a run. */
export async function payOut(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Put a run together" }).click();
  await desk.getByRole("button", { name: "Approve" }).click();
  await desk.getByRole("button", { name: /^Send \d+ payout/ }).click();
}
