import { parseDocument } from "@/lib/journal/document/schema";
import { ALL, CORPUS, hostileDocument, short } from "./support/hostile-document";
import { expect, test } from "./support/shop-test";

test("an article with an attack in every place runs none of them, on any page that shows a part of it", async ({
  shopper,
  request,
  db,
}) => {
  test.setTimeout(300_000);
  const body = hostileDocument();
  expect(parseDocument(body)).toEqual({ ok: true, value: body });
  await db.transaction(async (client) => {
    const one = async (statement: string, values: unknown[]) =>
      (await client.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
    const person = await one(
      `INSERT INTO journal_people (slug, name, role, bio) VALUES ('hostile', $1, $2, $3) RETURNING id`,
      [short(200), short(100), ALL],
    );
    const reviewer = await one(
      `INSERT INTO journal_people (slug, name, role, bio) VALUES ('hostile-too', $1, $2, $3) RETURNING id`,
      [short(200), short(100), ALL],
    );
    const credential = await one(
      `INSERT INTO journal_credentials (person_id, position, credential, issuer, year) VALUES ($1, 0, $2, $2, 2000) RETURNING id`,
      [reviewer, short(200)],
    );
    const topic = await one(
      `INSERT INTO journal_topics (slug, name, intro, position) VALUES ('hostile', $1, $2, 99) RETURNING id`,
      [short(100), ALL],
    );
    const reference = await one(
      `INSERT INTO journal_references (slug, authors, title, journal, year, volume, issue, pages, publisher, doi, url, kind, subjects, population, finding,
         evidence, topics, confidence, source, note, funding_note, retracted_on, retraction_reason)
       VALUES ('hostile-2026', $1, $2, $3, 2026, $4, $4, $4, $4, $5, $6, 'other', '{humans}', $3, $2, 'moderate', ARRAY[$4], 'read', $3, $3, $3, '2026-11-01', $3) RETURNING id`,
      [
        JSON.stringify([{ family: short(150), given: short(150) }, { literal: short(150) }]),
        ALL,
        short(400),
        short(60),
        `10.1234/"><img/src=x/onerror=window.ran=1>`,
        `https://example.org/"><script>window.ran=1</script>`,
      ],
    );
    const lists = Array.from({ length: 3 }, (_, index) => CORPUS[index] ?? "");
    const article = await one(
      `INSERT INTO articles (slug, title, standfirst, body) VALUES ('hostile', $1, $2, $3) RETURNING id`,
      [short(200), short(400), JSON.stringify(body)],
    );
    const revision = await one(
      `INSERT INTO article_revisions (article_id, number, occasion, title, standfirst, body, takeaways, do_not_claim, disclosures, words, minutes, actor)
       VALUES ($1, 1, 'approved', $2, $3, $4, $5, $5, $5, 1, 1, 'test') RETURNING id`,
      [article, short(200), short(400), JSON.stringify(body), lists],
    );
    const approval = await one(
      `INSERT INTO article_approvals (article_id, revision_id, reviewer_id, credential_id, credential, actor) VALUES ($1, $2, $3, $4, $5, 'test') RETURNING id`,
      [article, revision, reviewer, credential, short(200)],
    );
    await client.query(
      `INSERT INTO article_corrections (article_id, revision_id, kind, text, actor) VALUES ($1, $2, 'correction', $3, 'test')`,
      [article, revision, ALL],
    );
    await client.query(`INSERT INTO article_authors VALUES ($1, $2, 1)`, [article, person]);
    await client.query(`INSERT INTO article_topics VALUES ($1, $2, 1)`, [article, topic]);
    await client.query(`INSERT INTO article_references VALUES ($1, $2, 1)`, [article, reference]);
    await client.query(
      `UPDATE articles SET status = 'needs_update', live_revision_id = $2, live_approval_id = $3, published_at = now(), live_at = now(),
         flagged_at = now(), flag_reason = $4 WHERE id = $1`,
      [article, revision, approval, short(500)],
    );
    for (const [transition, from, to] of [
      ["start", null, "draft"],
      ["submit", "draft", "in_review"],
      ["approve", "in_review", "approved"],
      ["publish", "approved", "published"],
      ["flag", "published", "needs_update"],
    ])
      await client.query(
        `INSERT INTO article_history (article_id, transition, "from", "to", actor) VALUES ($1, $2, $3, $4, 'test')`,
        [article, transition, from, to],
      );
    await client.query("SELECT pg_notify('cache_tags', 'journal')");
  });
  try {
    const { page } = shopper;
    let dialogs = 0;
    page.on("dialog", (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const paths = [
      "/journal/hostile",
      "/journal",
      "/journal/all",
      "/journal/topics/hostile",
      "/journal/authors",
      "/journal/authors/hostile",
      "/journal/authors/hostile-too",
      "/journal/references",
      `/journal/references?q=${encodeURIComponent(CORPUS[4] ?? "")}`,
      "/journal/references/hostile-2026",
      "/journal/corrections",
      `/search?q=${encodeURIComponent("window ran")}`,
    ];
    await expect.poll(async () => (await request.get(paths[0] ?? "")).status()).toBe(200);
    for (const path of paths)
      await test.step(path, async () => {
        await shopper.visit(path);
        // What would run on a touch: every link and button gets the focus and the pointer.
        await page.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>(
            "main a, main button, main details",
          )) {
            element.focus();
            element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
          }
        });
        expect(await page.evaluate(() => "ran" in window), path).toBe(false);
        const wild = await page.evaluate(() =>
          [...document.querySelectorAll("main *")]
            .filter(
              (element) =>
                element.matches(
                  "script:not([type='application/ld+json']), iframe, object, embed, svg[onload], form[action^='java']",
                ) ||
                [...element.attributes].some(({ name }) => name.startsWith("on")) ||
                [...element.attributes].some(
                  ({ name, value }) =>
                    /^(href|src|action)$/.test(name) && /^\s*(javascript|data):/i.test(value),
                ),
            )
            .map((element) => element.outerHTML.slice(0, 200)),
        );
        expect(wild, path).toEqual([]);
      });
    await page.goto("/journal/hostile");
    const button = page.getByRole("button", { name: "Reference 1" }).first();
    await button.click();
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(dialogs).toBe(0);
    // The attacks are there, as the words that they are.
    await expect(page.getByText(CORPUS[2] ?? "", { exact: true }).first()).toBeVisible();
    const feed = await (await request.get("/journal/feed.xml")).text();
    const broken = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")
          ?.textContent,
      feed,
    );
    expect(broken ?? null).toBeNull();
  } finally {
    await db.transaction(async (client) => {
      await client.query(
        `UPDATE articles SET status = 'archived', live_revision_id = NULL, live_approval_id = NULL, flagged_at = NULL, flag_reason = NULL WHERE slug = 'hostile'`,
      );
      await client.query(
        `INSERT INTO article_history (article_id, transition, "from", "to", actor) SELECT id, 'archive', 'needs_update', 'archived', 'test' FROM articles WHERE slug = 'hostile'`,
      );
      await client.query(
        `DELETE FROM article_references WHERE article_id = (SELECT id FROM articles WHERE slug = 'hostile')`,
      );
      await client.query(
        `DELETE FROM article_topics WHERE article_id = (SELECT id FROM articles WHERE slug = 'hostile')`,
      );
      await client.query(`DELETE FROM journal_topics WHERE slug = 'hostile'`);
      await client.query(
        `UPDATE journal_people SET name = 'Hostile', bio = 'Gone.', role = 'Gone', retired_at = now() WHERE slug LIKE 'hostile%'`,
      );
      await client.query(`DELETE FROM journal_references WHERE slug = 'hostile-2026'`);
      await client.query("SELECT pg_notify('cache_tags', 'journal')");
    });
  }
});
