import { stockCurated, stockPiece } from "./support/goods";
import { runJob } from "./support/jobs";
import { openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";
import { control, sessionOf } from "./support/stand-in";

// Each of these changes how the stand-in treats everybody who comes after.
test.afterEach(async () => {
  await control("webhooks", { mode: "normal" });
  await control("faults", { clear: true });
});

test("an expired payment page says so; the bag is kept and the stock is free again", async ({
  shopper,
  newShopper,
  db,
}) => {
  const coat = await stockPiece(db);
  const balm = await stockCurated(db);
  const held = (): Promise<number> =>
    db.value<number>("SELECT sum(held)::int FROM stock WHERE variant_id = ANY ($1)", [
      [coat.variantId, balm.variantId],
    ]);
  await shopper.putInBag(coat);
  await shopper.putInBag(balm);
  await shopper.goToReview();
  await shopper.goToPaymentPage();
  expect(await held()).toBe(2);

  const { page } = shopper;
  await control("expire-session", { session: sessionOf(page.url()) });
  await page.getByRole("button", { name: /Succeeds/ }).click();
  await expect(page.getByRole("heading", { name: "This payment page has expired" })).toBeVisible();
  await expect.poll(held).toBe(0);
  await page.getByRole("link", { name: "Back to the shop" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "The time to pay ran out." }),
  ).toBeVisible();
  await page.getByRole("link", { name: "See your bag" }).click();
  await expect(shopper.bagLine(coat)).toBeVisible();
  await expect(shopper.bagLine(balm)).toBeVisible();

  // Nobody has it set aside any more: whoever pays first has it.
  const other = await newShopper();
  await other.buy(coat);
  await page.reload();
  await expect(shopper.bagLine(coat)).toContainText("This piece is not free any more");
});

test("a lost webhook changes nothing for those who come back", async ({ shopper, db }) => {
  await control("webhooks", { mode: "drop" });
  const coat = await stockPiece(db);
  const number = await shopper.buy(coat);
  await openMail(shopper.page, shopper.email, `Receipt for order ${number}`);
});

test("a lost webhook and a closed browser: the poller settles the order", async ({
  shopper,
  newShopper,
  db,
}) => {
  await control("webhooks", { mode: "drop" });
  const coat = await stockPiece(db);
  await shopper.putInBag(coat);
  await shopper.goToReview();
  await shopper.goToPaymentPage();
  const session = sessionOf(shopper.page.url());
  await shopper.page.close();
  await control("pay", { session });
  const state = (): Promise<string> =>
    db.value<string>("SELECT status::text FROM orders WHERE email = $1", [shopper.email]);
  expect(await state()).toBe("pending_payment");

  // The poller leaves young payments to the return page; this one has grown old.
  await db.rows(
    "UPDATE payments SET created_at = now() - interval '3 minutes' WHERE session_id = $1",
    [session],
  );
  await runJob("payments.poll");
  await expect.poll(state).toBe("placed");
  const number = await db.value<string>("SELECT number FROM orders WHERE email = $1", [
    shopper.email,
  ]);
  const reader = await newShopper();
  await openMail(reader.page, shopper.email, `Receipt for order ${number}`);
});

test("paid by webhook alone, in whatever order and however often it comes", async ({
  shopper,
  db,
}) => {
  await control("webhooks", { mode: "duplicate" });
  await shopper.putInBag(await stockPiece(db));
  await shopper.goToReview();
  await shopper.goToPaymentPage();
  const session = sessionOf(shopper.page.url());
  await shopper.page.close();
  await control("pay", { session });
  await expect
    .poll(() =>
      db.value<string>("SELECT status::text FROM orders WHERE email = $1", [shopper.email]),
    )
    .toBe("placed");
  expect(await shopper.orderCount()).toBe(1);
});

test("the payment provider cannot be reached: it is said, and the bag is kept", async ({
  shopper,
  db,
}) => {
  await shopper.putInBag(await stockPiece(db));
  await shopper.goToReview();
  await control("faults", { kind: "status", match: "^POST /v1/checkout/sessions$", status: 503 });
  await shopper.payButton().click();
  await expect(shopper.page.getByRole("main").getByRole("alert")).toContainText(
    "The payment page cannot be reached at the moment.",
  );
  await control("faults", { clear: true });
  await shopper.goToPaymentPage();
  await shopper.payWith("good");
  await shopper.expectThanks();
});
