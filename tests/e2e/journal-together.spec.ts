import type { Page } from "@playwright/test";
import { inspect } from "./support/inspect";
import { demoAccount } from "./support/staff";
import { expect, test } from "./support/shop-test";
import { WritingDesk } from "./support/writing-desk";

/** The most script that the editor's page may bring, packed, in kB of 1,000 bytes. Readers get none of it. */
const MOST_KB = 380;

const scriptOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );

test("two who write at once are told, and every text can be gone back to", async ({
  newShopper,
  watch,
}) => {
  // The refusal of a save over another's is what this is about.
  watch.allow(/status of 409/);
  const { email, password } = demoAccount("editor");
  const one = await newShopper();
  await one.signIn(email, password, "/admin/journal");
  const desk = new WritingDesk(one.page);
  await desk.begin(`Written by two ${Date.now()}`);
  await desk.text.click();
  await one.page.keyboard.type("The first text.");
  await desk.saved();
  await inspect(one.page, "the editor");
  expect(await scriptOf(one.page)).toBeLessThanOrEqual(MOST_KB * 1000);

  const two = await newShopper();
  const admin = demoAccount("admin");
  await two.signIn(admin.email, admin.password, new URL(one.page.url()).pathname);
  const theirs = new WritingDesk(two.page);
  await theirs.text.click();
  await two.page.keyboard.press("Control+End");
  await two.page.keyboard.type(" And a second.");
  await theirs.saved();

  await one.page.keyboard.type(" Mine goes on.");
  await expect(desk.main.getByText(/Ada Example/).first()).toBeVisible();
  await one.page.getByRole("button", { name: "Save mine over it" }).click();
  await desk.saved();
  await one.page.getByRole("link", { name: "Revisions" }).click();
  await expect(desk.main.getByRole("deletion").first()).toContainText("And a second.");
  await expect(desk.main.getByRole("insertion").first()).toContainText("Mine goes on.");
  await one.page.getByRole("button", { name: /Go back to revision/ }).click();
  await expect(desk.text).toHaveText("The first text. And a second.");

  // What one says about a passage the other finds, answers and settles.
  await desk.text.click();
  await one.page.keyboard.press("Control+End");
  await desk.choose("second.".length);
  await desk.tool("Comment").click();
  await one.page.getByLabel("What is to be said").fill("Which second?");
  await desk.main.getByRole("button", { name: "Comment", exact: true }).last().click();
  await expect(desk.text.locator("[data-comment]")).toHaveText("second.");
  await desk.saved();
  await two.page.reload();
  await expect(theirs.text.locator("[data-comment]")).toHaveText("second.");
  await theirs.main.locator("summary", { hasText: "Answer" }).click();
  await two.page.getByLabel("Your answer").fill("The one before.");
  await theirs.main.getByRole("button", { name: "Answer", exact: true }).click();
  await expect(theirs.main.getByRole("listitem").getByText("The one before.")).toBeVisible();
  await theirs.main.getByRole("button", { name: "Settled" }).click();
  await expect(theirs.text.locator("[data-comment]")).toHaveCount(0);
  await theirs.saved();
});
