import { inspect } from "./support/inspect";
import { numberOf, saved, step } from "./support/offer-form";
import { newSeller } from "./support/seller";
import { expect, test } from "./support/shop-test";

test.use({ viewport: { width: 390, height: 844 } });

test("what was typed survives a closed browser, a lost connection and a second window", async ({
  newShopper,
  watch,
  db,
}) => {
  // Without a connection the browser says so itself.
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const seller = await newSeller(db);
  const shopper = await newShopper();
  const { page } = shopper;
  await shopper.signIn(seller.email, seller.password, "/sell/items/new");
  await page.getByRole("button", { name: "Begin with an empty form" }).click();
  await step(page, "piece");
  const mine = numberOf(page);
  const held = (column: string) =>
    db.value<string | null>(`SELECT ${column} FROM consignment_items WHERE number = $1`, [mine]);

  // Closed in the middle of a word, without a pause.
  await page.getByLabel("Title").pressSequentially("Loden co");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => held("title")).toBe("Loden co");

  // A second window of the same browser, beside a third.
  const [one, two] = [await page.context().newPage(), await page.context().newPage()];
  for (const window of [one, two]) {
    await window.goto(`/sell/items/${mine}/edit/piece`);
    await step(window, "piece");
    await expect(window.getByLabel("Title")).toHaveValue("Loden co");
  }
  await one.getByLabel("Maker").fill("Acme");
  await expect(saved(one)).toBeVisible();
  // Another field: both are kept.
  await two.getByLabel("Title").fill("Loden coat");
  await expect(two.getByText("Both are kept.")).toBeVisible();
  expect([await held("title"), await held("maker")]).toEqual(["Loden coat", "Acme"]);
  // The same field: nothing is written over until somebody has chosen.
  await one.getByLabel("Title").fill("Loden cape");
  await expect(one.getByText("Another window has changed the same thing")).toBeVisible();
  expect(await held("title")).toBe("Loden coat");
  await expect(one.getByLabel("Title")).toHaveValue("Loden cape");
  await inspect(one, "two windows at one field");
  await one.getByRole("button", { name: "Keep what stands here" }).click();
  await expect.poll(() => held("title")).toBe("Loden cape");
  await two.getByLabel("Title").fill("Loden cloak");
  await two.getByRole("button", { name: "Take what the other window has" }).click();
  await expect(two.getByLabel("Title")).toHaveValue("Loden cape");

  // Without a connection it waits, and goes out by itself.
  await one.context().setOffline(true);
  await one.getByLabel("Maker").fill("Acme & Sons");
  await expect(one.getByText(/^No connection\./)).toBeVisible();
  await one.context().setOffline(false);
  await expect.poll(() => held("maker")).toBe("Acme & Sons");
  await expect(saved(one)).toBeVisible();
});
