import { stockCurated, stockPiece } from "./support/goods";
import { expect, test } from "./support/shop-test";
import { PORTLAND } from "./support/shopper";

test("the whole purchase without JavaScript", async ({ newShopper, db }) => {
  const balm = await stockCurated(db);
  const coat = await stockPiece(db);
  const shopper = await newShopper({ javaScriptEnabled: false });
  const { page } = shopper;
  await shopper.putInBag(coat);
  await shopper.putInBag(balm);

  const quantity = shopper.bagLine(balm).getByLabel(`Quantity of ${balm.title}`);
  await quantity.fill("3");
  await shopper.bagLine(balm).getByRole("button", { name: "Change" }).click();
  await expect(page.getByText("Quantity changed.")).toBeVisible();
  await expect(quantity).toHaveValue("3");
  await expect(shopper.bagLine(balm)).toContainText("$72.00");

  await shopper.checkOut();
  await shopper.fillAddress({ ...PORTLAND, postal: "10001" });
  await shopper.goOnToDelivery();
  const zip = page.getByLabel("ZIP code", { exact: true });
  await expect(zip).toHaveAccessibleDescription(/not in the state chosen above/);
  await expect(page.getByLabel("Full name")).toHaveValue(PORTLAND.name);
  await expect(page.getByLabel("State", { exact: true })).toHaveValue("OR");
  await zip.fill(PORTLAND.postal);
  await shopper.goOnToDelivery();

  await page.getByRole("radio", { name: /Express/ }).check();
  await page.getByRole("button", { name: "Use this delivery" }).click();
  await expect(page.getByText("Delivery, Express")).toBeVisible();
  await shopper.goToPaymentPage();
  await shopper.payWith("declined");
  await expect(page.getByRole("alert")).toHaveText("Your card was declined.");
  await shopper.payWith("good");
  const number = await shopper.expectThanks();
  await shopper.openBag();
  await expect(page.getByText("Nothing in it yet")).toBeVisible();
  await page.goto(`/orders/${number}`);
  expect(await shopper.expectThanks()).toBe(number);
});

test("a lost race, a sold piece and an empty bag are told without JavaScript too", async ({
  newShopper,
  db,
}) => {
  const coat = await stockPiece(db);
  const shopper = await newShopper({ javaScriptEnabled: false });
  const { page } = shopper;
  await page.goto("/checkout/review");
  await expect(page.getByText("Nothing in it yet")).toBeVisible();
  await shopper.putInBag(coat);
  await shopper.goToReview();
  const rival = await newShopper();
  await rival.buy(coat);
  await shopper.payButton().click();
  await expect(page.getByRole("main")).toContainText(
    /sold or set aside|a moment faster|not free any more/,
  );
  await shopper.openBag();
  await shopper.bagLine(coat).getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Nothing in it yet")).toBeVisible();
  await shopper.see(coat);
  await expect(page.getByText("Sold", { exact: true }).first()).toBeVisible();
});
