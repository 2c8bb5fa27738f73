import { inspect } from "./support/inspect";
import { runJob } from "./support/jobs";
import { stockPiece } from "./support/goods";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

test("a sold piece is settled, its seller gives Stripe their details, and the desk sends the money once", async ({
  shopper,
  newShopper,
  db,
}) => {
  test.slow();
  const coat = await stockPiece(db, { priceCents: 12_800 });
  const order = await shopper.buy(coat);
  const [line] = await db.rows<{ id: string }>(
    `UPDATE consignor_earnings e SET payable_from = now() - interval '1 minute' FROM order_lines l
      WHERE l.id = e.order_line_id AND l.variant_id = $1 RETURNING e.id`,
    [coat.variantId],
  );
  const state = () =>
    db.value<string>("SELECT status FROM consignor_earnings WHERE id = $1", [line?.id]);
  await runJob("earnings.settle");
  await expect.poll(state).toBe("payable");

  const seller = await newShopper();
  const { email, password } = demoAccount("seller");
  await seller.signIn(email, password, "/sell/earnings");
  const entry = seller.page.getByRole("listitem").filter({ hasText: `${order}/1` });
  await expect(entry).toContainText("$128.00 at 50 %");
  await expect(entry).toContainText("Payable");
  await inspect(seller.page, "earnings");

  await seller.page.getByRole("link", { name: "How you are paid" }).click();
  await expect(seller.page.getByRole("heading", { level: 1 })).toHaveText("How you are paid");
  await inspect(seller.page, "how one is paid");
  await seller.page.getByRole("button", { name: /Stripe/ }).click();
  await seller.page.getByRole("button", { name: "Finish test set-up" }).click();
  await expect(seller.page.getByText("Transfers reach you", { exact: true })).toBeVisible();

  const desk = await newShopper();
  const finance = demoAccount("finance");
  await desk.signIn(finance.email, finance.password, "/admin/payouts");
  await inspect(desk.page, "payouts");
  await desk.page.getByRole("button", { name: "Put a run together" }).click();
  await expect(desk.page.getByRole("heading", { level: 1 })).toContainText("Run of");
  await inspect(desk.page, "a run");
  await desk.page.getByRole("button", { name: "Approve" }).click();
  await desk.page.getByRole("button", { name: /^Send \d+ payout/ }).click();
  await expect.poll(state).toBe("paid");
  await desk.page.reload();
  await expect(desk.page.getByText("Paid", { exact: true }).first()).toBeVisible();

  await seller.visit("/sell/earnings");
  await expect(entry).toContainText("Paid");
  await entry.getByRole("link", { name: "See the payout" }).click();
  await expect(seller.page.getByText(`${order}/1`).filter({ visible: true }).first()).toBeVisible();
  await inspect(seller.page, "a payout");
  const month = new Date().toISOString().slice(0, 7);
  const file = (kind: string) =>
    seller.page.request.get(`/sell/earnings/statements/${month}.${kind}`);
  expect(await (await file("csv")).text()).toContain(`${order}/1`);
  expect((await (await file("pdf")).body()).subarray(0, 5).toString()).toBe("%PDF-");
  const stranger = await shopper.page.request.get(`/sell/earnings/statements/${month}.csv`);
  expect(stranger.status()).toBe(404);
  await seller.visit("/sell/earnings/taxes");
  await inspect(seller.page, "tax forms");
});

test("an adjustment needs its amount and its reason, and shows in what is owed", async ({
  newShopper,
  db,
}) => {
  const desk = await newShopper();
  const { email, password } = demoAccount("finance");
  const id = await db.value<string>(
    "SELECT id FROM users WHERE email = 'seller@necessite.example'",
  );
  await desk.signIn(email, password, `/admin/payouts/consignors/${id}`);
  const { page } = desk;
  const reason = `Cleaning of a coat, ${Date.now()}`;
  await page.getByLabel("They owe us").check();
  await page.getByLabel("Amount in dollars").fill("1,2,3");
  await page.getByLabel("Reason", { exact: true }).fill(reason);
  await page.getByRole("button", { name: "Book it" }).click();
  await expect(page.getByText("Write the amount like 12.50")).toBeVisible();
  await expect(page.getByLabel("Reason", { exact: true })).toHaveValue(reason);
  await page.getByLabel("Amount in dollars").fill("0.01");
  await page.getByRole("button", { name: "Book it" }).click();
  await expect(page.getByRole("cell", { name: reason })).toBeVisible();
  await inspect(page, "a consignor's money");
  await page.goto("/admin/liabilities");
  await expect(page.getByRole("heading", { level: 1, name: "Liabilities" })).toBeVisible();
  await expect(page.getByText(/differ$/)).toHaveCount(0);
  await page.getByRole("button", { name: /with Stripe$/ }).click();
  await expect(page.getByText(/No difference\.|differ\./)).toBeVisible();
  await inspect(page, "liabilities");
});
