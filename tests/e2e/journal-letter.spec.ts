import { inspect } from "./support/inspect";
import { demoAccount } from "./support/staff";
import { expect, test } from "./support/shop-test";

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
  await page.getByLabel("Piece 1", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const letter = page.frameLocator("iframe");
  await expect(letter.getByText("One article, and a correction.")).toBeVisible();
  await expect(letter.getByRole("link", { name: "Read it" })).toBeVisible();
  await expect(letter.getByRole("link", { name: "see it" })).toBeVisible();
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
