import path from "node:path";
import type { Page } from "@playwright/test";
import { setDaysAhead } from "./support/clock";
import { inspect } from "./support/inspect";
import { demoAccount } from "./support/staff";
import { expect, test } from "./support/shop-test";

const PICTURE = path.resolve("docs/pictures/home-1280.webp");

/** The most script that the editor's page may bring, packed, in kB of 1,000 bytes. Readers get none of it. */
const MOST_KB = 380;

const scriptOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );

/** The editor of an article, as whoever writes has it before them. */
class WritingDesk {
  readonly text;
  readonly main;
  constructor(readonly page: Page) {
    this.text = page.getByRole("textbox", { name: "Text of the article" });
    this.main = page.getByRole("main");
  }

  async begin(title: string): Promise<void> {
    await this.page.goto("/admin/journal/new");
    await this.page.getByLabel("Title", { exact: true }).fill(title);
    await this.page.getByRole("button", { name: "Begin" }).click();
    await expect(this.text).toBeVisible();
  }

  tool(name: string) {
    return this.page.getByRole("toolbar").getByRole("button", { name });
  }

  /** Chooses the last `count` characters that were typed. */
  async choose(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) await this.page.keyboard.press("Shift+ArrowLeft");
  }

  async find(label: string | RegExp, words: string, option: RegExp): Promise<void> {
    await this.page.getByLabel(label).first().fill(words);
    await this.page.getByRole("option", { name: option }).first().click();
  }

  async saved(): Promise<void> {
    await expect(this.page.locator("[data-save=saved]")).toBeVisible();
  }
}

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
  request,
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
  await setDaysAhead(request, 2);
  await db.rows(
    "UPDATE pgboss.job SET start_after = now() WHERE name = 'journal.publish' AND data ->> 'articleId' = $1",
    [id],
  );
  await expect
    .poll(() => db.value<string>("SELECT status FROM articles WHERE id = $1", [id]))
    .toBe("published");
  await setDaysAhead(request, 0);
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

test("a letter is written, seen as it arrives and sent to whoever wants it", async ({
  newShopper,
  db,
}) => {
  const { email, password } = demoAccount("editor");
  const editor = await newShopper();
  await editor.signIn(email, password, "/admin/journal");
  const { page } = editor;
  const main = page.getByRole("main");
  const reader = `reader-${Date.now()}@mail.example`;
  await db.rows(
    "INSERT INTO newsletter_subscribers (email, source, status, confirmed_at) VALUES ($1, 'journal', 'subscribed', now())",
    [reader],
  );
  await page.goto("/admin/journal/letters/new");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main.getByText("A subject is needed")).toBeVisible();
  const subject = `What is new ${Date.now()}`;
  await page.getByLabel("Subject", { exact: true }).fill(subject);
  await page.getByLabel("Opening").fill("Good day.\n\nOne article, and a correction.");
  await page.getByLabel("Article 1", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const letter = page.frameLocator("iframe");
  await expect(letter.getByText("One article, and a correction.")).toBeVisible();
  await expect(letter.getByRole("link", { name: "Read it" })).toBeVisible();
  await inspect(page, "a letter at the desk");
  await main.getByText("Send it to all of them").click();
  await expect(page.getByLabel("Send it to all of them")).toBeChecked();
  await page.getByRole("button", { name: "Send the letter" }).click();
  await expect(main.getByText("Sent", { exact: true }).first()).toBeVisible();
  const mails = await db.rows<{ subject: string }>(
    `SELECT props ->> 'subject' AS subject FROM mails WHERE "to" = $1`,
    [reader],
  );
  expect(mails).toEqual([{ subject }]);

  // Its owner calls it spam: nothing goes there any more.
  await page.goto("/admin/journal/letters/readers");
  await page.getByLabel("Address", { exact: true }).last().fill(reader);
  await page.getByLabel("Why").last().selectOption("complained");
  await page.getByRole("button", { name: "Close the address" }).click();
  await expect(main.getByText("No letter goes to it any more.")).toBeVisible();
  await expect(main.getByRole("row", { name: new RegExp(reader) })).toContainText("Complained");
  for (const room of ["evidence", "references/palmer-2006", "people/mara-exemplar", "topics"]) {
    await page.goto(`/admin/journal/${room}`);
    await inspect(page, `the desk's ${room}`);
  }
});
