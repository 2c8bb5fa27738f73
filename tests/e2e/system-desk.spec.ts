import { randomUUID } from "node:crypto";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

test("an admin sees how the machinery stands, and sends a letter that failed once more", async ({
  shopper,
  db,
}) => {
  const { page, email } = shopper;
  const main = page.getByRole("main").filter({ visible: true });
  const ready = await page.request.get("/api/ready");
  expect(ready.status()).toBe(200);
  expect(await ready.json()).toEqual({
    ready: true,
    database: true,
    migrations: true,
    worker: true,
  });

  const id = await db.value<string>(
    `INSERT INTO mails (key, "to", template, props, status, last_error)
     VALUES ($1, $2, 'account-deleted', '{"name":null}', 'failed', '550 No such mailbox') RETURNING id`,
    [`test:${randomUUID()}`, email],
  );
  await db.rows(
    `INSERT INTO stripe_events (id, type, payload, status, note, finished_at)
     VALUES ($1, 'customer.created', '{"id":1}', 'flagged', 'nobody knows what it is about', now())`,
    [`evt_${randomUUID().replaceAll("-", "")}`],
  );
  const { email: admin, password } = demoAccount("admin");
  await shopper.signIn(admin, password);
  await page.goto("/admin/system");
  await expect(main.getByText("which answers")).toBeVisible();
  await expect(main.getByText("550 No such mailbox")).toBeVisible();
  await inspect(page, "the system page");

  // It is not one that can be sent again: its reader has gone.
  await main.getByRole("button", { name: `Send again: account-deleted to ${email}` }).click();
  await expect(main.getByText("Its reader has to ask for a new one.")).toBeVisible();
  await db.rows(
    `UPDATE mails SET template = 'data-export', props = '{"name":null,"url":"https://shop.example/data","days":7}' WHERE id = $1`,
    [id],
  );
  await page.reload();
  await main.getByRole("button", { name: `Send again: data-export to ${email}` }).click();
  await expect
    .poll(() => db.value<string>("SELECT status::text FROM mails WHERE id = $1", [id]))
    .toBe("sent");

  await page.reload();
  await main.getByRole("button", { name: "Again: customer.created" }).click();
  await expect(main.getByText("nobody knows what it is about")).toHaveCount(0);
});
