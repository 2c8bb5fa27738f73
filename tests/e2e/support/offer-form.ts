import { expect, type Locator, type Page } from "@playwright/test";

/** What the form of an offer says once all of it is kept. */
export const saved = (page: Page): Locator =>
  page
    .getByText("Saved. You can close this page and go on later.")
    .filter({ visible: true })
    .first();

/** The number of the piece whose page is open. */
export const numberOf = (page: Page): string => /C-\d+/.exec(page.url())?.[0] ?? "";

/** Waits for a step of the form, until what is typed there is kept. */
export async function step(page: Page, name: string): Promise<void> {
  await page.waitForURL(new RegExp(`/edit/${name}$`));
  // The keeper listens once the script has taken over.
  await expect(
    page
      .getByText("Everything is saved as you go.", { exact: true })
      .or(page.getByText("What we need to see"))
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
}
