import { demoAccount } from "./support/staff";
import { stockCurated, stockPiece } from "./support/goods";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";
import { PASSWORD, signUp } from "./support/sign-up";
import type { Shopper } from "./support/shopper";

async function signOut({ page }: Shopper): Promise<void> {
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("/sign-in");
}

test("signing up by mailed link, buying signed in, signing out", async ({ shopper, db }) => {
  const { page } = shopper;
  await signUp(shopper);
  await expect(page.getByText("No orders yet")).toBeVisible();
  const coat = await stockPiece(db);
  await shopper.putInBag(coat);
  await shopper.checkOut();
  await expect(page.getByLabel("E-mail", { exact: true })).toHaveValue(shopper.email);
  await shopper.fillAddress();
  await shopper.goOnToDelivery();
  await shopper.goToPaymentPage();
  await shopper.payWith("good");
  const number = await shopper.expectThanks();
  await shopper.visit("/account");
  await page.getByRole("link", { name: `Order ${number}` }).click();
  expect(await shopper.expectThanks()).toBe(number);

  await signOut(shopper);
  await shopper.visit("/account");
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await page.goto(`/orders/${number}`);
  await expect(page.getByText(number)).toHaveCount(0);
});

test("a guest's bag comes along at sign-in, and a piece that is there already stays once", async ({
  shopper,
  newShopper,
  db,
}) => {
  const balm = await stockCurated(db);
  const coat = await stockPiece(db);
  await signUp(shopper);
  await shopper.putInBag(balm);
  await shopper.putInBag(coat);

  const phone = await newShopper();
  await phone.putInBag(balm);
  await phone.putInBag(coat);
  await phone.signIn(shopper.email, PASSWORD, "/bag");
  await expect(phone.bagLine(coat)).toContainText("One of a kind");
  await expect(phone.page.getByLabel(`Quantity of ${balm.title}`)).toHaveValue("2");
  await expect(phone.page.getByRole("banner").getByText("3 items")).toBeAttached();

  // What the account holds does not stay behind in a browser that signed out.
  await signOut(phone);
  await phone.openBag();
  await expect(phone.page.getByText("Nothing in it yet")).toBeVisible();
});

test("a wrong password is told plainly, and what was typed stays but for the password", async ({
  shopper,
}) => {
  const { page } = shopper;
  const { email } = demoAccount("shopper");
  await shopper.visit("/sign-in");
  await page.getByLabel("E-mail", { exact: true }).first().fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not this one");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("do not go together");
  await expect(page.getByLabel("E-mail", { exact: true }).first()).toHaveValue(email);
});

test("a new password by mailed link; the link works once and ends other sessions", async ({
  shopper,
  newShopper,
}) => {
  await signUp(shopper);
  const elsewhere = await newShopper();
  const { page } = elsewhere;
  await elsewhere.visit("/reset");
  await page.getByLabel("E-mail", { exact: true }).fill(shopper.email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByText("a mail with a link is on its way")).toBeVisible();
  await openMail(page, shopper.email, "Choose a new password for nécessité");
  await followMail(page, "Choose a new password");
  const link = page.url();
  await page.getByLabel("New password", { exact: true }).fill("another long password");
  await page.getByRole("button", { name: "Set the password and sign in" }).click();
  await page.waitForURL("/account");

  await shopper.visit("/account");
  await expect(shopper.page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await signOut(elsewhere);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  await elsewhere.signIn(shopper.email, "another long password");
  await expect(page.getByText(shopper.email)).toBeVisible();
});
