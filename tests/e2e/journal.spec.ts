import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { inspect, WIDTHS } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { htmlFaults } from "./support/valid-html";

/** An article with claims of two grades, a product beside it, and a source that is cited more than once. */
const ARTICLE = "/journal/barrier-first";

/** Tabs on until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(
      () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent?.trim() ?? "",
    );
    if (focused === name) return;
  }
  throw new Error(`${name} cannot be reached by keyboard`);
}

for (const width of WIDTHS) {
  test(`an article at ${width} px, read by keyboard: its citations open in place and lead there and back`, async ({
    shopper,
  }) => {
    const { page } = shopper;
    await page.setViewportSize({ width, height: 844 });
    await shopper.visit("/journal");
    await tabTo(page, "Barrier first: what skin does on its own");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Barrier first/);

    await test.step("contents lead to a part", async () => {
      await tabTo(page, "Moisturizer: proven uses and limits");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: /^Moisturizer/ })).toBeInViewport();
    });

    const number = page.locator("#c2-1");
    const card = page.getByRole("note", { name: "Reference 2" });
    await test.step("a number opens its source and Escape gives the focus back", async () => {
      await tabTo(page, "Reference 2");
      await expect(number).toBeFocused();
      await expect(card).toBeHidden();
      await page.keyboard.press("Enter");
      await expect(card).toBeVisible();
      await expect(card).toContainText("No one product was clearly best.");
      await expect(card).toBeInViewport({ ratio: 0.99 });
      await page.keyboard.press("Tab");
      await expect(card.getByRole("link", { name: "Full reference" })).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(card).toBeHidden();
      await expect(number).toBeFocused();
    });

    await test.step("from the number to the list, and back to the number", async () => {
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const reference = page.locator("#r2");
      await expect(reference).toBeInViewport();
      await expect(reference).toContainText("Details to be verified");
      await expect(reference.getByRole("link", { name: /^doi:/ })).toHaveAttribute(
        "href",
        "https://doi.org/10.1002/14651858.CD012119.pub2",
      );
      await page.keyboard.press("Escape");
      await reference.getByRole("link", { name: "Back to citation 1" }).focus();
      await page.keyboard.press("Enter");
      await expect(number).toBeInViewport();
      await page.keyboard.press("Tab");
      await expect(page.locator("#c2-2")).toBeFocused();
    });
  });
}

test("an article says how firmly each claim stands, and shows a product only with what the passage says", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit(ARTICLE);
  await expect(page.getByText("Strong 4")).toBeVisible();
  const key = page.getByText("Large or repeated studies in people");
  await expect(key).toBeHidden();
  await page.getByText("What the grades mean").click();
  await expect(key).toBeVisible();
  const beside = page.getByRole("complementary", { name: /^From the shop/ });
  await expect(beside.getByRole("link")).toHaveText(["Plain Cream", "Tidal Body Lotion"]);
  await expect(beside.first()).toContainText(
    "“In all those trials, no one product was clearly best.” Strong evidence",
  );
  await expect(beside.first()).toContainText("No study cited here tested it.");
  await page.goto("/journal/sleep-stress-water-movement");
  await expect(beside).toHaveCount(0);
});

test("without script a citation opens all the same", async ({ newShopper }) => {
  const { page } = await newShopper({ javaScriptEnabled: false });
  await page.goto(ARTICLE);
  const card = page.getByRole("note", { name: "Reference 1" });
  await expect(card).toBeHidden();
  await page.locator("#c1-1").click();
  await expect(card).toBeVisible();
  await card.getByRole("button", { name: "Close" }).click();
  await expect(card).toBeHidden();
});

test("every article is valid and light", async ({ request, db }) => {
  const rows = await db.rows<{ slug: string }>(
    "SELECT slug FROM articles WHERE status = 'published'",
  );
  for (const path of ["/journal", ...rows.map(({ slug }) => `/journal/${slug}`)]) {
    // A page that nobody has seen yet is made for its first visitor; from then on it comes as it is kept.
    await expect
      .poll(async () => (await request.get(path)).headers()["cache-control"], path)
      .toMatch(/s-maxage=\d+/);
    const html = await (await request.get(path)).text();
    expect.soft(await htmlFaults(html), path).toEqual([]);
    expect.soft(Buffer.byteLength(html), `${path}: bytes of HTML`).toBeLessThan(150_000);
    expect.soft(gzipSync(html).length, `${path}: packed`).toBeLessThan(32_000);
  }
});

test("the journal is accessible, with a source open and the grades explained", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit("/journal");
  await inspect(page, "/journal");
  for (const path of [ARTICLE, "/journal/how-to-read-a-probiotic-label"]) {
    await shopper.visit(path);
    await page.getByText("What the grades mean").click();
    await page.locator("#c1-1").click();
    await expect(page.getByRole("note", { name: "Reference 1" })).toBeVisible();
    await inspect(page, path);
  }
});

test("an article that is withdrawn is gone, and one that never was answers 404", async ({
  request,
  db,
}) => {
  expect((await request.get("/journal/nothing")).status()).toBe(404);
  expect((await request.get("/journal/barrier-first/more")).status()).toBe(404);
  const gone = "sugar-milk-and-breakouts";
  const changed = () => db.rows("SELECT pg_notify('cache_tags', 'journal')");
  await db.rows(
    "UPDATE articles SET status = 'archived', live_revision_id = NULL, live_approval_id = NULL WHERE slug = $1",
    [gone],
  );
  try {
    await changed();
    await expect.poll(async () => (await request.get(`/journal/${gone}`)).status()).toBe(404);
    await expect.poll(async () => (await request.get("/journal")).text()).not.toContain(gone);
  } finally {
    await db.rows(
      `UPDATE articles a SET status = 'published', live_revision_id = p.revision_id, live_approval_id = p.id
       FROM article_approvals p WHERE p.article_id = a.id AND a.slug = $1`,
      [gone],
    );
    await changed();
  }
});
