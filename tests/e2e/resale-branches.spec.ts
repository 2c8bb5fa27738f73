import type { Page } from "@playwright/test";
import type { Db } from "./support/database";
import { stockPiece } from "./support/goods";
import { inspect as look } from "./support/inspect";
import { runJob } from "./support/jobs";
import { list, newSeller, stagedCoat } from "./support/seller";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

const IN_HANDS = ["submit", "offer", "accept", "mark_sent", "receive"] as const;

const stands = (db: Db, number: string) =>
  db.value<string>("SELECT status::text FROM consignment_items WHERE number = $1", [number]);

/** Its time is over: what the shop does by the clock finds it. */
async function letTimePass(db: Db, number: string): Promise<void> {
  await db.rows(
    "UPDATE consignment_items SET due_at = now() - interval '1 minute' WHERE number = $1",
    [number],
  );
}

const badge = (page: Page, words: string) =>
  page.getByRole("main").getByText(words, { exact: true }).first();

test("what is declined, not answered, rejected, blocked or not sold ends as was agreed, and both sides read it", async ({
  newShopper,
  db,
}) => {
  const seller = await newSeller(db);
  const [declined, expired, rejected] = [
    await stagedCoat(db, seller, "submit"),
    await stagedCoat(db, seller, "submit", "offer"),
    await stagedCoat(db, seller, ...IN_HANDS),
  ];
  const { email, password } = demoAccount("merchandiser");
  const desk = await newShopper();
  const { page } = desk;
  const open = (number: string) => page.goto(`/admin/consignment/${number}`);
  await desk.signIn(email, password, `/admin/consignment/${declined}`);

  // The seller writes; the desk answers before it declines.
  const own = await newShopper();
  await own.signIn(seller.email, seller.password, `/sell/items/${declined}`);
  await own.page.getByLabel("Write to us about this piece").fill("It was cleaned last week.");
  await own.page.getByRole("button", { name: "Send the message" }).click();
  await expect(own.page.getByText("Sent.", { exact: true })).toBeVisible();
  await page.goto("/admin/consignment?needs=message");
  await expect(page.getByRole("link", { name: "Camel wool coat" }).first()).toBeVisible();
  await open(declined);
  await expect(page.getByText("It was cleaned last week.")).toBeVisible();
  await page.getByLabel("To its seller").fill("Thank you. Call 503-555-0134.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText(/^Sent, without what leads around/)).toBeVisible();
  await look(page, "a piece with messages at the desk");
  await page.locator("summary", { hasText: "Decline" }).click();
  await page.getByLabel("Reason", { exact: true }).first().selectOption({ index: 1 });
  await page.getByRole("button", { name: "Decline", exact: true }).click();
  await expect(badge(page, "Declined")).toBeVisible();
  await own.visit(`/sell/items/${declined}`);
  await expect(badge(own.page, "Declined")).toBeVisible();
  await expect(own.page.getByText("Thank you. Call [phone number hidden].")).toBeVisible();

  await letTimePass(db, expired);
  await runJob("consignment.deadlines");
  await expect.poll(() => stands(db, expired)).toBe("withdrawn");
  await open(expired);
  await expect(page.getByText("the offer was not answered in time").first()).toBeVisible();

  // Blocked and let go again, then rejected and sent back.
  await open(rejected);
  await page.locator("summary", { hasText: /^Block$/ }).click();
  await page.locator("#block-reason").fill("The label raises a question; we are asking its maker.");
  await page.getByRole("button", { name: "Block it" }).click();
  await expect(page.getByRole("heading", { name: "Blocked", exact: true })).toBeVisible();
  await look(page, "a blocked piece");
  await page.getByLabel("What was found").fill("Its maker says that it is genuine.");
  await page.getByRole("button", { name: "Let it go on" }).click();
  await expect(page.getByRole("heading", { name: "Inspection", exact: true })).toBeVisible();
  await page.locator("summary", { hasText: /^Reject$/ }).click();
  await page.locator("#reject-reason").fill("Moths have been at the collar.");
  await page.getByRole("button", { name: "Reject it" }).click();
  await page.waitForURL(/\/admin\/consignment\/intake/);
  await open(rejected);
  await look(page, "a piece that is to go back");
  await page.getByLabel("Carrier", { exact: true }).fill("UPS");
  await page.getByRole("button", { name: "It is on its way" }).click();
  await expect(badge(page, "Sent back")).toBeVisible();

  // In the shop until its term is over; then in grace; then given away, as its contract says.
  const coat = await stockPiece(db);
  const unsold = await stagedCoat(db, seller, ...IN_HANDS);
  await list(db, unsold, coat, seller);
  await letTimePass(db, unsold);
  await runJob("consignment.terms");
  await expect.poll(() => stands(db, unsold)).toBe("in_grace");
  await letTimePass(db, unsold);
  await runJob("consignment.terms");
  await expect.poll(() => stands(db, unsold)).toBe("donated");
  await own.visit(`/sell/items/${unsold}`);
  await expect(badge(own.page, "Given away")).toBeVisible();
  await page.goto("/admin/consignment/runs");
  await page.getByRole("main").getByRole("row").nth(1).getByRole("link").click();
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}/);
  await look(page, "a run of the timers");
});
