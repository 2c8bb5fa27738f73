import { stockPiece } from "./support/goods";
import { expect, test } from "./support/shop-test";

const DAY = 86_400_000;
const written = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("a piece without script: units are switched, and each flaw leads to its picture", async ({
      newShopper,
    }) => {
      const { page } = await newShopper({ javaScriptEnabled: false });
      await page.goto("/products/woven-leather-belt");
      const drawing = page.locator("figure svg");
      await expect(drawing.getByText("36.2 in")).toBeVisible();
      await expect(drawing.getByText("92 cm")).toBeHidden();
      await page.getByText("Centimeters", { exact: true }).click();
      await expect(page.getByRole("radio", { name: "Centimeters" })).toBeChecked();
      await expect(drawing.getByText("92 cm")).toBeVisible();
      await expect(drawing.getByText("36.2 in")).toBeHidden();
      // With the keys alone, too.
      await page.keyboard.press("ArrowLeft");
      await expect(drawing.getByText("36.2 in")).toBeVisible();
      const row = page.getByRole("row", { name: "Length" });
      await expect(row.getByRole("cell")).toHaveText(["36.2 in", "92 cm"]);

      const grade = page.getByRole("listitem").filter({ hasText: "Good (this piece)" });
      await expect(grade).toHaveAttribute("aria-current", "true");
      await expect(grade).toContainText("Visible wear that does not stop use");

      const flaw = page.getByRole("link", { name: "Creasing at third hole" }).last();
      const shown = flaw.getByRole("presentation").or(flaw.locator("img"));
      await shown.first().scrollIntoViewIfNeeded();
      await expect
        .poll(() => shown.first().evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(100);
      await flaw.click();
      const large = page.getByRole("button", { name: /near view, ringed: creasing at third hole/ });
      await expect(large).toBeInViewport();
      await expect(large).toContainText("Creasing at third hole");
    });

    test("a piece without flaws says so", async ({ shopper }) => {
      await shopper.visit("/products/linen-wrap-dress");
      await expect(shopper.page.getByText(/Nothing that we found/)).toBeVisible();
      await expect(
        shopper.page.locator("figure svg").getByText("adjustable").first(),
      ).toBeVisible();
    });
  });
}

test("a piece says what it will cost next, and once it is sold what it went for", async ({
  shopper,
  newShopper,
  db,
}) => {
  const coat = await stockPiece(db, { priceCents: 12_800 });
  const other = await stockPiece(db);
  const listed = new Date(Date.now() - 10 * DAY);
  await db.rows(
    `UPDATE resale_pieces SET listed_at = $2, floor_cents = 7000, provenance = 'Worn to one wedding.',
        markdowns = '[{"afterDays": 30, "percentBp": 9000}]' WHERE product_id = $1`,
    [coat.productId, listed],
  );
  const { page } = shopper;
  await shopper.see(coat);
  const day = written.format(new Date(listed.getTime() + 30 * DAY));
  await expect(page.getByText(`$115.20 from ${day} if it is still here.`)).toBeVisible();
  await expect(page.getByText("If it is still here", { exact: true })).toBeVisible();
  await expect(page.getByText("Worn to one wedding.")).toBeVisible();
  // What the owner would take at the least is between the owner and the shop.
  expect(await page.content()).not.toContain("70.00");

  await (await newShopper()).buy(coat);
  await expect(async () => {
    await shopper.see(coat);
    await expect(page.getByText(/^Sold on .+ for \$128\.00$/)).toBeVisible({ timeout: 100 });
  }).toPass();
  await expect(page.getByRole("button", { name: "Add to bag" })).toHaveCount(0);
  await expect(page.getByText(/if it is still here/i)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Tell me about similar pieces" })).toBeVisible();
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  const at = (title: string) => headings.indexOf(title);
  expect(at("Similar pieces")).toBeGreaterThan(-1);
  expect(at("Similar pieces")).toBeLessThan(at("Condition"));
  const similar = page.getByRole("region", { name: "Similar pieces" });
  await expect(similar.getByRole("link", { name: other.title })).toBeVisible();
});
