import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";
import { newWord } from "./support/words";

const { email, password } = demoAccount("merchandiser");

test("what a brand offers is entered, audited, corrected and accepted, and becomes a product", async ({
  newShopper,
  db,
}) => {
  const sku = newWord().toUpperCase();
  const name = `Night balm ${sku}`;
  const staff = await newShopper();
  const { page } = staff;
  await staff.signIn(email, password, "/admin/standard/intake");
  await page.getByRole("link", { name: "New candidate" }).click();
  // The router keeps the list that one came from, hidden, with labels of the same name.
  await page.waitForURL(/\/new/);
  await page.reload();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("textbox", { name: "SKU", exact: true }).fill(`${sku} 1`);
  await page.getByLabel("Brand", { exact: true }).fill("Umbel & Ash");
  await page.getByLabel("Kind", { exact: true }).fill("balm");
  await page.getByLabel("Use", { exact: true }).selectOption("leave-on");
  await page.getByLabel("Label", { exact: true }).fill("Water, Glycerin, Retinol");
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(page.getByText("SKU may have at most 40 letters")).toBeVisible();
  await page.getByRole("textbox", { name: "SKU", exact: true }).fill(sku);
  await page.getByRole("button", { name: "Make it" }).click();
  await page.waitForURL(/\/intake\/[0-9a-f-]{36}/);
  const retinol = page.getByRole("row").filter({ hasText: "Retinol" });
  await expect(retinol).toContainText("the brand has to declare how much is in it");
  await inspect(page, "a candidate");

  await page.getByRole("button", { name: "Refuse" }).click();
  await expect(page.getByText("The standard would take it, so say why we do not.")).toBeVisible();
  await page.getByLabel("Declared percentages").fill("Retinol 0.1");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("write such as Retinol 0.1 %")).toBeVisible();
  await page.getByLabel("Declared percentages").fill("Retinol 0.1 %");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(retinol).toContainText("within the limit of 0.3 %");
  await page.getByRole("button", { name: "Accept" }).click();

  await page.getByRole("link", { name: "Make its product" }).click();
  await page.waitForURL(/\/products\/new/);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "SKU", exact: true })).toHaveValue(sku);
  await expect(page.getByLabel("Brand", { exact: true })).toHaveValue("umbel-and-ash");
  await expect(page.getByLabel("Declared percentages")).toHaveValue("Retinol 0.1 %");
  await page.getByLabel("Category", { exact: true }).selectOption("skincare");
  await page.getByLabel("Description", { exact: true }).fill("A balm for one test.");
  await page
    .getByLabel(/^Price/)
    .first()
    .fill("34.00");
  await page
    .getByLabel(/^Weight/)
    .first()
    .fill("90");
  await page.getByRole("button", { name: "Make it" }).click();
  await page.waitForURL(/saved=new/);
  await page.goto(`/admin/standard/intake?q=${sku}`);
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("link", { name: "Its product" })).toBeVisible();
  const made = await db.value(
    "SELECT v.sku FROM intake_candidates c JOIN variants v ON v.product_id = c.product_id WHERE c.sku = $1",
    [sku],
  );
  expect(made).toBe(sku);
});

test("what was refused is told with every reason, and without a brand that does not wish it", async ({
  newShopper,
  shopper,
}) => {
  const sku = newWord().toUpperCase();
  const staff = await newShopper();
  const { page } = staff;
  await staff.signIn(email, password, "/admin/standard/intake/new");
  await page.getByLabel("Name", { exact: true }).fill(`Secret cream ${sku}`);
  await page.getByRole("textbox", { name: "SKU", exact: true }).fill(sku);
  await page.getByLabel("Brand", { exact: true }).fill(`House of ${sku}`);
  await page.getByLabel("Kind", { exact: true }).fill(`cream ${sku}`);
  await page.getByLabel("Use", { exact: true }).selectOption("leave-on");
  await page.getByLabel("Label", { exact: true }).fill("Water, Methylparaben, PEG-100 Stearate");
  await page.getByRole("button", { name: "Make it" }).click();
  await page.waitForURL(/\/intake\/[0-9a-f-]{36}/);
  await expect(page.getByRole("button", { name: "Accept" })).toHaveCount(0);
  await page.getByRole("button", { name: "Refuse" }).click();
  await expect(page.getByText(/^Refused by v\d+/)).toBeVisible();

  await shopper.visit("/standard");
  await shopper.page
    .getByRole("region", { name: "Offered, and not accepted" })
    .getByRole("link", { name: `A cream ${sku}, by a brand that is not named` })
    .click();
  await expect(shopper.page.getByRole("heading", { level: 1 })).toHaveText(
    "Offered, and not accepted",
  );
  const entry = shopper.page.getByRole("listitem").filter({ hasText: `A cream ${sku}` });
  await expect(entry.getByText("Methylparaben")).toBeVisible();
  await expect(entry.getByRole("definition")).toHaveCount(2);
  for (const reason of await entry.getByRole("definition").allTextContents())
    expect(reason.length).toBeGreaterThan(10);
  expect(await shopper.page.content()).not.toMatch(new RegExp(`House of|Secret cream`));
  await inspect(shopper.page, "what was refused");
});
