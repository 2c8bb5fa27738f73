import { inspect } from "./support/inspect";
import { stockCurated } from "./support/goods";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";
import { htmlFaults } from "./support/valid-html";

test("a merchandiser's desk opens on what waits for them and how the shop does", async ({
  shopper,
  newShopper,
  db,
}) => {
  const balm = await stockCurated(db);
  const number = await (await newShopper()).buy(balm);
  const { page } = shopper;
  const main = page.getByRole("main").filter({ visible: true });
  const { email, password } = demoAccount("merchandiser");
  await db.rows(
    `INSERT INTO search_terms (day, query, searches, found) VALUES (current_date, 'bamboo toothbrush', 3, 0)
     ON CONFLICT DO NOTHING`,
  );
  await shopper.signIn(email, password, "/admin");
  await expect(main.getByRole("heading", { name: "Today" })).toBeVisible();
  // Only what their rooms show.
  await expect(main.getByRole("heading", { name: "Sales" })).toBeVisible();
  await expect(main.getByRole("heading", { name: "Owed" })).toHaveCount(0);
  await expect(main.getByRole("link", { name: /Parcels to pack/i })).toHaveCount(0);

  // Every link of the page leads somewhere, with whatever it was narrowed to; every CSV is one.
  const hrefs = await main
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(15);
  for (const href of new Set(hrefs)) {
    const answer = await page.request.get(href);
    expect(answer.status(), href).toBe(200);
    const text = await answer.text();
    if (href.startsWith("/admin/export/")) expect(text.split("\n")[0], href).toContain(",");
    else expect(text, href).not.toContain("NEXT_HTTP_ERROR_FALLBACK;404");
  }

  await main.getByRole("link", { name: "Both worlds", exact: true }).click();
  await expect(main.getByRole("heading", { name: "Sales" })).toBeVisible();
  await expect(main.getByRole("row").filter({ hasText: number })).toContainText(balm.sku);
  await inspect(page, "the list of sales");

  await page.goto("/admin?days=91");
  await main.getByText("As a table").click();
  await expect(main.getByRole("table", { name: "Sales" })).toBeVisible();
  await inspect(page, "today");
  for (const path of ["/admin", "/admin/sales"])
    expect(await htmlFaults(await (await page.request.get(path)).text()), path).toEqual([]);
});
