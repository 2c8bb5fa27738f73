import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

const ARTICLE = "/journal/barrier-first";

test.afterAll(async ({ db }) => {
  // Tries of these tests must not be held against the next ones.
  await db.rows("DELETE FROM rate_limits");
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
  await plain.page.getByLabel(/What would have made it better/).fill("Less.");
  await plain.page.getByRole("button", { name: "Send" }).click();
  await expect(plain.page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  // The checker needs script: the same page, with it.
  await shopper.visit(plain.page.url());
  await inspect(page, "thanks");
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
  // Every row of every table of the shop, as one number for each; what the clock writes has no reader.
  const tables = await db.rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('rate_limits', 'invariant_runs', 'consignment_runs', '_prisma_migrations') ORDER BY 1`,
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
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
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
