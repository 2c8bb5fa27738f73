import { randomUUID } from "node:crypto";
import { stockCurated } from "./support/goods";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

const { email, password } = demoAccount("merchandiser");

test("the standard says who decided, why, and where it was read", async ({ shopper }) => {
  const { page } = shopper;
  await shopper.visit("/standard");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Our standard, version");
  const family = page.locator("details").filter({ hasText: "Retinoids" });
  await family.locator("summary").click();
  await expect(family.getByText("Effective but irritating")).toBeVisible();
  await expect(page.getByText("AB 496", { exact: false })).toBeVisible();
  // A brand that does not wish it is not named, anywhere on the page.
  await expect(page.getByText("A shampoo, by a brand that is not named")).toBeVisible();
  expect(await page.content()).not.toContain("Bluehour");
  // Other shops' lists are for the desk.
  expect(await page.content()).not.toMatch(/sephora|credo/i);
  await inspect(page, "the standard");
  await family.getByRole("link", { name: "Laws and sources" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Retinoids");
  const retinol = page.getByRole("region", { name: "Retinol" });
  await expect(retinol.getByText("Accepted up to 0.3 %")).toBeVisible();
  await expect(retinol.getByText("EU Regulation 1223/2009")).toBeVisible();
  await inspect(page, "a family of the standard");
  await retinol.getByRole("link", { name: "Retinol" }).click();
  await expect(page.getByRole("heading", { name: "In law and in our standard" })).toBeVisible();
});

test("a product's page says which version it meets, and what is said of each entry", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit("/products/low-dose-retinol-cream");
  await expect(page.getByRole("link", { name: /^Meets our standard v\d+$/ }).first()).toBeVisible();
  const retinol = page.locator("details").filter({ hasText: "Retinol" }).last();
  await retinol.locator("summary").click();
  await expect(retinol).toContainText("restricted: 0.1 % declared, within the limit of 0.3 %");
});

test("a product that needs a document stays out, gets it, is published, and its page says why", async ({
  newShopper,
  db,
}) => {
  const goods = await stockCurated(db, { title: `Micellar ${randomUUID().slice(0, 6)}` });
  await db.rows(
    `UPDATE products SET status = 'draft', use_type = 'rinse-off', label_declaration = 'Water (Aqua), Polysorbate 20 2%, Glycerin' WHERE id = $1`,
    [goods.productId],
  );
  const publish = () =>
    db.rows("UPDATE products SET status = 'published' WHERE id = $1", [goods.productId]);
  await expect(publish()).rejects.toThrow("not within the standard");

  const staff = await newShopper();
  const { page } = staff;
  await staff.signIn(email, password, `/admin/standard/products/${goods.productId}`);
  await expect(page.getByText("It cannot be published like this.")).toBeVisible();
  await page.getByLabel("What it is").selectOption("dioxane_certificate");
  await page.getByLabel("Number or title").fill("DX-2026-7");
  await page.getByLabel("Issued by").fill("The maker");
  await page.getByLabel("Issued on").fill("2026-11-01");
  await page.getByLabel("Valid until").fill("2026-10-01");
  await page.getByRole("button", { name: "Take it on file" }).click();
  await expect(page.getByText("This is before the day of issue")).toBeVisible();
  await page.getByLabel("Valid until").fill("2099-10-01");
  await page.getByRole("button", { name: "Take it on file" }).click();
  await expect(page.getByText("On file. The product meets the standard now.")).toBeVisible();
  await inspect(page, "a product's documents");

  await publish();
  await db.rows("SELECT pg_notify('cache_tags', 'catalog')");
  const visitor = await newShopper();
  await visitor.visit(`/products/${goods.slug}`);
  const entry = visitor.page.locator("details").filter({ hasText: "Polysorbate 20" }).last();
  await entry.locator("summary").click();
  await expect(entry).toContainText("1,4-dioxane certificate on file; 2 % declared");
  await expect(entry).toContainText("Taken on file by Merle Example");
});

test("a label is read entry by entry, and a new version is looked at before it counts", async ({
  newShopper,
}) => {
  const staff = await newShopper();
  const { page } = staff;
  await staff.signIn(email, password, "/admin/standard/label");
  await page.getByLabel("Ingredients, as printed").fill("Water (Aqua), Glycerinn, Methylparaben");
  await page.getByRole("button", { name: "Read it" }).click();
  const row = page.getByRole("row").filter({ hasText: "Glycerinn" });
  await expect(row).toContainText("Unknown");
  await expect(row).toContainText("Did the label mean Glycerin");
  await expect(page.getByRole("row").filter({ hasText: "Methylparaben" })).toContainText(
    "Prohibited",
  );
  await inspect(page, "a label that is read");

  await page.goto("/admin/standard");
  await page.getByLabel("What is new").fill("Squalane is no longer accepted.");
  await page.getByRole("button", { name: "Begin a version" }).click();
  await expect(page.getByText(/^Version \d+, being written$/)).toBeVisible();
  await page.goto("/admin/standard/rules/ri-retinol");
  await page.getByLabel("Limit in percent").fill("0.05");
  await inspect(page, "a rule");
  await page.getByRole("button", { name: "Save the rule" }).click();
  await page.waitForURL("**/admin/standard/rules?saved=ri-retinol");
  await inspect(page, "the rules");
  await page.goto("/admin/standard");
  await page.getByRole("button", { name: "Look ahead" }).click();
  await expect(page.getByText(/^Done: /)).toBeVisible({ timeout: 30_000 });
  const change = page.getByRole("row").filter({ hasText: "Low-Dose Retinol Cream" });
  await expect(change).toContainText("Leaves");
  await inspect(page, "the standard's desk");
  await page.getByRole("button", { name: "Throw this version away" }).click();
  await expect(page.getByRole("button", { name: "Begin a version" })).toBeVisible();
  await staff.visit("/products/low-dose-retinol-cream");
  await expect(page.getByRole("link", { name: /^Meets our standard v\d+$/ }).first()).toBeVisible();
});
