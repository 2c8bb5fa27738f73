import { stockCurated, stockPiece } from "./support/goods";
import { inspect } from "./support/inspect";
import { openMail } from "./support/mailbox";
import { demoAccount } from "./support/staff";
import { expect, test } from "./support/shop-test";

test("public pages are accessible, quiet and keep to themselves", async ({ shopper, db }) => {
  const { page } = shopper;
  const balm = await stockCurated(db);
  const coat = await stockPiece(db);
  const label = await db.value<string>(
    `SELECT slug FROM products WHERE id IN (SELECT product_id FROM product_ingredients) ORDER BY slug LIMIT 1`,
  );
  const supplement = await db.value<string>(
    `SELECT slug FROM products WHERE supplement_facts IS NOT NULL ORDER BY slug LIMIT 1`,
  );
  const piece = await db.value<string>(
    `SELECT slug FROM products WHERE kind = 'resale' AND slug !~ '^coat-' ORDER BY slug LIMIT 1`,
  );
  const [curated, resale] = ["curated", "resale"].map((kind) =>
    db.value<string>(
      `SELECT slug FROM categories WHERE kind = '${kind}' ORDER BY position LIMIT 1`,
    ),
  );
  const paths = [
    "/",
    "/shop",
    "/shop?sort=price-low",
    `/shop/${await curated}`,
    "/resale",
    `/resale/${await resale}`,
    ...[balm.slug, coat.slug, label, supplement, piece].map((slug) => `/products/${slug}`),
    "/sign-in",
    "/sign-up",
    "/reset",
    "/link/nothing",
    "/account",
    "/orders/lookup",
    "/checkout",
    "/checkout/already-paid",
    "/checkout/cancelled",
    "/checkout/confirming",
    "/demo/mailbox",
    "/demo/kit",
  ];
  for (const path of paths) {
    await test.step(path, async () => {
      await shopper.visit(path);
      await inspect(page, path);
    });
  }
});

test("the pages of a purchase are accessible, also when they have something to say", async ({
  shopper,
  db,
}) => {
  const { page } = shopper;
  const coat = await stockPiece(db);
  await shopper.openBag();
  await inspect(page, "empty bag");
  await shopper.putInBag(await stockCurated(db));
  await inspect(page, "product, put in the bag");
  await shopper.putInBag(coat);
  await shopper.openBag();
  await inspect(page, "bag");
  await shopper.checkOut();
  await inspect(page, "checkout");
  await shopper.fillAddress({
    name: "R",
    line1: "1",
    city: "P",
    state: "Oregon",
    postal: "10001",
  });
  await shopper.goOnToDelivery();
  await expect(page.getByLabel("ZIP code", { exact: true })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await inspect(page, "checkout with messages");
  await shopper.fillAddress();
  await shopper.goOnToDelivery();
  await expect(shopper.payButton()).toBeVisible();
  await inspect(page, "review");
  await shopper.goToPaymentPage();
  await page.getByRole("link", { name: "Cancel and go back" }).click();
  await expect(page.getByRole("heading", { name: "The payment was cancelled." })).toBeVisible();
  await inspect(page, "cancelled payment");
  await page.getByRole("link", { name: "Go back to pay" }).click();
  await shopper.goToPaymentPage();
  await shopper.payWith("good");
  const number = await shopper.expectThanks();
  await inspect(page, "order");
  await shopper.see(coat);
  await inspect(page, "sold piece");
  await openMail(page, shopper.email, `Receipt for order ${number}`);
  await inspect(page, "mail");
});

test("the desk is accessible", async ({ newShopper, db }) => {
  const buyer = await newShopper();
  const balm = await stockCurated(db);
  const number = await buyer.buy(balm);
  const staff = await newShopper();
  const { email, password } = demoAccount("admin");
  await staff.signIn(email, password, "/admin/orders");
  for (const path of [
    "/admin/orders",
    `/admin/orders/${number}`,
    "/admin/products",
    `/admin/products/${balm.slug}`,
    "/account",
  ]) {
    await test.step(path, async () => {
      await staff.page.goto(path);
      await inspect(staff.page, path);
    });
  }
});
