import { allPages, foundIn, linkIn, List, shownIn } from "./support/list";
import { expect, test } from "./support/shop-test";

const LISTED = `FROM products p JOIN variants v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id
  WHERE p.status = 'published' AND (p.kind = 'curated' OR s.on_hand > 0)`;

test("the pages of a list show every product once, forwards and backwards", async ({
  request,
  db,
}) => {
  const lists = [
    ["/shop", "curated"],
    ["/resale", "resale"],
    ["/shop?sort=price-low", "curated"],
    ["/resale?sort=price-high", "resale"],
  ] as const;
  for (const [path, kind] of lists) {
    await test.step(path, async () => {
      const rows = await db.rows<{ slug: string }>(
        `SELECT p.slug ${LISTED} AND p.kind = '${kind}'`,
      );
      const pages = await allPages(request, path);
      expect(pages.flat().toSorted()).toEqual(
        rows.map(({ slug }) => `/products/${slug}`).toSorted(),
      );
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.slice(0, -1).every((page) => page.length === 24)).toBe(true);
      const first = await (await request.get(path)).text();
      expect(foundIn(first)).toBe(rows.length);
      const second = await (await request.get(linkIn(first, "next") ?? "")).text();
      const back = await (await request.get(linkIn(second, "prev") ?? "")).text();
      expect(shownIn(back)).toEqual(pages[0]);
    });
  }
});

test("what a choice says it finds is what it finds", async ({ request }) => {
  for (const path of ["/shop", "/resale", "/collections/the-edit"]) {
    const html = await (await request.get(path)).text();
    const choices = [
      ...html.matchAll(/name="([a-z]+)" value="([^"]+)"\/>[^<]*<small>(\d+)<\/small>/g),
    ];
    expect(choices.length, path).toBeGreaterThan(15);
    for (const [, facet = "", value = "", count] of choices) {
      const search = new URLSearchParams({ [facet]: value.replaceAll("&amp;", "&") });
      const narrowed = await (await request.get(`${path}?${search.toString()}`)).text();
      expect(foundIn(narrowed), `${path} ${facet} ${value}`).toBe(Number(count));
      expect(shownIn(narrowed).length).toBe(Math.min(24, Number(count)));
    }
  }
});

test("a list is cached whole; what narrows it is not, and has one address", async ({ request }) => {
  const get = (path: string) => request.get(path, { maxRedirects: 0 });
  for (const path of ["/shop", "/shop?utm_source=mail", "/resale?gclid=x", "/collections"]) {
    await expect
      .poll(async () => (await get(path)).headers()["cache-control"], path)
      .toMatch(/s-maxage=\d+/);
  }
  const plain = await (await get("/shop")).text();
  expect(await (await get("/shop?utm_source=mail")).text()).toBe(plain);
  for (const path of ["/shop?badge=vegan", "/resale?sort=price-low", "/shop/body?price=under-25"]) {
    const response = await get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["cache-control"], path).not.toContain("s-maxage");
  }
  const leads = [
    ["/shop?brand=oak&brand=elm", "/shop?brand=elm,oak"],
    ["/shop?category=body", "/shop/body"],
    ["/shop?sort=newest", "/shop"],
    ["/shop?brand=", "/shop"],
    ["/shop/page/2", "/shop"],
    ["/resale/page/3", "/resale"],
    ["/narrowed/shop", "/shop"],
  ] as const;
  for (const [from, to] of leads) {
    const response = await get(from);
    expect(response.status(), from).toBe(308);
    expect(new URL(response.headers()["location"] ?? "", "http://x").href).toBe(`http://x${to}`);
  }
  for (const path of [
    "/shop/nothing?brand=elm",
    "/collections/nothing",
    "/concerns/x?sort=price-low",
  ])
    expect((await get(path)).status(), path).toBe(404);
});

test("search engines keep the list itself", async ({ request }) => {
  const head = async (path: string) => {
    const html = await (await request.get(path)).text();
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "";
    return {
      canonical: new URL(canonical).pathname + new URL(canonical).search,
      kept: !/<meta name="robots" content="[^"]*noindex/.test(html),
    };
  };
  expect(await head("/shop/body")).toEqual({ canonical: "/shop/body", kept: true });
  expect(await head("/shop/body?badge=vegan")).toEqual({ canonical: "/shop/body", kept: true });
  expect(await head("/shop?badge=vegan&price=under-25&sort=price-low")).toEqual({
    canonical: "/shop",
    kept: false,
  });
  const next = linkIn(await (await request.get("/shop")).text(), "next") ?? "";
  expect(await head(next)).toEqual({ canonical: next, kept: true });
});

test("a list that finds nothing says what would find something", async ({ shopper }) => {
  const { page } = shopper;
  const list = new List(page);
  await shopper.visit("/resale?category=bags&color=red&condition=fair&price=under-25");
  await list.expectCount(0);
  await expect(page.getByText("Nothing fits all of these")).toBeVisible();
  const way = page
    .getByRole("main")
    .getByRole("link", { name: /^(Any|Only) / })
    .first();
  const line = await way.locator("xpath=..").textContent();
  await way.click();
  await list.expectCount(Number(/, (\d+) /.exec(line ?? "")?.[1]));
});

test("a link to a narrowed list shows it, also for those who know the list", async ({
  shopper,
  db,
}) => {
  const { page } = shopper;
  const brand = await db.value<string>(
    "SELECT b.slug FROM brands b JOIN products p ON p.brand_id = b.id WHERE p.status = 'published' ORDER BY 1 LIMIT 1",
  );
  await shopper.visit("/shop");
  await shopper.visit(`/brands/${brand}`);
  await page.getByRole("link", { name: "Shop", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Shop" })).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Narrow them down in the shop" }).click();
  await expect(page).toHaveURL(`/shop?brand=${brand}`);
  await expect(new List(page).applied.first()).toBeVisible();
});
