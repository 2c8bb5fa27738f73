import { inspect } from "./support/inspect";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";

const SUBJECT = "Confirm that you want our letter";

test.afterAll(async ({ db }) => {
  // Tries of these tests must not be held against the next ones.
  await db.rows("DELETE FROM rate_limits");
});

test("the letter is asked for in an article, confirmed by mail, and stopped by one click of a program", async ({
  shopper,
  request,
  watch,
  db,
}) => {
  watch.allow(/400 \(Bad Request\).*newsletter\/subscribe/);
  const { page, email } = shopper;
  const status = () =>
    db.value<string>("SELECT status::text FROM newsletter_subscribers WHERE email = $1", [email]);
  await shopper.visit("/journal/barrier-first");
  const letter = page.getByRole("region", { name: "The letter" });
  await letter.getByLabel("E-mail").fill("a@b");
  await letter.getByRole("button", { name: "Send me the letter" }).click();
  await expect(letter.getByRole("status")).toContainText("does not look like an e-mail");
  await expect(letter.getByLabel("E-mail")).toHaveValue("a@b");
  await letter.getByLabel("E-mail").fill(email);
  await letter.getByRole("button", { name: "Send me the letter" }).click();
  await expect(letter.getByRole("status")).toContainText(`We have written to ${email}.`);
  expect(await status()).toBe("pending");

  await openMail(page, email, SUBJECT);
  await followMail(page, "Yes, send me the letter");
  await expect(page.getByRole("heading", { name: "Shall the letter come to you?" })).toBeVisible();
  await inspect(page, "to be confirmed");
  expect(await status()).toBe("pending");
  await page.getByRole("button", { name: "Yes, send me the letter" }).click();
  await expect(page.getByRole("heading", { name: "The letter comes to you" })).toBeVisible();
  await inspect(page, "confirmed");
  expect(await status()).toBe("subscribed");

  // Asked once more, the answer is the same, and the mail says what is so.
  await page.goto("/journal/newsletter");
  await inspect(page, "the letter's page");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Send me the letter" }).click();
  await expect(page.getByText(`We have written to ${email}.`)).toBeVisible();
  await openMail(page, email, "You get our letter already");
  const link = page.frameLocator("iframe").getByRole("link", { name: "stop the letter" });
  const stop = new URL((await link.getAttribute("href")) ?? "").pathname;

  // A mail program by itself: no cookie, no origin, one field.
  const answer = await request.post(`${stop}/stop`, {
    form: { "List-Unsubscribe": "One-Click" },
  });
  expect(answer.status()).toBe(200);
  expect(await status()).toBe("unsubscribed");
  expect(
    await db.value<string>("SELECT reason::text FROM suppressions WHERE email = $1", [email]),
  ).toBe("unsubscribed");
  await followMail(page, "stop the letter");
  await expect(page.getByRole("heading", { name: "The letter has stopped" })).toBeVisible();
  await inspect(page, "stopped");
});

test("without script the form comes back on a page of its own, with what was typed", async ({
  newShopper,
}) => {
  const { page, email } = await newShopper({ javaScriptEnabled: false });
  await page.goto("/journal");
  await page.getByLabel("E-mail").fill("a@b");
  await page.getByRole("button", { name: "Send me the letter" }).click();
  await expect(page.getByText("does not look like an e-mail")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue("a@b");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Send me the letter" }).click();
  await expect(page.getByText(`We have written to ${email}.`)).toBeVisible();
  await openMail(page, email, SUBJECT);
  await followMail(page, "Yes, send me the letter");
  await page.getByRole("button", { name: "Yes, send me the letter" }).click();
  await expect(page.getByRole("heading", { name: "The letter comes to you" })).toBeVisible();
});

test("links that the shop did not make lead nowhere, and other sites' forms are refused", async ({
  request,
}) => {
  for (const path of [
    "/journal/newsletter/nothing",
    "/journal/newsletter/confirm/nothing",
    `/journal/newsletter/confirm/${"x".repeat(43)}`,
  ]) {
    const response = await request.get(path);
    expect(await response.text(), path).toContain("There is nothing at this address");
  }
  expect((await request.post("/journal/newsletter/nothing/stop")).status()).toBe(404);
  expect((await request.post("/journal/newsletter/confirm/nothing/accept")).status()).toBe(404);
  const foreign = await request.post("/journal/newsletter/subscribe", {
    form: { email: "a@mail.example", source: "page" },
    headers: { origin: "https://elsewhere.example", accept: "application/json" },
  });
  expect(foreign.status()).toBe(403);
  for (const form of [
    {},
    { email: "a@mail.example" },
    { email: "a@mail.example", source: "x" },
    { email: "a@mail.example\u0000", source: "page" },
  ] as Record<string, string>[]) {
    const answer = await request.post("/journal/newsletter/subscribe", {
      form,
      headers: { accept: "application/json" },
    });
    expect(answer.status()).toBe(400);
  }
});
