import { stockCurated, stockPiece } from "./support/goods";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { htmlFaults } from "./support/valid-html";
import { newWord } from "./support/words";

test("without script the field in the header finds things, tab by tab", async ({
  newShopper,
  db,
}) => {
  const word = newWord();
  const balm = await stockCurated(db, { title: `${word} balm` });
  const coat = await stockPiece(db, { title: `${word} coat` });
  const { page } = await newShopper({ javaScriptEnabled: false });
  await page.goto("/");
  const field = page.getByRole("banner").getByRole("textbox", { name: "Search the shop" });
  await field.fill(word);
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`2 results for “${word}”`);
  await expect(page).toHaveTitle(new RegExp(`^Search: ${word} `));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.getByRole("link", { name: balm.title })).toBeVisible();
  await expect(page.getByRole("link", { name: coat.title })).toBeVisible();

  const tabs = page.getByRole("navigation", { name: "Kinds of results" }).getByRole("link");
  await expect(tabs).toHaveText([
    "All2",
    "Products1",
    "Pieces1",
    "Ingredients0",
    "Journal0",
    "Studies0",
  ]);
  await expect(tabs.and(page.locator("[aria-current=page]"))).toHaveText("All2");
  await tabs.filter({ hasText: "Pieces" }).click();
  await expect(tabs.and(page.locator("[aria-current=page]"))).toHaveText("Pieces1");
  await expect(page.getByRole("link", { name: coat.title })).toBeVisible();
  await expect(page.getByRole("link", { name: balm.title })).toHaveCount(0);
  await tabs.filter({ hasText: "Journal" }).click();
  await expect(page.getByText("Nothing of this kind.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Products", exact: true }).click();
  await expect(page.getByRole("link", { name: balm.title })).toBeVisible();
});

test("a tab's list is narrowed and sorted, and its words and tab stay in the address", async ({
  shopper,
  db,
}) => {
  const word = newWord();
  const dear = await stockCurated(db, { title: `${word} dear oil`, priceCents: 9900 });
  const cheap = await stockCurated(db, { title: `${word} cheap oil`, priceCents: 900 });
  const { page } = shopper;
  const names = page.getByRole("main").getByRole("heading", { level: 3 });
  await shopper.visit(`/search?q=${word}&tab=products&sort=price-low`);
  await expect(names).toHaveText([cheap.title, dear.title]);
  await page.locator("summary", { hasText: "Price" }).click();
  await page.getByRole("checkbox", { name: /\$50 to \$100/ }).check();
  await page.waitForURL((url) => url.searchParams.get("price") === "50-100");
  await expect(names).toHaveText([dear.title]);
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    q: word,
    tab: "products",
    price: "50-100",
    sort: "price-low",
  });
  const found = await page.request.get(`/api/lists/search?q=${word}&tab=products&price=50-100`);
  expect(await found.json()).toMatchObject({ total: 1 });
});

test("a misspelled word is answered with what was meant, and says so", async ({ shopper, db }) => {
  const { page } = shopper;
  await shopper.visit("/search?q=clenser");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing for “clenser”.");
  await expect(page.getByText("Here is what we have for “cleanser”.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Meadow Milk Cleanser" })).toBeVisible();
  const recorded = (query: string) =>
    db.rows("SELECT searches, found FROM search_terms WHERE query = $1", [query]);
  await expect.poll(() => recorded("clenser")).toMatchObject([{ found: 0 }]);
  await page.getByRole("link", { name: "“cleanser”" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/results? for “cleanser”$/);
});

test("a search is counted once, whatever is done with its results", async ({ newShopper, db }) => {
  const word = newWord();
  await stockCurated(db, { title: `${word} cream` });
  // Without script every step asks the server.
  const { page } = await newShopper({ javaScriptEnabled: false });
  const counted = () =>
    db.rows("SELECT searches, found FROM search_terms WHERE query = $1", [word]);
  await page.goto(`/search?q=${word}`);
  await expect.poll(counted).toEqual([{ searches: 1, found: 1 }]);
  for (const tab of ["Products", "Ingredients", "All"])
    await page
      .getByRole("navigation", { name: "Kinds of results" })
      .getByRole("link", { name: new RegExp(`^${tab}`) })
      .click();
  await page.goto(`/search?q=${word}&tab=products&sort=newest`);
  await page.goto(`/search?q=${word}&brand=elm`);
  await page.request.get(`/api/search?q=${word}`);
  // The next search's count stands behind all of these.
  await page.goto(`/search?q=${word}`);
  await expect.poll(counted).toEqual([{ searches: 2, found: 1 }]);
});

test("nothing found offers something real", async ({ shopper }) => {
  const { page } = shopper;
  await shopper.visit(`/search?q=${newWord()}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Nothing for “zib/);
  await expect(page.getByRole("link", { name: "tell us what you looked for" })).toHaveAttribute(
    "href",
    "/contact",
  );
  const ways = page.getByRole("navigation", { name: "Things to look for" }).getByRole("link");
  const hrefs = await ways.evaluateAll((links) =>
    links.map((one) => one.getAttribute("href") ?? ""),
  );
  expect(new Set(hrefs.map((href) => href.split("/")[1]))).toEqual(
    new Set(["collections", "concerns", "shop", "resale"]),
  );
  await Promise.all(
    hrefs.map(async (href) => expect.soft((await page.request.get(href)).status(), href).toBe(200)),
  );
  await expect(page.getByRole("heading", { name: "New on the shelf" })).toBeVisible();
});

test("whatever is typed gets an answer and is shown as what it is", async ({
  shopper,
  rawVisitor,
}) => {
  const visitor = rawVisitor();
  const typed = [
    "x".repeat(10_000),
    "a b ".repeat(1000),
    "oil\0serum",
    "\u202e\u200f\ufeff",
    "🧴✨",
    "%",
    '"',
    "'; DROP TABLE products; --",
    "<script>alert(1)</script>",
    "!@#$%^&*()_+",
    "a:* & b | !c",
    "日本語",
    "\\",
    "__proto__",
  ].map(encodeURIComponent);
  const raw = [
    ...typed,
    "%ff%fe",
    "%ED%A0%80",
    "a&q=b",
    "a&tab=x&sort=x&after=x&before=%00",
    "[$gt]=",
  ];
  for (const q of raw) {
    for (const path of [
      `/search?q=${q}`,
      `/search?q=${q}&tab=pieces&size=${q.slice(0, 900)}`,
      `/search?tab=journal&q=${q}`,
      `/api/search?q=${q}`,
      `/api/lists/search?q=${q}&tab=products`,
    ]) {
      const { status, text } = await visitor.get(path);
      expect.soft(status, path.slice(0, 80)).toBe(200);
      expect.soft(text.includes("\0"), path.slice(0, 80)).toBe(false);
    }
  }
  const { page } = shopper;
  await page.addInitScript(() => Object.assign(window, { alert: () => document.write("caught") }));
  const sly = `"><script>alert(1)</script><b title="`;
  await shopper.visit(`/search?q=${encodeURIComponent(sly)}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(sly);
  await expect(
    page.getByRole("main").getByRole("combobox", { name: "Search the shop" }),
  ).toHaveValue(sly);
});

test("every state of the search is accessible and valid", async ({ shopper, request }) => {
  const { page } = shopper;
  test.setTimeout(400_000);
  for (const path of [
    "/search",
    "/search?q=oil",
    "/search?q=oil&tab=products",
    "/search?q=wool&tab=pieces&color=brown",
    "/search?q=oil&tab=ingredients",
    "/search?q=skin&tab=journal",
    "/search?q=clenser",
    "/search?q=nothingofthatname",
    `/search?q=${"w".repeat(100)}`,
  ]) {
    await test.step(path, async () => {
      await shopper.visit(path);
      await inspect(page, path);
      expect.soft(await htmlFaults(await (await request.get(path)).text()), path).toEqual([]);
    });
  }
  await page.setViewportSize({ width: 1280, height: 844 });
  await shopper.visit("/search");
  await page
    .getByRole("main")
    .getByRole("combobox", { name: "Search the shop" })
    .pressSequentially("re");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await inspect(page, "suggestions");
});
