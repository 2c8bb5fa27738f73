import { stockCurated, stockPiece } from "./support/goods";
import { expect, test } from "./support/shop-test";

test("a declined card, a cancelled payment, and a good card in the end", async ({
  shopper,
  db,
}) => {
  const coat = await stockPiece(db);
  const { page } = shopper;
  await shopper.putInBag(coat);
  await shopper.goToReview();
  await shopper.goToPaymentPage();
  await shopper.payWith("declined");
  await expect(page.getByRole("alert")).toHaveText("Your card was declined.");

  await page.getByRole("link", { name: "Cancel and go back" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "The payment was cancelled." }),
  ).toBeVisible();
  await expect(page.getByText(/stays set aside for you/)).toBeVisible();
  await page.getByRole("link", { name: "See your bag" }).click();
  await expect(shopper.bagLine(coat)).toBeVisible();

  await page.goBack();
  await page.getByRole("link", { name: "Go back to pay" }).click();
  await shopper.goToPaymentPage();
  await shopper.payWith("good");
  await shopper.expectThanks();
  expect(await shopper.orderCount(), "the same order was paid in the end").toBe(1);
});

test("a card whose bank asks for confirmation", async ({ shopper, db }) => {
  const { page } = shopper;
  await shopper.putInBag(await stockCurated(db));
  await shopper.goToReview();
  await shopper.goToPaymentPage();
  await shopper.payWith("confirmed");
  const bank = page.getByRole("heading", { name: "3-D Secure: your bank asks" });
  await expect(bank).toBeVisible();
  await page.getByRole("button", { name: "Fail" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await shopper.payWith("confirmed");
  await expect(bank).toBeVisible();
  await page.getByRole("button", { name: "Complete" }).click();
  await shopper.expectThanks();
});

test("a changed bag ends the payment page that was open for the old one", async ({
  shopper,
  db,
}) => {
  const balm = await stockCurated(db);
  const soap = await stockCurated(db);
  await shopper.putInBag(balm);
  await shopper.goToReview();
  await shopper.goToPaymentPage();
  const old = shopper.page.url();
  await shopper.putInBag(soap);
  await shopper.goToReview();
  await shopper.goToPaymentPage();
  expect(shopper.page.url()).not.toBe(old);
  await expect(shopper.page.getByText(soap.title)).toBeVisible();
  await shopper.payWith("good");
  await shopper.expectThanks();
  await shopper.page.goto(old);
  await expect(
    shopper.page.getByRole("heading", { name: "This payment page has expired" }),
  ).toBeVisible();
});
