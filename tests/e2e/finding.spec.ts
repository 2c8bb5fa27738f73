import { stockCurated, stockPiece } from "./support/goods";
import { sitemapPaths } from "./support/public-paths";
import { expect, test } from "./support/shop-test";

type Data = Record<string, unknown>;

function dataIn(html: string, type: string): Data | undefined {
  const found = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  const all = [...found].flatMap(([, text = "{}"]): Data[] => {
    const data = JSON.parse(text) as Data | Data[];
    return Array.isArray(data) ? data : [data];
  });
  return all.find((data) => data["@type"] === type);
}

test("a product says to machines what it is, what it costs and whether it can be had", async ({
  request,
  baseURL,
  db,
}) => {
  const [balm, coat] = [await stockCurated(db), await stockPiece(db)];
  const care = await (await request.get(`/products/${balm.slug}`)).text();
  expect(dataIn(care, "Product")).toMatchObject({
    name: balm.title,
    url: `${baseURL}/products/${balm.slug}`,
    offers: {
      priceCurrency: "USD",
      availability: "https://schema.org/InStock",
      itemCondition: "https://schema.org/NewCondition",
      hasMerchantReturnPolicy: { merchantReturnDays: 30 },
      shippingDetails: { shippingRate: { currency: "USD" } },
    },
  });
  expect(dataIn(care, "BreadcrumbList")).toBeDefined();
  const piece = await (await request.get(`/products/${coat.slug}`)).text();
  expect(dataIn(piece, "Product")).toMatchObject({
    offers: {
      itemCondition: "https://schema.org/UsedCondition",
      hasMerchantReturnPolicy: { merchantReturnDays: 14 },
    },
  });
  const home = await (await request.get("/")).text();
  expect(dataIn(home, "OnlineStore")).toBeDefined();
});

test("the sitemap leads to every product, and robots are told what is nobody's business", async ({
  request,
  db,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  for (const line of ["Disallow: /admin", "Disallow: /bag"]) expect(robots).toContain(line);
  // Made with the shop, for the address it was built for.
  expect(robots).toMatch(/^Sitemap: http\S+\/sitemap\.xml$/m);
  const files = await sitemapPaths(request, "/sitemap.xml");
  const paths = (await Promise.all(files.map((file) => sitemapPaths(request, file)))).flat();
  const known = await db.value<number>(
    `SELECT count(*)::int FROM products WHERE status = 'published' AND published_at < now() - interval '1 day'`,
  );
  expect(paths.filter((path) => path.startsWith("/products/")).length).toBeGreaterThanOrEqual(
    known,
  );
  for (const path of [
    "/sitemaps/nothing-1.xml",
    "/sitemaps/products-99.xml",
    "/og/products/nothing",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test("an address that something had before leads to where it is now", async ({
  request,
  shopper,
  db,
}) => {
  const balm = await stockCurated(db);
  const moved = `${balm.slug}-renamed`;
  await db.value(`UPDATE products SET slug = $2 WHERE slug = $1 RETURNING 1`, [balm.slug, moved]);
  await db.value(`SELECT pg_notify('cache_tags', 'catalog') IS NULL`);
  const answer = await request.get(`/products/${balm.slug}?ref=mail`, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toBe(`/products/${moved}?ref=mail`);
  await shopper.visit(`/products/${balm.slug}`);
  await expect(shopper.page.getByRole("heading", { level: 1, name: balm.title })).toBeVisible();
});
