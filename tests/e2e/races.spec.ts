import { stockCurated, stockPiece } from "./support/goods";
import { expect, test } from "./support/shop-test";
import type { Shopper } from "./support/shopper";

test("two browsers, one piece: one wins, the other is told and buys the rest", async ({
  newShopper,
  db,
}) => {
  const coat = await stockPiece(db);
  const balm = await stockCurated(db);
  const people = [await newShopper(), await newShopper()];
  for (const one of people) {
    await one.putInBag(balm);
    await one.putInBag(coat);
    await one.goToReview();
  }
  await Promise.all(people.map((one) => one.payButton().click()));
  const outcomes = await Promise.all(people.map(outcomeOf));
  expect(outcomes.toSorted()).toEqual(["pays", "told"]);
  const [winner, loser] = outcomes[0] === "pays" ? people : people.toReversed();
  if (!winner || !loser) throw new Error("There are two of them");

  await loser.openBag();
  await expect(loser.bagLine(coat)).toContainText("This piece is not free any more");
  await expect(loser.bagLine(balm)).toBeVisible();
  await loser.page.getByRole("button", { name: `Remove ${coat.title}` }).click();
  await expect(loser.bagLine(coat)).toHaveCount(0);
  await loser.page.getByRole("link", { name: "Check out" }).click();
  await loser.goOnToDelivery();
  await loser.goToPaymentPage();
  await loser.payWith("good");
  await loser.expectThanks();
  await expect(loser.page.getByText(coat.title)).toHaveCount(0);

  await winner.payWith("good");
  await winner.expectThanks();
  await expect(winner.page.getByText(coat.title)).toBeVisible();
});

async function outcomeOf({ page }: Shopper): Promise<"pays" | "told"> {
  const pays = page.getByRole("heading", { name: "Amount due" });
  const told = page.getByRole("main").getByText(/a moment faster|was just sold or set aside/);
  await expect(pays.or(told)).toBeVisible();
  return (await pays.isVisible()) ? "pays" : "told";
}

test("a double click on Pay makes one order", async ({ shopper, db }) => {
  await shopper.putInBag(await stockPiece(db));
  await shopper.goToReview();
  await shopper.payButton().dblclick();
  await shopper.expectPaymentPage();
  await shopper.page.getByRole("button", { name: /Succeeds/ }).click();
  await shopper.payButton().dblclick();
  await shopper.expectThanks();
  expect(await shopper.orderCount()).toBe(1);
});

test("two tabs that pay the same bag make one order", async ({ shopper, db }) => {
  await shopper.putInBag(await stockPiece(db));
  await shopper.goToReview();
  const { page } = shopper;
  const tab = await page.context().newPage();
  await tab.goto("/checkout/review");
  const otherPay = tab.getByRole("button", { name: /^Pay \$/ });
  await expect(otherPay).toBeVisible();
  await Promise.all([shopper.payButton().click(), otherPay.click()]);
  await shopper.expectPaymentPage();
  await expect(tab.getByRole("heading", { name: "Amount due" })).toBeVisible();
  expect(tab.url(), "both tabs show the same payment page").toBe(page.url());
  await shopper.payWith("good");
  const number = await shopper.expectThanks();
  // The other tab still shows the form: whatever is sent from it leads to the order that is paid.
  await tab.getByRole("button", { name: /Succeeds/ }).click();
  await expect(tab.getByText(`Order ${number}`)).toBeVisible();
  expect(await shopper.orderCount()).toBe(1);
});

test("a tab left at the review says that the bag is paid for", async ({ shopper, db }) => {
  await shopper.putInBag(await stockCurated(db));
  await shopper.goToReview();
  const tab = await shopper.page.context().newPage();
  await tab.goto("/checkout/review");
  const stalePay = tab.getByRole("button", { name: /^Pay \$/ });
  await expect(stalePay).toBeVisible();
  await shopper.goToPaymentPage();
  await shopper.payWith("good");
  await shopper.expectThanks();
  await stalePay.click();
  await expect(tab.getByRole("main")).toContainText(
    /paid for already|Your bag is empty|Nothing in it yet/,
  );
  expect(await shopper.orderCount()).toBe(1);
});

test("the back button after payment leads to no second payment and no error", async ({
  shopper,
  db,
}) => {
  await shopper.putInBag(await stockCurated(db));
  await shopper.goToReview();
  await shopper.goToPaymentPage();
  await shopper.payWith("good");
  const number = await shopper.expectThanks();
  const { page } = shopper;
  const paid = page.getByRole("heading", { name: "This order is already paid" });
  await expect(async () => {
    await page.goBack();
    await page.reload();
    await expect(paid).toBeVisible({ timeout: 1 });
  }).toPass();
  await page.getByRole("link", { name: "Continue to the shop" }).click();
  expect(await shopper.expectThanks()).toBe(number);
  await page.goto("/checkout/review");
  await expect(page.getByText("Nothing in it yet")).toBeVisible();
  expect(await shopper.orderCount()).toBe(1);
});
