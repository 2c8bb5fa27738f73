import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

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
  await expect(page.getByText("they are part of the demo")).toBeVisible();
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

test("studies are found, narrowed and read without script", async ({ newShopper }) => {
  const { page } = await newShopper({ javaScriptEnabled: false });
  await page.goto("/journal/references");
  await expect(page.getByRole("status")).toHaveText("60 studies");
  await page.getByLabel("Words, author, DOI or PMID").fill("barrier");
  await page.getByLabel("Seen in").selectOption({ label: /^Animals/.source });
  await page.getByLabel("Grade").selectOption("limited");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("status")).toContainText("Show all");
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
  await inspect(page, "no study found");
});

test("a reader's word is asked in place, kept once, and without script as well", async ({
  shopper,
  newShopper,
  request,
  db,
}) => {
  const words = () =>
    db.rows<{ helpful: boolean; reason: string | null }>(
      `SELECT helpful, reason FROM helpful_votes v JOIN articles a ON a.id = v.article_id WHERE a.slug = 'barrier-first' ORDER BY helpful`,
    );
  const { page } = shopper;
  await shopper.visit(ARTICLE);
  const helpful = page.getByRole("region", { name: "Was this helpful?" });
  await helpful.getByRole("button", { name: "No" }).click();
  await expect(helpful.getByRole("status").first()).toHaveText("Thank you, that was noted.");
  await helpful.getByLabel(/What would have made it better/).fill("Shorter sentences.");
  await inspect(page, "a reason");
  await helpful.getByRole("button", { name: "Send" }).click();
  await expect(helpful.getByRole("status").last()).toHaveText("Thank you. We read these.");
  await page.reload();
  await helpful.getByRole("button", { name: "Yes" }).click();
  await expect(helpful.getByRole("status").first()).toHaveText("Thank you, that was noted.");
  expect(await words()).toEqual([{ helpful: true, reason: "Shorter sentences." }]);

  const plain = await newShopper({ javaScriptEnabled: false });
  await plain.page.goto(ARTICLE);
  await plain.page.getByRole("button", { name: "No", exact: true }).click();
  await expect(plain.page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  await inspect(plain.page, "thanks");
  await plain.page.getByLabel(/What would have made it better/).fill("Less.");
  await plain.page.getByRole("button", { name: "Send" }).click();
  await expect(plain.page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  expect(await words()).toEqual([
    { helpful: false, reason: "Less." },
    { helpful: true, reason: "Shorter sentences." },
  ]);

  const foreign = await request.post(`${ARTICLE}/helpful`, {
    form: { helpful: "yes" },
    headers: { origin: "https://elsewhere.example" },
  });
  expect(foreign.status()).toBe(403);
  for (const form of [{}, { helpful: "maybe" }, { helpful: "yes", x: "1" }] as Record<
    string,
    string
  >[])
    expect((await request.post(`${ARTICLE}/helpful`, { form })).status()).toBe(400);
  const long = { helpful: "yes", reason: "x".repeat(501) };
  expect((await request.post(`${ARTICLE}/helpful`, { form: long })).status()).toBe(400);
  expect(
    (await request.post("/journal/nothing/helpful", { form: { helpful: "yes" } })).status(),
  ).toBe(409);
  expect(await words()).toHaveLength(2);
});

test("reading is private: nothing is asked of others, and nothing of what was read is kept", async ({
  shopper,
  db,
}) => {
  const { page } = shopper;
  const { email, password } = demoAccount("shopper");
  await shopper.signIn(email, password);
  const requests: string[] = [];
  page.on("request", (asked) => requests.push(asked.url()));
  // Every row of every table of the shop, as one number for each.
  const tables = await db.rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('rate_limits', 'invariant_runs', '_prisma_migrations') ORDER BY 1`,
  );
  const state = async () =>
    Object.fromEntries(
      await Promise.all(
        tables.map(async ({ name }) => [
          name,
          await db.value<string>(
            `SELECT count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) FROM "${name}" t`,
          ),
        ]),
      ),
    ) as Record<string, string>;
  await page.goto("/journal");
  const before = await state();
  for (const path of [
    "/journal",
    ARTICLE,
    "/journal/acne-and-the-gut",
    "/journal/topics/acne",
    "/journal/references?q=acne",
    "/journal/references/palmer-2006",
    "/journal/authors/ida-specimen",
  ]) {
    await shopper.visit(path);
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState("networkidle");
  }
  expect(await state()).toEqual(before);
  const here = new URL(page.url()).origin;
  expect(requests.filter((url) => !url.startsWith(here) && !url.startsWith("data:"))).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toMatch(/barrier-first|acne-and-the-gut/);

  // A word from somebody who is signed in knows neither them nor their visitor's number.
  await page.goto("/journal/acne-and-the-gut");
  const sent = page.waitForRequest((asked) => asked.url().endsWith("/helpful"));
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await sent;
  await expect(page.getByText("Thank you, that was noted.")).toBeVisible();
  const after = await state();
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toEqual(["helpful_votes"]);
  const cookies = await page.context().cookies();
  const visitor = cookies.find(({ name }) => name === "nv")?.value.split(".")[0] ?? "no visitor";
  const reader = cookies.find(({ name }) => name === "nr");
  expect(reader?.path).toBe("/journal");
  const [vote] = await db.rows<{ text: string }>(
    `SELECT v::text AS text FROM helpful_votes v JOIN articles a ON a.id = v.article_id WHERE a.slug = 'acne-and-the-gut'`,
  );
  const user = await db.value<string>("SELECT id FROM users WHERE email = $1", [email]);
  for (const trace of [visitor, user, reader?.value ?? ""]) expect(vote?.text).not.toContain(trace);
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
