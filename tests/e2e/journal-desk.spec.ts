import path from "node:path";
import type { Page } from "@playwright/test";
import { setDaysAhead } from "./support/clock";
import { demoAccount } from "./support/staff";
import { expect, test } from "./support/shop-test";
import { WritingDesk } from "./support/writing-desk";

const PICTURE = path.resolve("docs/pictures/home-1280.webp");

/** Imports a study that only this test leans on, reads and grades it. Returns the key it is cited by. */
async function putStudyOnFile(page: Page): Promise<string> {
  const mark = Date.now();
  const entry = `@article{f${mark}, author = {Fallible, Fay and others}, title = {Creams in ${mark} adults}, journal = {Tests}, year = {2021}, doi = {10.5555/e2e.${mark}}}`;
  await page.goto("/admin/journal/references/import");
  await page.getByLabel("BibTeX, RIS or CSL-JSON").fill(`${entry}\n${entry}`);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  const main = page.getByRole("main");
  await expect(
    main.getByText("of 2 entries 1 was added, 1 was on file or there twice"),
  ).toBeVisible();
  await main.getByRole("link", { name: `Creams in ${mark} adults` }).click();
  await page.getByLabel("Kind of study").selectOption("randomized trial");
  await page.getByLabel("How much it carries").selectOption("moderate");
  await page.getByLabel("What it found").fill("Plain cream helped a little.");
  await page.getByLabel("Details are").selectOption("read");
  await main.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main.getByText(/^Saved\. It is cited by/)).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

test("an article is written, stopped, reviewed, scheduled, read, corrected and flagged", async ({
  newShopper,
  db,
}) => {
  const title = `What plain moisturizer does ${Date.now()}`;
  const author = await newShopper();
  const { email, password } = demoAccount("editor");
  await author.signIn(email, password, "/admin/journal");
  const desk = new WritingDesk(author.page);
  const { page, main } = desk;
  const study = await putStudyOnFile(page);
  await desk.begin(title);

  // Markdown as one types, a claim with two studies and its grade, an ingredient.
  await desk.text.click();
  await page.keyboard.type("## What was tried\n");
  const claim = "Regular moisturizer cuts flares.";
  await page.keyboard.type(claim);
  await desk.choose(claim.length);
  await desk.tool("Claim").click();
  const about = page.getByRole("region", { name: "Claim" });
  await desk.find("Find a study", "zuuren 2017", /van Zuuren/i);
  await desk.find("Find a study", study, /Fallible/);
  await expect(about.getByRole("listitem")).toHaveCount(2);
  await about.getByLabel("Grade", { exact: true }).selectOption("strong");
  await about.getByLabel("Why this grade").fill("A review of 77 trials");
  await desk.text.getByText(claim).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Glycerin");
  await desk.choose("Glycerin".length);
  await desk.tool("Ingredient").click();
  await desk.find("Find an ingredient", "glycerin", /^Glycerin/i);
  await page.keyboard.press("End");
  await page.keyboard.type(" draws water.\n");

  // A product through that ingredient and a picture, by the menu behind a slash.
  await page.keyboard.type("/product");
  await page.keyboard.press("Enter");
  await desk.find("Through which ingredient", "glycerin", /^Glycerin/i);
  await desk.find(/A product with/, "cream", /cream/i);
  await expect(desk.text.locator(".tie-in")).toBeVisible();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("/picture");
  await page.keyboard.press("Enter");
  const picture = page.getByRole("region", { name: "Put a picture in" });
  await picture.getByLabel(/JPEG, PNG or WebP/).setInputFiles(PICTURE);
  await expect(desk.text.locator("figure img")).toBeVisible();
  await page.getByLabel("What it shows").fill("A page of a shop");
  await page.getByLabel("Credit", { exact: true }).fill("The shop");

  // And one that it opens with.
  const cover = page.locator("details", { hasText: "Upload one" });
  await cover.getByText("Upload one").click();
  await cover.getByLabel(/JPEG, PNG or WebP/).setInputFiles(PICTURE);
  await cover.getByLabel("What the cover shows").fill("The shop by day");
  await cover.getByLabel("Credit of the cover").fill("The shop");
  await cover.getByRole("button", { name: "Upload the cover" }).click();
  await expect(main.getByRole("img", { name: "The shop by day" })).toBeVisible();

  // The linter reads along, and nothing is submitted while it minds something.
  await desk.text.focus();
  await page.keyboard.press("Control+End");
  const wrong = "This balm will heal our skin from within.";
  await page.keyboard.type(wrong);
  await expect(desk.text.locator(".finding").first()).toBeVisible();
  await page.getByLabel("Standfirst").fill("Two studies on plain creams, and what they showed.");
  await page.getByLabel("Disclosures").fill("We sell a cream with glycerin.");
  await page.getByLabel("Author", { exact: true }).selectOption({ label: "Ida Specimen, Writer" });
  await page.getByLabel("Who shall review it").selectOption({ index: 2 });
  await page.getByLabel("Topic", { exact: true }).selectOption({ index: 1 });
  await main.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main.getByText("Saved.", { exact: true }).last()).toBeVisible();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(main.getByRole("alert")).toContainText("Not yet:");
  await expect(main.getByRole("alert")).toContainText("heal");
  await page.getByRole("button", { name: "Show it in the text" }).first().click();
  await desk.text.getByText(wrong).click({ clickCount: 3 });
  await page.keyboard.press("Delete");
  await desk.saved();
  await expect(main.getByText("Nothing that has to be put right.")).toBeVisible();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(main.getByText("You submitted it, so somebody else approves it.")).toBeVisible();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";

  // A second person approves; it appears at its time.
  const other = await newShopper();
  const admin = demoAccount("admin");
  await other.signIn(admin.email, admin.password, `/admin/journal/${id}`);
  const theirs = new WritingDesk(other.page);
  await other.page.getByRole("button", { name: "Approve", exact: true }).click();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
  await other.page.getByLabel("Publish at (UTC)").fill(tomorrow);
  await other.page.getByRole("button", { name: "Schedule" }).click();
  await expect(theirs.main.getByText(/It appears on/)).toBeVisible();
  const slug = await db.value<string>("SELECT slug FROM articles WHERE id = $1", [id]);
  const reader = await newShopper();
  expect((await reader.page.request.get(`/journal/${slug}`)).status()).toBe(404);
  await setDaysAhead(2);
  await db.rows(
    "UPDATE pgboss.job SET start_after = now() WHERE name = 'journal.publish' AND data ->> 'articleId' = $1",
    [id],
  );
  await expect
    .poll(() => db.value<string>("SELECT status FROM articles WHERE id = $1", [id]))
    .toBe("published");
  await setDaysAhead(0);
  await reader.page.goto(`/journal/${slug}`);
  await expect(reader.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(reader.page.getByRole("img", { name: "The shop by day" })).toBeVisible();
  await expect(reader.page.getByText(claim).first()).toBeVisible();
  await expect(reader.page.getByRole("img", { name: "A page of a shop" })).toBeVisible();

  // A correction is dated and stays.
  await page.reload();
  await page.getByLabel("Standfirst").fill("Two studies on plain creams, told more exactly.");
  await page.getByText("Correct what readers see").click();
  await page.getByLabel(/What was wrong/).fill("The standfirst said more than the studies do.");
  await page.getByRole("button", { name: "Publish the correction" }).click();
  await expect(main.getByText("Corrected. Readers see the new text")).toBeVisible();
  await reader.page.reload();
  await expect(
    reader.page.getByText("The standfirst said more than the studies do.").first(),
  ).toBeVisible();

  // A study falls: the article is marked, and so it stays until somebody has looked at it again.
  await page.goto(`/admin/journal/references/${study}`);
  await expect(main.getByRole("link", { name: title })).toBeVisible();
  await page.getByText("It was retracted").click();
  await page.getByLabel("Retracted on").fill("2026-01-15");
  await page.getByLabel("Why, as the notice says").fill("A trial of this test.");
  await page.getByRole("button", { name: "Note the retraction" }).click();
  await expect(main.getByText("Retracted on 2026-01-15")).toBeVisible();
  await reader.page.reload();
  await expect(reader.page.getByText(/A study that it cites was retracted/).first()).toBeVisible();
  await page.getByRole("button", { name: "It was not retracted" }).click();
  await expect(main.getByText("Taken back.")).toBeVisible();

  // Put away, it is gone for its readers; and a study without a grade is the editors' business again.
  await page.getByLabel("How much it carries").selectOption("Not graded yet");
  await main.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main.getByText(/^Saved\. It is cited by/)).toBeVisible();
  await page.goto(`/admin/journal/${id}`);
  await main.locator("summary", { hasText: "Put away" }).click();
  await page.getByLabel("Why").last().fill("It was written for a test.");
  await main.getByRole("button", { name: "Put away" }).click();
  await expect(main.getByText("Put away. Readers do not see it.")).toBeVisible();
  expect((await reader.page.request.get(`/journal/${slug}`)).status()).toBe(404);
});
