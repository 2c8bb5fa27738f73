import { demoAccount } from "./support/staff";
import { stockCurated } from "./support/goods";
import { inspect } from "./support/inspect";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";
import type { Shopper } from "./support/shopper";

const PASSWORD = "a long enough password";

/** Makes an account by its form and the mailed link, and stays signed in. */
async function signUp(shopper: Shopper): Promise<void> {
  const { page, email } = shopper;
  await shopper.visit("/sign-up");
  await page.getByLabel("Name").fill("Rosalind Park");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await openMail(page, email, /sign-in link/);
  await followMail(page, "Sign in");
  await page.getByRole("button", { name: "Finish and sign in" }).click();
  await page.waitForURL("/account");
}

async function atDesk(staff: Shopper, role: "fulfilment" | "finance", path: string) {
  const { email, password } = demoAccount(role);
  await staff.signIn(email, password, path);
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
  await expect(desk.getByText(`${number}/2`)).toBeVisible();
  await desk.getByRole("button", { name: "Ask for a label" }).first().click();
  await expect(async () => {
    await desk.reload();
    await desk.getByRole("button", { name: "Hand to the carrier" }).click({ timeout: 1000 });
  }).toPass();
  await desk.getByRole("button", { name: "Mark as delivered" }).click();
  await expect(desk.getByRole("main").getByText("Delivered").first()).toBeVisible();
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

  await staff.visit(`/admin/returns/${returned}`);
  await inspect(desk, "a return at the desk");
  await desk.getByRole("button", { name: "Approve" }).click();
  await expect(desk.getByRole("button", { name: "Counted" })).toBeVisible();
  await desk.getByRole("button", { name: "Counted" }).click();
  await desk.getByRole("button", { name: /^Give \$/ }).click();
  await expect(desk.getByText("goes back", { exact: false }).first()).toBeVisible();
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

test("a gift card is bought, mailed, and spent in two parts", async ({
  shopper,
  newShopper,
  db,
}) => {
  const { page } = shopper;
  const balm = await stockCurated(db, { priceCents: 2000 });
  await shopper.visit("/gift-cards");
  await inspect(page, "gift cards");
  const friend = await newShopper();
  await page.getByLabel("Amount in dollars").fill("50");
  await page.getByLabel("Whom it is for").fill("Juniper Vale");
  await page.getByLabel("Their e-mail").fill(friend.email);
  await page.getByLabel("A few words").fill("For the bath, from all of us.");
  await page.getByLabel("Your name").fill("Rosalind Park");
  await page.getByLabel("Your e-mail").fill(shopper.email);
  await page.getByRole("button", { name: /pay/i }).click();
  await shopper.expectPaymentPage();
  await shopper.payWith("good");
  await expect(
    page.getByRole("heading", { name: "Thank you. The gift card is paid." }),
  ).toBeVisible();

  await openMail(friend.page, friend.email, "A gift card from Rosalind Park");
  const mail = friend.page.frameLocator("iframe").getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  const code = (await mail.textContent()) ?? "";
  for (const part of ["first", "second"]) {
    await friend.putInBag(balm);
    if (part === "second") {
      await friend.openBag();
      await friend.putInBag(balm);
    }
    await friend.goToReview();
    await friend.page.getByLabel("Promotion code or gift card").fill(code);
    await friend.page.getByRole("button", { name: "Use it" }).click();
    await expect(friend.page.getByText(/^Gift card ending/).first()).toBeVisible();
    await inspect(friend.page, `paying with a gift card, ${part} part`);
    if (part === "first") {
      await friend.page.getByRole("button", { name: /^(Pay|Place)/ }).click();
    } else {
      await friend.goToPaymentPage();
      await friend.payWith("good");
    }
    await friend.expectThanks();
  }
  await friend.visit("/gift-cards/balance");
  await friend.page.getByLabel("The card’s code").fill(code);
  await friend.page.getByRole("button", { name: "See what is on it" }).click();
  await expect(friend.page.getByText("$0.00").first()).toBeVisible();
});
