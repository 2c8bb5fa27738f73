import { stockCurated, stockPiece } from "./support/goods";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";

test("what this device has shown stands on the next product's page, until it is cleared", async ({
  shopper,
  newShopper,
  db,
}) => {
  const [balm, coat, soap] = [await stockCurated(db), await stockPiece(db), await stockCurated(db)];
  const { page } = shopper;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/cards")) asked.push(new URL(request.url()).search);
  });
  const strip = page.getByRole("region", { name: "Recently viewed" });
  await shopper.see(balm);
  await expect(strip).toHaveCount(0);
  await shopper.see(coat);
  await shopper.see(soap);
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await expect(strip.getByRole("heading", { level: 3 })).toHaveText([coat.title, balm.title]);
  expect(asked.at(-1)).toBe(`?slugs=${coat.slug},${balm.slug}`);
  await inspect(page, "a product with the strip");

  await strip.getByRole("button", { name: "Clear the list" }).click();
  await expect(strip).toHaveCount(0);
  await expect(page.getByText("Cleared. The list was kept on this device only.")).toBeVisible();
  const before = asked.length;
  await shopper.see(balm);
  await expect(strip).toHaveCount(0);
  expect(asked).toHaveLength(before);

  // Nobody else's browser knows, and without script nothing is kept.
  const stranger = await newShopper();
  await stranger.see(coat);
  await expect(stranger.page.getByText("Recently viewed")).toHaveCount(0);
});

test("the cards of what was seen are only given for what was asked for", async ({
  rawVisitor,
  db,
}) => {
  const balm = await stockCurated(db);
  const visitor = rawVisitor();
  const good = await visitor.get(`/api/cards?slugs=${balm.slug}`);
  expect(JSON.parse(good.text)).toMatchObject([{ slug: balm.slug, name: balm.title }]);
  const many = Array.from({ length: 13 }, (_, n) => `s${n}`).join(",");
  for (const query of [
    "",
    "?slugs=",
    "?slugs=%00",
    "?slugs=a'--",
    "?slugs[]=a",
    `?slugs=${many}`,
  ]) {
    expect((await visitor.get(`/api/cards${query}`)).status, query).toBe(400);
  }
});
