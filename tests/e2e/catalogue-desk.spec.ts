import sharp from "sharp";
import { demoAccount } from "./support/staff";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import type { Shopper } from "./support/shopper";
import { newWord } from "./support/words";

async function enter(staff: Shopper, path: string): Promise<void> {
  const { email, password } = demoAccount("merchandiser");
  await staff.signIn(email, password, path);
}

const HEADS = "SKU,Name,Brand,Category,Kind,Description,Price,Weight,Use,Class in law,Label,Stock";
const row = (sku: string, name: string, brand: string, price: string, label: string) =>
  [
    sku,
    name,
    brand,
    "Skincare",
    "face balm",
    "A balm for one test.",
    price,
    "120",
    "leave-on",
    "cosmetic",
    `"${label}"`,
    "9",
  ].join(",");
const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from([HEADS, ...lines].join("\n")),
});

test("a brand's file is corrected and imported; what fails the standard gets its document, is published, and its page says why it passes", async ({
  newShopper,
  shopper,
  db,
}) => {
  const mark = newWord().toUpperCase();
  const brand = await db.value<string>("SELECT name FROM brands ORDER BY slug LIMIT 1");
  const [plain, paper] = [`${mark}-1`, `${mark}-2`];
  const title = `Paper balm ${mark}`;
  const staff = await newShopper();
  const { page } = staff;
  await enter(staff, "/admin/imports");

  // As the brand sent it: a price that is none, and a brand that nobody knows.
  const send = async (lines: readonly string[]) => {
    await page.goto("/admin/imports");
    await page.getByLabel("File", { exact: true }).setInputFiles(csv(`${mark}.csv`, lines));
    await page.getByRole("button", { name: "Look at it" }).click();
    await page.waitForURL(/\/admin\/imports\/[0-9a-f-]{36}$/);
  };
  const good = row(plain, `Plain balm ${mark}`, brand, "24.00", "Aqua, Glycerin");
  await send([good, row(paper, title, "Nobody & Sons", "about 30", "Aqua, PEG-100 Stearate")]);
  await expect(page.getByText("column Price: is no price")).toBeVisible();
  await expect(page.getByText("column Brand: does not know “Nobody & Sons”")).toBeVisible();
  await expect(page.getByText("Row 3,").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Import 1 row" })).toBeVisible();
  expect(await db.value("SELECT count(*)::int FROM variants WHERE sku LIKE $1", [`${mark}%`])).toBe(
    0,
  );
  await inspect(page, "a checked import");
  const rejected = await page.request.get(
    await page
      .getByRole("link", { name: "Rejected rows as CSV" })
      .getAttribute("href")
      .then(String),
  );
  expect(await rejected.text()).toContain("about 30");

  // Corrected and committed.
  await send([good, row(paper, title, brand, "30.00", "Aqua, PEG-100 Stearate")]);
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await expect(page.getByRole("button", { name: "Take the whole run back" })).toBeVisible();
  const [made] = await db.rows<{ id: string; slug: string }>(
    "SELECT p.id, p.slug FROM products p JOIN variants v ON v.product_id = p.id WHERE v.sku = $1",
    [paper],
  );
  if (!made) throw new Error("Nothing was imported");

  // A picture, cut to the shop's form.
  await page.goto(`/admin/products/${made.slug}`);
  const photo = await sharp({
    create: { width: 1000, height: 1300, channels: 3, background: "#9a8" },
  })
    .jpeg()
    .toBuffer();
  await page
    .getByLabel("Picture", { exact: true })
    .setInputFiles({ name: "balm.jpg", mimeType: "image/jpeg", buffer: photo });
  await page.getByLabel("What it shows", { exact: true }).fill("A jar on plaster");
  await page.getByRole("button", { name: "Add the picture" }).click();
  await expect(page.getByLabel("What picture 1 shows")).toHaveValue("A jar on plaster");

  // The standard does not let it through yet, and says why.
  const publish = page.getByRole("button", { name: "Publish", exact: true });
  await publish.click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("PEG-100 Stearate");
  expect(await db.value("SELECT status::text FROM products WHERE id = $1", [made.id])).toBe(
    "draft",
  );
  await page.getByRole("link", { name: "Verdict and documents" }).click();
  await page.getByLabel("What it is").selectOption({ label: "1,4-dioxane certificate" });
  await page.getByLabel("Number or title").fill(`C-${mark}`);
  await page.getByLabel("Issued by").fill("A laboratory");
  await page.getByLabel("Issued on").fill("2026-01-15");
  await page.getByLabel("Declares how much of").fill("PEG-100 Stearate");
  await page.getByLabel("Percent by weight").fill("2");
  await page.getByRole("button", { name: "Take it on file" }).click();
  await expect(page.getByText("It may be published.")).toBeVisible();

  await page.goto(`/admin/products/${made.slug}`);
  await publish.click();
  await expect(page.getByText("Saved. It is published now.")).toBeVisible();
  await shopper.visit(`/products/${made.slug}`);
  await expect(shopper.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(shopper.page.getByRole("main")).toContainText(/meets our standard/i);
  await expect(shopper.page.getByRole("main")).toContainText(/1,4-dioxane certificate/i);
});

test("two people at one form: the second is told, and loses nothing; a draft waits; a change is undone", async ({
  newShopper,
  db,
}) => {
  const word = newWord();
  const id = await db.value<string>(
    "INSERT INTO brands (slug, name, focus, based_in, story) VALUES ($1, $2, 'Balms', 'Ohio', 'Two sisters.') RETURNING id",
    [word, `Brand ${word}`],
  );
  const [ada, ben] = [await newShopper(), await newShopper()];
  for (const one of [ada, ben]) await enter(one, `/admin/brands/${word}`);
  await ada.page.getByLabel("Focus").fill("Soaps");
  await ada.page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(ada.page.getByText("Saved.", { exact: true })).toBeVisible();
  await ben.page.getByLabel("Based in").fill("Maine");
  await expect(ben.page.getByText("Draft kept.")).toBeVisible();
  await ben.page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(ben.page.getByRole("main").getByRole("alert")).toContainText(
    "changed it while this page was open (Focus)",
  );
  expect(await db.value("SELECT based_in FROM brands WHERE id = $1", [id])).toBe("Ohio");
  await ben.page.reload();
  await expect(ben.page.getByText("Your draft is in the form")).toBeVisible();
  await expect(ben.page.getByLabel("Based in")).toHaveValue("Maine");
  await inspect(ben.page, "a brand with a draft");
  await ben.page.getByRole("button", { name: "Discard the draft" }).click();
  await expect(ben.page.getByLabel("Based in")).toHaveValue("Ohio");
  await ben.page
    .getByRole("button", { name: /^Undo the change/ })
    .first()
    .click();
  await expect.poll(() => db.value("SELECT focus FROM brands WHERE id = $1", [id])).toBe("Balms");
});
