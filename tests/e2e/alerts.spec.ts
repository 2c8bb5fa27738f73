import fc from "fast-check";
import { recount, stockCurated, stockPiece, type Goods } from "./support/goods";
import { spoiled } from "./support/hostile";
import { inspect } from "./support/inspect";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";
import type { Shopper } from "./support/shopper";
import { demoAccount } from "./support/staff";

const NOTHING = "There is nothing at this address";
const SECTION = "Tell me when it is back";

test.afterAll(async ({ db }) => {
  // Tries of this test must not be held against the next ones.
  await db.rows("DELETE FROM rate_limits");
});

/** Asks on a product's page to be told when it is back. */
async function ask({ page, email }: Shopper): Promise<void> {
  const form = page.getByRole("region", { name: SECTION });
  await form.getByLabel("E-mail").fill(email);
  await form.getByRole("button", { name: "Tell me" }).click();
  await expect(form.getByText(`We will write to ${email} once, when it is back.`)).toBeVisible();
}

/** Somebody at the desk has counted what is on the shelf. */
async function count(staff: Shopper, goods: Goods, onHand: string): Promise<void> {
  await staff.page.goto(`/admin/products/${goods.slug}`);
  await staff.page.getByLabel("Stock on hand").fill(onHand);
  await staff.page.getByLabel("Reason").fill("a new case");
  await staff.page.getByRole("button", { name: "Save stock" }).click();
  await expect(staff.page.getByText("The shop counts with the new stock now.")).toBeVisible();
}

test("a mail comes once a thing is back, and its link stops the others", async ({
  shopper,
  newShopper,
  watch,
  db,
}) => {
  // A mistake in the form is answered with 400, which browsers write down.
  watch.allow(/400 \(Bad Request\).*\/alerts\)/);
  const [balm, soap] = [
    await stockCurated(db, { onHand: 0 }),
    await stockCurated(db, { onHand: 0 }),
  ];
  const { page, email } = shopper;
  await shopper.see(balm);
  const form = page.getByRole("region", { name: SECTION });
  await form.getByLabel("E-mail").fill("not an address");
  await form.getByRole("button", { name: "Tell me" }).click();
  await expect(form.getByLabel("E-mail")).toHaveAccessibleDescription(
    /does not look like an e-mail/,
  );
  await expect(form.getByLabel("E-mail")).toBeFocused();
  await inspect(page, "a form with a mistake");
  await ask(shopper);
  await shopper.see(soap);
  await ask(shopper);
  // Asked again, the answer is the same.
  await shopper.see(soap);
  await ask(shopper);

  const staff = await newShopper();
  const { email: desk, password } = demoAccount("merchandiser");
  await staff.signIn(desk, password, "/admin/products");
  await count(staff, balm, "3");
  await openMail(page, email, `Back: ${balm.title}`);
  await followMail(page, "See it in the shop");
  await expect(page.getByRole("heading", { level: 1, name: balm.title })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add to bag" }).first()).toBeEnabled();

  await openMail(page, email, `Back: ${balm.title}`);
  await followMail(page, "stop letters like this");
  await expect(page.getByText("waits for one more thing")).toBeVisible();
  await inspect(page, "the page that stops letters");
  await page.getByRole("button", { name: "Stop these letters" }).click();
  await expect(page.getByRole("heading", { name: "No such letters will come" })).toBeVisible();
  await inspect(page, "the page after that");
  await count(staff, soap, "5");
  await count(staff, balm, "0");
  await count(staff, balm, "4");
  await expect
    .poll(() =>
      db.value(
        `SELECT count(*)::int FROM pgboss.job WHERE name = 'alerts.send' AND state <> 'completed'`,
      ),
    )
    .toBe(0);
  expect(await db.value(`SELECT count(*)::int FROM mails WHERE "to" = $1`, [email])).toBe(1);
});

test("a mail program stops letters with one request, and nobody without the link", async ({
  rawVisitor,
  db,
}) => {
  const [balm, soap] = [
    await stockCurated(db, { onHand: 0 }),
    await stockCurated(db, { onHand: 0 }),
  ];
  const visitor = rawVisitor();
  const email = `one-click-${balm.sku.toLowerCase()}@mail.example`;
  for (const { productId } of [balm, soap]) {
    const asked = await visitor.post("/alerts", [
      ["product", productId],
      ["email", email],
    ]);
    expect([asked.status, asked.location]).toEqual([303, `/alerts/new?product=${productId}`]);
  }
  await recount(db, balm, 2);
  const job = { productId: balm.productId };
  await db.rows(
    `INSERT INTO pgboss.job (name, data, policy) SELECT name, $1, policy FROM pgboss.queue WHERE name = 'alerts.send'`,
    [JSON.stringify(job)],
  );
  const stopUrl = () =>
    db.value<string | undefined>(`SELECT props->>'stopUrl' FROM mails WHERE "to" = $1`, [email]);
  await expect.poll(stopUrl).toBeDefined();
  const path = new URL((await stopUrl()) ?? "").pathname;
  const open = () =>
    db.value(
      "SELECT count(*)::int FROM product_alerts WHERE email = $1 AND sent_at IS NULL AND cancelled_at IS NULL",
      [email],
    );
  // Another's key, and none of ours: nothing happens. Looking changes nothing either.
  for (const bad of [`${path}x/stop`, "/alerts/x/stop", "/alerts/%00/stop", "/alerts/a.b.c/stop"]) {
    expect((await rawVisitor().send("POST", bad)).status, bad).toBe(404);
  }
  for (const look of [path, `${path}/stop`]) {
    expect((await rawVisitor().get(look)).status, look).toBeLessThan(400);
  }
  expect((await rawVisitor().get(`${path}x`)).text).toContain(NOTHING);
  expect(await open()).toBe(1);
  const program = await rawVisitor().send(
    "POST",
    `${path}/stop`,
    { "content-type": "application/x-www-form-urlencoded" },
    "List-Unsubscribe=One-Click",
  );
  expect(program.status).toBe(200);
  expect(await open()).toBe(0);
});

test("without JavaScript the form comes back with its mistake, then with the answer", async ({
  newShopper,
  db,
}) => {
  const coat = await stockPiece(db);
  await recount(db, coat, 0);
  const { page, email } = await newShopper({ javaScriptEnabled: false });
  await page.goto(`/products/${coat.slug}`);
  const form = page.getByRole("region", { name: "Tell me about similar pieces" });
  await form.getByLabel("E-mail").fill("ada@mail");
  await form.getByRole("button", { name: "Tell me" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tell me about similar pieces");
  const field = page.getByRole("main").getByLabel("E-mail");
  await expect(field).toHaveAccessibleDescription(/does not look like an e-mail/);
  await expect(field).toHaveValue("ada@mail");
  await field.fill(email);
  await page.getByRole("button", { name: "Tell me" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText(
    `We will write to ${email} once`,
  );
});

test("somebody signed in finds the address there, and what they wait for on the wishlist", async ({
  shopper,
  db,
}) => {
  const balm = await stockCurated(db, { onHand: 0 });
  const { page } = shopper;
  const { email, password } = demoAccount("shopper");
  await shopper.signIn(email, password);
  await shopper.see(balm);
  const form = page.getByRole("region", { name: SECTION });
  await expect(form.getByLabel("E-mail")).toHaveValue(email);
  await form.getByRole("button", { name: "Tell me" }).click();
  await expect(form.getByText(`We will write to ${email} once`)).toBeVisible();
  await shopper.visit("/wishlist");
  const stop = page.getByRole("button", { name: `Stop waiting for ${balm.title}` });
  await stop.click();
  await expect(stop).toHaveCount(0);
  await expect(page.getByText("Stopped. We will not write about it.")).toBeVisible();
});

test("junk for the form is refused and nothing is noted", async ({ rawVisitor, db }) => {
  const balm = await stockCurated(db, { onHand: 0 });
  const visitor = rawVisitor();
  const good = { product: balm.productId, email: "victim-of-alerts@mail.example" };
  await fc.assert(
    fc.asyncProperty(spoiled(good), async (parts) => {
      const plain = await visitor.post("/alerts", parts);
      expect([303, 400]).toContain(plain.status);
      const json = await visitor.post("/alerts", parts, { accept: "application/json" });
      expect(json.status).toBe(400);
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(
    await db.value("SELECT count(*)::int FROM product_alerts WHERE product_id = $1", [
      balm.productId,
    ]),
  ).toBe(0);
  for (const query of ["", "?product=x", "?product=%00", `?product=${balm.variantId}`]) {
    expect((await visitor.get(`/alerts/new${query}`)).text, query).toContain(NOTHING);
  }
});
