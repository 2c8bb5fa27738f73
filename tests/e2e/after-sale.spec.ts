import type { Page } from "@playwright/test";
import { findPiece, stockCurated } from "./support/goods";
import { inspect } from "./support/inspect";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";
import type { Shopper } from "./support/shopper";
import { signUp } from "./support/sign-up";
import { demoAccount } from "./support/staff";

async function atDesk(staff: Shopper, role: "fulfilment" | "merchandiser", path: string) {
  const { email, password } = demoAccount(role);
  await staff.signIn(email, password, path);
}

/** On an order's page at the desk: its first parcel gets a label, goes and arrives. */
async function deliverFirst(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Ask for a label" }).first().click();
  await expect(async () => {
    await desk.reload();
    await desk.getByRole("button", { name: "Hand to the carrier" }).click({ timeout: 1000 });
  }).toPass();
  await desk.getByRole("button", { name: "Mark as delivered" }).click();
  await expect(desk.getByRole("main").getByText("Delivered").first()).toBeVisible();
}

test("a part is sent, comes back for credit, and the credit pays the next order with a card", async ({
  shopper,
  newShopper,
  db,
}) => {
  const { page } = shopper;
  const [balm, soap] = [
    await stockCurated(db, { priceCents: 3000 }),
    await stockCurated(db, { priceCents: 4500, onHand: 5 }),
  ];
  await signUp(shopper);
  const number = await shopper.buy(balm, soap);
  await inspect(page, "the order, placed");

  const staff = await newShopper();
  const desk = staff.page;
  await atDesk(staff, "fulfilment", `/admin/orders/${number}`);
  // The balm goes first; the soap has a parcel of its own.
  await desk.getByText("Send a part of it first").click();
  await desk.getByRole("spinbutton", { name: soap.title }).fill("1");
  await desk.getByRole("button", { name: "Make a parcel of these" }).click();
  await expect(desk.getByText(`${number}/2`, { exact: true })).toBeVisible();
  await deliverFirst(desk);
  await inspect(desk, "the order at the desk");

  await openMail(page, shopper.email, /on its way/i);
  await shopper.visit(`/orders/${number}`);
  await expect(page.getByRole("heading", { name: "Parcel 1 of 2" })).toBeVisible();
  await page.getByRole("link", { name: "Send something back" }).click();
  await page.getByLabel(`How many of ${balm.title}`).selectOption("1");
  await page.getByRole("radio", { name: "As store credit" }).check();
  await page.getByRole("button", { name: "Ask for the return" }).click();
  // The reason is missing: said beside its line, and what was chosen stays.
  await expect(page.getByText("Choose a reason for this.")).toBeVisible();
  await expect(page.getByLabel(`How many of ${balm.title}`)).toHaveValue("1");
  await page.getByLabel("Reason").selectOption({ label: "I changed my mind" });
  await page.getByLabel("It is unopened, its seal whole").check();
  await inspect(page, "asking for a return");
  await page.getByRole("button", { name: "Ask for the return" }).click();
  const asked = page.getByText(/^Return R-\d+$/);
  await expect(asked).toBeVisible();
  const returned = (await asked.textContent())?.replace("Return ", "") ?? "";

  await desk.goto(`/admin/returns/${returned}`);
  await inspect(desk, "a return at the desk");
  await desk.getByRole("button", { name: "Approve" }).click();
  await expect(desk.getByRole("button", { name: "Counted" })).toBeVisible();
  await desk.getByRole("button", { name: "Counted" }).click();
  await desk.getByRole("button", { name: /^Give \$/ }).click();
  await expect(desk.getByText(/^Given back, CN-/)).toBeVisible();
  // Its form is gone; what it said is still there.
  await expect(desk.getByText("$30.00 goes back.")).toBeVisible();
  expect(
    await db.value<number>(`SELECT on_hand FROM stock WHERE variant_id = '${balm.variantId}'`),
  ).toBe(12);

  await shopper.visit("/account/credit");
  await expect(page.getByText("$30.00").first()).toBeVisible();
  await inspect(page, "store credit");
  await shopper.putInBag(soap);
  await shopper.goToReview();
  await page.getByRole("button", { name: "Pay with it" }).click();
  await expect(page.getByText("To pay by card")).toBeVisible();
  await inspect(page, "paying with credit");
  await shopper.goToPaymentPage();
  await shopper.payWith("good");
  await shopper.expectThanks();
  await expect(page.getByRole("heading", { name: "Paid with" })).toBeVisible();
});

test("a guest sends a piece back by the mailed link; it is inspected again, and earns its seller nothing", async ({
  shopper,
  newShopper,
  db,
}) => {
  const piece = await findPiece(db, "RS-0033");
  const number = await shopper.buy(piece);
  const earning = () =>
    db.value<string>(
      `SELECT e.status FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id WHERE l.variant_id = $1`,
      [piece.variantId],
    );
  expect(await earning()).toBe("pending");
  const staff = await newShopper();
  const desk = staff.page;
  await atDesk(staff, "fulfilment", `/admin/orders/${number}`);
  await deliverFirst(desk);

  // Another browser, which knows nothing but the mail.
  const guest = await newShopper();
  await openMail(guest.page, shopper.email, `Delivered: order ${number}`);
  await followMail(guest.page, "View your order");
  await guest.page.getByRole("link", { name: "Send something back" }).click();
  await guest.page.getByLabel(`How many of ${piece.title}`).selectOption("1");
  await guest.page.getByLabel("Reason").selectOption({ label: "Too small" });
  await guest.page.getByRole("button", { name: "Ask for the return" }).click();
  const asked = guest.page.getByText(/^Return R-\d+$/);
  await expect(asked).toBeVisible();
  const returned = (await asked.textContent())?.replace("Return ", "") ?? "";
  // Nobody without the link has anything to do with it.
  const stranger = await newShopper();
  await stranger.page.goto(`/orders/${number}/return`);
  await expect(stranger.page.getByRole("link", { name: "Send something back" })).toBeHidden();

  await desk.goto(`/admin/returns/${returned}`);
  await desk.getByRole("button", { name: "Approve" }).click();
  await desk.getByRole("button", { name: "Counted" }).click();
  await inspect(desk, "a return that came");
  await desk.getByRole("button", { name: /^Give \$/ }).click();
  await expect(desk.getByText(/^Given back, CN-/)).toBeVisible();
  expect(await earning()).toBe("reversed");
  expect(
    await db.value<string>(`SELECT status FROM consignment_items WHERE product_id = $1`, [
      piece.productId,
    ]),
  ).toBe("received");
  await openMail(guest.page, shopper.email, `back for order ${number}`);
});

test("a promotion that has reached its limit says so, and the price is the full one", async ({
  shopper,
  newShopper,
  db,
}) => {
  const balm = await stockCurated(db, { priceCents: 4000 });
  const code = `ONCE${Date.now().toString(36).toUpperCase()}`;
  const staff = await newShopper();
  const desk = staff.page;
  await atDesk(staff, "merchandiser", "/admin/promotions/new");
  await desk.getByLabel("Title").fill("A quarter off, once");
  await desk.getByLabel("Code").fill(code);
  await desk.getByLabel("Per cent", { exact: true }).fill("25");
  await desk.getByLabel("Times in all").fill("1");
  await desk.getByRole("button", { name: "Make it" }).click();
  await desk.getByRole("button", { name: "Start it" }).click();
  await expect(desk.getByRole("button", { name: "End it" })).toBeVisible();
  await inspect(desk, "a promotion at the desk");

  const late = await newShopper();
  for (const one of [shopper, late]) {
    await one.putInBag(balm);
    await one.goToReview();
    await one.page.getByLabel("Promotion code or gift card").fill(code);
    await one.page.getByRole("button", { name: "Use it" }).click();
    await expect(one.page.getByText("A quarter off, once").first()).toBeVisible();
    await expect(one.page.getByText("-$10.00").first()).toBeVisible();
  }
  await shopper.goToPaymentPage();
  await shopper.payWith("good");
  await shopper.expectThanks();
  // The other one looked at the same price a moment ago.
  await late.payButton().click();
  await expect(late.page.getByText("The total changed since you saw it.")).toBeVisible();
  await expect(late.page.getByText("It has been used as often as it may be.")).toBeVisible();
  await expect(late.page.getByText("-$10.00").filter({ visible: true })).toHaveCount(0);
  expect(await late.orderCount()).toBe(0);
});
