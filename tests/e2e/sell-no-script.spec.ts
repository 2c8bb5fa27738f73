import { numberOf } from "./support/offer-form";
import { newSeller, photoFile } from "./support/seller";
import { expect, test } from "./support/shop-test";

test.use({ viewport: { width: 390, height: 844 } });

test("a piece is offered without script", async ({ newShopper, db }) => {
  const seller = await newSeller(db);
  const shopper = await newShopper({ javaScriptEnabled: false });
  const { page } = shopper;
  await shopper.signIn(seller.email, seller.password, "/sell/items/new");
  await page.getByRole("button", { name: "Begin with an empty form" }).click();
  await page.waitForURL(/edit\/piece/);
  const mine = numberOf(page);
  const goOn = () => page.getByRole("button", { name: "Save and go on" }).click();
  await page.getByLabel("Accessories").check();
  await page.getByLabel("Which kind?").selectOption({ label: "Boots" });
  await page.getByLabel("Title").fill("Silk square");
  await goOn();
  await expect(page.getByLabel("Which kind?")).toHaveAccessibleDescription(/belongs to the shelf/);
  await expect(page.getByLabel("Title")).toHaveValue("Silk square");
  await page.getByLabel("Which kind?").selectOption({ label: "Scarves and shawls" });
  await goOn();
  await page.waitForURL(/edit\/photos/);
  for (const [slot, color] of [
    ["front", "#8f4629"],
    ["back", "#3f5241"],
    ["label", "#5a3550"],
    ["detail", "#665e55"],
    ["wear", "#2f5a3c"],
  ] as const) {
    const place = page.locator(`#photo-${slot}`);
    await place.locator("input[type=file]").setInputFiles(await photoFile(`${slot}.jpg`, color));
    await place.getByRole("button", { name: "Send it" }).click();
    await page.waitForURL(/edit\/photos/);
  }
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByText("5 of 5 needed photographs are there.").isVisible();
    })
    .toBe(true);
  await page.getByRole("button", { name: "Move photograph 2, The other side, earlier" }).click();
  await expect(
    page.getByRole("button", { name: "Photograph 1, The other side", exact: true }),
  ).toBeVisible();
  await page.goto(`/sell/items/${mine}/edit/size`);
  await page.getByLabel(/^Width/).fill("35");
  await page.getByLabel(/^Length/).fill("35");
  await page.getByLabel("Color").fill("navy");
  await page.getByLabel("Material").fill("silk");
  await goOn();
  await page.waitForURL(/edit\/condition/);
  await page.getByRole("radio", { name: /^Good/ }).check();
  await page.getByLabel("More flaws, one a line").fill("A pulled thread\nA faint stain");
  await goOn();
  await page.waitForURL(/edit\/story/);
  await page
    .getByLabel("How do you know where it is from?")
    .selectOption({ label: "It was a gift" });
  await goOn();
  await page.waitForURL(/edit\/send/);
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByLabel("Give it away").check();
  await page.getByRole("button", { name: "Send it to us" }).click();
  await page.waitForURL(`/sell/items/${mine}`);
  await expect(page.getByText("With us to look at")).toBeVisible();
  expect(
    await db.rows(
      "SELECT f.text FROM consignment_flaws f JOIN consignment_items i ON i.id = f.item_id WHERE i.number = $1 ORDER BY f.position",
      [mine],
    ),
  ).toEqual([{ text: "A pulled thread" }, { text: "A faint stain" }]);
});
