import { expect, type Page } from "@playwright/test";

/** On an order's page at the desk: its parcel gets a label, goes and arrives. */
export async function deliver(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Ask for a label" }).click();
  // The label is made by a job.
  await expect(async () => {
    await desk.reload();
    await desk.getByRole("button", { name: "Hand to the carrier" }).click({ timeout: 1000 });
  }).toPass();
  await desk.getByRole("button", { name: "Mark as delivered" }).click();
  await expect(desk.getByRole("main").getByText("Delivered").first()).toBeVisible();
}

/** At the desk of returns: what was approved has come, is counted, and its money goes back. */
export async function takeReturn(desk: Page, number: string): Promise<void> {
  await desk.goto(`/admin/returns/${number}`);
  await desk.getByRole("button", { name: "Counted" }).click();
  await desk.getByRole("button", { name: /^Give \$/ }).click();
  await expect(desk.getByRole("main").getByText(/^Given back, CN-\d+$/)).toBeVisible();
}
