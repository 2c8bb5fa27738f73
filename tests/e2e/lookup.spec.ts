import type { Page } from "@playwright/test";
import { stockCurated } from "./support/goods";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";

async function ask(page: Page, number: string, email: string): Promise<string> {
  await page.goto("/orders/lookup");
  await page.getByLabel("Order number").fill(number);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Mail me the link" }).click();
  const answer = page.getByText(/^If an order with this number/);
  await expect(answer).toBeVisible();
  return (await answer.textContent()) ?? "";
}

test("a guest has the link to an order mailed; wrong facts get the same answer and no mail", async ({
  shopper,
  newShopper,
  db,
}) => {
  const number = await shopper.buy(await stockCurated(db));
  const { page } = await newShopper();
  const mails = (): Promise<number> =>
    db.value<number>(
      `SELECT count(*)::int FROM mails WHERE "to" = $1 AND template = 'order-link'`,
      [shopper.email],
    );

  const wrongNumber = await ask(page, "N-999999999", shopper.email);
  const wrongAddress = await ask(page, number, "somebody-else@mail.example");
  expect(await mails()).toBe(0);
  const right = await ask(page, number.slice(2), shopper.email.toUpperCase());
  expect(wrongNumber).toBe(right);
  expect(wrongAddress).toBe(right);

  await openMail(page, shopper.email, `Your order ${number}`);
  await followMail(page, "View your order");
  await expect(page.getByText(`Order ${number}`)).toBeVisible();
  expect(await mails()).toBe(1);
});

test("a number of another form is told beside the field", async ({ shopper }) => {
  const { page } = shopper;
  await shopper.visit("/orders/lookup");
  await page.getByLabel("Order number").fill("my parcel");
  await page.getByLabel("E-mail", { exact: true }).fill(shopper.email);
  await page.getByRole("button", { name: "Mail me the link" }).click();
  await expect(page.getByLabel("Order number")).toHaveAccessibleDescription(
    /An order number looks like N-100234/,
  );
});

test("an order opens for its key alone", async ({ shopper, newShopper, db, watch }) => {
  watch.allow(/404/);
  const number = await shopper.buy(await stockCurated(db));
  const stranger = await newShopper();
  for (const path of [`/orders/${number}`, `/orders/${number}?key=${"A".repeat(32)}`]) {
    const response = await stranger.page.goto(path);
    expect(await response?.text(), path).not.toContain(shopper.email);
    await expect(
      stranger.page.getByRole("heading", { name: "We cannot show this order here" }),
    ).toBeVisible();
  }
});
