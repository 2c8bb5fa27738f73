import type { Page } from "@playwright/test";
import { stockCurated, type Goods } from "./support/goods";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";
import { newWord } from "./support/words";

const { email, password } = demoAccount("merchandiser");

/** The list's row of a thing, and the link that opens it. */
const row = (page: Page, goods: Goods) => page.getByRole("row").filter({ hasText: goods.title });
const link = (page: Page, goods: Goods) => page.getByRole("link", { name: goods.title });
const count = (page: Page) => page.locator("[data-bulk-count]");

test("the list's keys go down and up, choose, open and search, and can be turned off", async ({
  newShopper,
  db,
}) => {
  const word = newWord();
  const [a, b, c] = [
    await stockCurated(db, { title: `${word} A` }),
    await stockCurated(db, { title: `${word} B` }),
    await stockCurated(db, { title: `${word} C` }),
  ];
  const staff = await newShopper();
  const { page } = staff;
  const press = (key: string) => page.keyboard.press(key);
  await staff.signIn(email, password, "/admin/products");
  await page.goto(`/admin/products?q=${word}`);
  await expect(page.locator("[data-bulk]")).toBeHidden();

  await test.step("j and k go from row to row and stop at the ends", async () => {
    await press("j");
    await expect(link(page, a)).toBeFocused();
    await press("j");
    await press("j");
    await press("j");
    await expect(link(page, c)).toBeFocused();
    await press("k");
    await expect(link(page, b)).toBeFocused();
  });

  await test.step("x chooses, with Shift a press chooses all between, Esc drops the choice", async () => {
    await press("x");
    await expect(row(page, b).getByRole("checkbox")).toBeChecked();
    await expect(count(page)).toHaveText("1 chosen");
    await press("Escape");
    await expect(page.locator("[data-bulk]")).toBeHidden();
    await row(page, a).getByRole("checkbox").click();
    await row(page, c)
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    await expect(count(page)).toHaveText("3 chosen");
    await page.getByRole("checkbox", { name: "Choose all on this page" }).uncheck();
    await expect(page.locator("[data-bulk]")).toBeHidden();
  });

  await test.step("/ leads into the search, where letters are letters, and Esc out of it", async () => {
    const search = page.getByRole("searchbox", { name: "Name, SKU or brand" });
    await press("/");
    await expect(search).toBeFocused();
    await search.pressSequentially("jxk");
    await expect(search).toHaveValue("jxk");
    await press("Escape");
    await expect(search).not.toBeFocused();
  });

  await test.step("whoever turns them off is left alone", async () => {
    await page.getByText("Keys", { exact: true }).click();
    await page.getByRole("checkbox", { name: "Keys on this device" }).uncheck();
    await page.getByText("Keys", { exact: true }).click();
    await press("j");
    await expect(link(page, a)).not.toBeFocused();
    await page.evaluate(() => localStorage.removeItem("necessite:desk-keys-off"));
  });

  await test.step("Enter opens the row", async () => {
    await page.locator("body").click({ position: { x: 5, y: 5 } });
    await press("j");
    await press("Enter");
    await page.waitForURL(`**/admin/products/${a.slug}`);
  });
});

test("a list is narrowed, kept as a view with its columns, found again, and forgotten", async ({
  newShopper,
  db,
}) => {
  const word = newWord();
  const goods = await stockCurated(db, { title: `${word} Soap` });
  await db.rows("UPDATE products SET status = 'draft' WHERE id = $1", [goods.productId]);
  const staff = await newShopper();
  const { page } = staff;
  await staff.signIn(email, password, "/admin/products");
  await page.getByRole("searchbox", { name: "Name, SKU or brand" }).fill(word);
  await page.locator("select[name=status]").selectOption("draft");
  await page.getByText("Columns", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Weight, g" }).check();
  await page.getByRole("checkbox", { name: "Category" }).uncheck();
  await page.getByRole("button", { name: "Show these" }).click();
  await expect(page.getByRole("columnheader", { name: "Weight, g" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Category" })).toHaveCount(0);
  await expect(page.getByText("1 product", { exact: true })).toBeVisible();
  await page.getByPlaceholder("Keep this view as").fill(`Soaps ${word}`);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  const view = page.getByRole("navigation", { name: "Views" }).getByRole("link", {
    name: `Soaps ${word}`,
  });
  await expect(view).toHaveAttribute("aria-current", "page");
  await inspect(page, "a list of the desk");

  await page.goto("/admin/products");
  await view.click();
  await expect(link(page, goods)).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Weight, g" })).toBeVisible();
  // Views are everybody's own.
  const other = await newShopper();
  const admin = demoAccount("admin");
  await other.signIn(admin.email, admin.password, "/admin/products");
  await expect(other.page.getByRole("link", { name: `Soaps ${word}` })).toHaveCount(0);
  await page.getByRole("button", { name: `Forget “Soaps ${word}”` }).click();
  await expect(view).toHaveCount(0);
});

test("many products are changed at once, with progress, and the whole run is taken back", async ({
  newShopper,
  db,
}) => {
  const word = newWord();
  const all = [
    await stockCurated(db, { title: `${word} A` }),
    await stockCurated(db, { title: `${word} B` }),
    await stockCurated(db, { title: `${word} C` }),
  ];
  const prices = () =>
    db.rows<{ cents: number }>(
      "SELECT price_cents AS cents FROM variants WHERE product_id = ANY ($1) ORDER BY product_id",
      [all.map(({ productId }) => productId)],
    );
  const before = await prices();
  const staff = await newShopper();
  const { page } = staff;
  await staff.signIn(email, password, "/admin/products");
  await page.goto(`/admin/products?q=${word}`);
  await page.getByRole("checkbox", { name: `Choose ${all[0]?.title}` }).check();
  await page.locator("select[name=scope]").selectOption("all");
  await expect(count(page)).toHaveText("All that match");
  await page.locator("select[name=change]").selectOption({ label: "Change prices by percent" });
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "A price needs a percentage" }),
  ).toBeVisible();

  await page.getByRole("checkbox", { name: `Choose ${all[0]?.title}` }).check();
  await page.locator("select[name=scope]").selectOption("all");
  await page.locator("select[name=change]").selectOption({ label: "Change prices by percent" });
  await page.getByLabel("Percent, for prices").fill("-10");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await page.waitForURL(/\/admin\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Prices −10 %: 3 products");
  const back = page.getByRole("button", { name: "Take the whole run back" });
  await expect(back).toBeVisible();
  await inspect(page, "a bulk change");
  expect(await prices()).toEqual(
    before.map(({ cents }) => ({ cents: Math.floor((cents * 9000 + 5000) / 10_000) })),
  );
  await back.click();
  await expect(page.getByText("Reverted", { exact: true }).first()).toBeVisible();
  expect(await prices()).toEqual(before);
});

test("the chosen rows leave as a file with all their fields, which comes back corrected", async ({
  newShopper,
  db,
}) => {
  const word = newWord();
  const [a, b] = [
    await stockCurated(db, { title: `${word} A` }),
    await stockCurated(db, { title: `${word} B` }),
  ];
  const staff = await newShopper();
  const { page } = staff;
  await staff.signIn(email, password, "/admin/products");
  await page.goto(`/admin/products?q=${word}`);
  await row(page, a).getByRole("checkbox").check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "All fields as CSV" }).click(),
  ]);
  const text = await (
    await file.createReadStream()
  )
    .toArray()
    .then((parts) => Buffer.concat(parts).toString());
  expect(text).toContain(a.title);
  expect(text).not.toContain(b.title);
  await page.goto("/admin/imports");
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: `${word}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(text.replace(a.title, `${word} Renamed`)),
  });
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByRole("button", { name: "Import 1 row" }).click();
  await expect(page.getByRole("button", { name: "Take the whole run back" })).toBeVisible();
  expect(await db.value("SELECT name FROM products WHERE id = $1", [a.productId])).toBe(
    `${word} Renamed`,
  );
});
