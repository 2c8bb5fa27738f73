import { demoAccount } from "./support/staff";
import { stockCurated, stockPiece } from "./support/goods";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("a guest buys care and a piece, and everybody hears of it", async ({
      shopper,
      newShopper,
      db,
    }) => {
      const balm = await stockCurated(db);
      const coat = await stockPiece(db);
      const { page } = shopper;
      const onList = page.getByRole("main").getByRole("link", { name: coat.title });
      await expect(async () => {
        await shopper.visit("/resale");
        await expect(onList).toBeVisible({ timeout: 1 });
      }).toPass();

      await shopper.putInBag(balm);
      await shopper.putInBag(coat);
      await expect(page.getByRole("banner").getByText("2 items")).toBeAttached();

      // A ZIP code of another state: the message stands beside the field, and nothing typed is lost.
      await shopper.checkOut();
      await shopper.fillAddress({
        name: "Rosalind Park",
        line1: "12 Alder Street",
        city: "Portland",
        state: "Oregon",
        postal: "10001",
      });
      await shopper.goOnToDelivery();
      const zip = page.getByLabel("ZIP code", { exact: true });
      await expect(zip).toHaveAccessibleDescription(
        /This ZIP code is not in the state chosen above/,
      );
      await expect(zip).toHaveValue("10001");
      await expect(page.getByLabel("E-mail", { exact: true })).toHaveValue(shopper.email);
      await expect(page.getByLabel("Street and number", { exact: true })).toHaveValue(
        "12 Alder Street",
      );
      await expect(page.getByLabel("State", { exact: true })).toHaveValue("OR");
      await zip.fill("97214");
      await shopper.goOnToDelivery();

      await expect(page.getByRole("radio", { name: /Standard/ })).toBeChecked();
      await page.getByRole("radio", { name: /Express/ }).check();
      await expect(page.getByText("Delivery, Express")).toBeVisible();
      const total = (await shopper.payButton().textContent())?.replace("Pay ", "") ?? "";
      await shopper.goToPaymentPage();
      await expect(shopper.payButton()).toHaveText(new RegExp(escaped(total)));
      await shopper.payWith("good");
      const number = await shopper.expectThanks();
      await expect(page.getByText(`The receipt is on its way to ${shopper.email}.`)).toBeVisible();
      await expect(page.getByRole("main").getByText(total)).toBeVisible();
      await expect(page.getByRole("banner").getByText(/items?$/)).toHaveCount(0);

      // The receipt's link opens the order for somebody who has nothing but the mail.
      const elsewhere = await newShopper();
      await openMail(elsewhere.page, shopper.email, `Receipt for order ${number}`);
      await followMail(elsewhere.page, "View your order");
      expect(await elsewhere.expectThanks()).toBe(number);
      await elsewhere.page.goto(`/orders/${number}`);
      await expect(elsewhere.page.getByText("Order N-")).toHaveCount(0);

      // The piece's page stays as a record; the list lets go of it.
      const record = await page.request.get(`/products/${coat.slug}`);
      expect(record.status()).toBe(200);
      await shopper.see(coat);
      await expect(page.getByText("Sold", { exact: true }).first()).toBeVisible();
      await expect(page.getByRole("button", { name: "Add to bag" })).toHaveCount(0);
      await shopper.visit("/resale");
      await expect(onList).toHaveCount(0);

      // Staff find it by its number.
      const staff = await newShopper();
      const { email, password } = demoAccount("fulfilment");
      await staff.signIn(email, password, "/admin/orders");
      await staff.page.getByRole("searchbox", { name: "Number, name, e-mail or SKU" }).fill(number);
      await staff.page.keyboard.press("Enter");
      await staff.page.getByRole("main").getByRole("link", { name: number }).click();
      await expect(staff.page.getByRole("heading", { level: 1, name: number })).toBeVisible();
      for (const text of [balm.title, coat.title, total]) {
        await expect(staff.page.getByRole("main").getByText(text).first()).toBeVisible();
      }
      await expect(staff.page.getByText("12 Alder Street")).toBeVisible();
    });
  });
}

test("a guest's bag is there again after the browser was closed", async ({
  shopper,
  browser,
  db,
}) => {
  const balm = await stockCurated(db);
  await shopper.putInBag(balm);
  const storageState = await shopper.page.context().storageState();
  const lasting = storageState.cookies.every((cookie) => cookie.expires > Date.now() / 1000);
  expect(lasting, "no cookie ends with the browser").toBe(true);
  const again = await browser.newContext({ storageState });
  const page = await again.newPage();
  await page.goto("/bag");
  await expect(page.getByRole("heading", { name: balm.title })).toBeVisible();
  await again.close();
});

function escaped(text: string): string {
  return text.replace(/[.$]/g, "\\$&");
}
