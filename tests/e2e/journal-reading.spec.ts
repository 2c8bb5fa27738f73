import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";

const ARTICLE = "/journal/barrier-first";

test.afterAll(async ({ db }) => {
  // Tries of these tests must not be held against the next ones.
  await db.rows("DELETE FROM rate_limits");
});

test("references are written in two styles, copied, and taken along as files", async ({
  newShopper,
  request,
}) => {
  const { page } = await newShopper({ javaScriptEnabled: false });
  await page.goto(ARTICLE);
  const first = page.locator("#r1");
  await expect(first.getByText("2006;38(4)")).toBeVisible();
  await page.getByLabel("APA").check();
  await expect(first.getByText("2006;38(4)")).toBeHidden();
  await expect(first.getByText("(2006).")).toBeVisible();
  await expect(first.getByRole("button", { name: "Copy" })).toBeHidden();
  const bibtex = await request.get(`${ARTICLE}/references.bib`);
  expect(bibtex.headers()["content-disposition"]).toContain('filename="barrier-first.bib"');
  expect((await bibtex.text()).match(/^@article\{/gm)).toHaveLength(5);
  const ris = await request.get("/journal/references/palmer-2006/cite.ris");
  expect(await ris.text()).toMatch(/^TY {2}- JOUR\r\nID {2}- palmer-2006\r\n/);
  expect((await request.get("/journal/nothing/references.bib")).status()).toBe(404);
  expect((await request.get("/journal/references/nothing/cite.bib")).status()).toBe(404);
});

test("a reference is copied in the style that is shown, with its address", async ({ shopper }) => {
  const { page } = shopper;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await shopper.visit(ARTICLE);
  await page.getByLabel("APA").check();
  await page.locator("#r1").getByRole("button", { name: "Copy" }).click();
  await expect(page.locator("#r1").getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Palmer, C\. N\. A\., .* \(2006\)\. .* https:\/\/doi\.org\/10\.1038\/ng1767$/,
  );
});

test("an article says who stands by it since when, and what was corrected", async ({
  shopper,
  db,
}) => {
  const { page } = shopper;
  await shopper.visit(ARTICLE);
  const people = page.getByRole("region", { name: "Who stands by it" });
  await expect(people).toContainText("Example Board of Dermatology, 2013");
  await expect(people.getByText("This person is invented")).toHaveCount(2);
  const dates = page.getByRole("region", { name: "Dates and corrections" });
  await expect(dates).toContainText("Nothing has had to be corrected so far.");
  await people.getByRole("link", { name: "Dr. Mara Exemplar" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dr. Mara Exemplar");
  await expect(
    page.getByText("they are part of the demo").filter({ visible: true }).first(),
  ).toBeVisible();
  await inspect(page, "a person");
  await page.getByRole("link", { name: /^Barrier first/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Barrier first/);

  const text = "We wrote that the trial had 1,300 newborns; it had 1,394.";
  await db.rows(
    `INSERT INTO article_corrections (article_id, revision_id, kind, text, actor, at)
     SELECT id, live_revision_id, 'correction', $1, 'test', now() FROM articles WHERE slug = 'barrier-first'`,
    [text],
  );
  await db.rows("SELECT pg_notify('cache_tags', 'journal')");
  await expect
    .poll(async () => {
      await page.goto(ARTICLE);
      return page.getByRole("region", { name: "Dates and corrections" }).textContent();
    })
    .toContain(text);
  await expect(page.getByText(/^Corrected/)).toBeVisible();
  await page.goto("/journal/corrections");
  await expect(page.getByText(text)).toBeVisible();
});

test("a study that was retracted is marked wherever it is cited", async ({ shopper, db }) => {
  const { page } = shopper;
  const retract = (on: string | null, reason: string | null) =>
    db.rows(
      "UPDATE journal_references SET retracted_on = $1, retraction_reason = $2 WHERE slug = 'palmer-2006'",
      [on, reason],
    );
  await retract("2026-11-01", "Images were used twice.");
  try {
    await db.rows("SELECT pg_notify('cache_tags', 'journal')");
    await expect
      .poll(async () => {
        await page.goto(ARTICLE);
        return page.locator("#r1").textContent();
      })
      .toContain("Retracted November 1, 2026. Images were used twice.");
    await expect(page.getByText("A study behind it has been retracted.")).toBeVisible();
    await inspect(page, "an article with a retracted study");
    await page.goto("/journal/references/palmer-2006");
    await expect(page.getByText("Images were used twice.")).toBeVisible();
  } finally {
    await retract(null, null);
    await db.rows("SELECT pg_notify('cache_tags', 'journal')");
  }
});

test("studies are found, narrowed and read without script", async ({ shopper, newShopper }) => {
  const { page } = await newShopper({ javaScriptEnabled: false });
  await page.goto("/journal/references");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("60 studies");
  await page.getByLabel("Words, author, DOI or PMID").fill("barrier");
  await page.getByLabel("Seen in").selectOption("animals");
  await page.getByLabel("Grade").selectOption("limited");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("Show all");
  await page.getByRole("link", { name: /short-chain fatty acids modulate skin barrier/i }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Gut-derived");
  await expect(page.getByRole("region", { name: "Cited in" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Ingredients and rules that lean on it" }),
  ).toContainText("Inulin");
  await page.getByRole("link", { name: "Inulin" }).click();
  await expect(page.getByRole("heading", { name: "Studies on file" })).toBeVisible();
  await page.goto("/journal/references?q=zebra");
  await expect(page.getByText("No study is like that")).toBeVisible();
  // The checker needs script: the same page, with it.
  await shopper.visit("/journal/references?q=zebra");
  await inspect(shopper.page, "no study found");
});

test("reader pages bring no editor's code", async ({ shopper }) => {
  const { page } = shopper;
  const scripts = new Set<string>();
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") scripts.add(answer.url());
  });
  for (const path of [
    "/journal",
    ARTICLE,
    "/journal/references/palmer-2006",
    "/journal/corrections",
  ]) {
    await shopper.visit(path);
    await page.waitForLoadState("networkidle");
  }
  expect(scripts.size).toBeGreaterThan(3);
  for (const url of scripts)
    expect.soft(await (await page.request.get(url)).text(), url).not.toMatch(/prosemirror|tiptap/i);
});

test("on paper there are text, grades and references, and nothing to press", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit(ARTICLE);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".standing").first()).toBeVisible();
  await expect(page.locator("#r1")).toBeVisible();
  for (const hidden of [".reader-foot", ".tie-in", ".reference-tools", ".read-on", "header nav"])
    await expect(page.locator(hidden).first()).toBeHidden();
});

test("feeds, the sitemap of news and the facts for machines are what they say they are", async ({
  request,
  shopper,
}) => {
  const rss = await (await request.get("/journal/feed.xml")).text();
  const { page } = shopper;
  await shopper.visit(ARTICLE);
  const parsed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    return {
      error: document.querySelector("parsererror")?.textContent ?? null,
      items: document.querySelectorAll("item").length,
      first: document.querySelector("item > link")?.textContent ?? "",
    };
  }, rss);
  expect(parsed).toMatchObject({ error: null, items: 10 });
  expect(new URL(parsed.first).pathname).toMatch(/^\/journal\/[a-z-]+$/);
  const json = (await (await request.get("/journal/feed.json")).json()) as {
    version: string;
    items: unknown[];
  };
  expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
  expect(json.items).toHaveLength(10);
  const news = await request.get("/sitemaps/news.xml");
  expect(news.headers()["content-type"]).toContain("xml");
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).flatMap(
    (text) => JSON.parse(text) as Record<string, unknown>[],
  );
  const of = (type: string) => data.find((one) => one["@type"] === type);
  expect(of("Article")).toMatchObject({
    author: [{ "@type": "Person", name: "Ida Specimen" }],
    citation: expect.arrayContaining([expect.objectContaining({ "@type": "ScholarlyArticle" })]),
  });
  expect(of("MedicalWebPage")).toMatchObject({
    reviewedBy: { "@type": "Person", name: "Dr. Mara Exemplar" },
    lastReviewed: "2026-09-20",
  });
  await expect(page.locator('link[rel="alternate"][type="application/rss+xml"]')).toHaveCount(1);
});
