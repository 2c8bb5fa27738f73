import { stockCurated } from "./support/goods";
import { inspect } from "./support/inspect";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";
import { signUp } from "./support/sign-up";
import { demoAccount } from "./support/staff";
import { htmlFaults } from "./support/valid-html";

const NOWHERE = "There is nothing at this address";

test("somebody is asked to work at the desk, works there, and is let go in the middle of it", async ({
  shopper: admin,
  newShopper,
  db,
  watch,
}) => {
  watch.allow(/404/);
  const { page } = admin;
  const main = page.getByRole("main").filter({ visible: true });
  const { email, password } = demoAccount("admin");
  await admin.signIn(email, password, "/admin/staff");
  const member = await newShopper();
  await main.getByRole("button", { name: "Invite by mail" }).click();
  await expect(main.getByText("An e-mail address is needed")).toBeVisible();
  await expect(main.getByText("Choose what they may work on")).toBeVisible();
  await main.getByRole("textbox", { name: "E-mail" }).fill(member.email);
  await main.getByRole("checkbox", { name: /^Journal/ }).check();
  await main.getByRole("button", { name: "Invite by mail" }).click();
  await expect(main.getByText(`An invitation is on its way to ${member.email}.`)).toBeVisible();
  await expect(main.getByRole("button", { name: `Take back: ${member.email}` })).toBeVisible();
  await inspect(page, "staff");

  await openMail(member.page, member.email, "You are asked to work at the desk of nécessité");
  await followMail(member.page, "Look at it and accept");
  const theirs = member.page.getByRole("main").filter({ visible: true });
  await expect(theirs.getByRole("heading", { name: "Work at the desk" })).toBeVisible();
  await inspect(member.page, "an invitation");
  await theirs.getByLabel("Password", { exact: true }).fill("four words in a row");
  await theirs.getByLabel("Your name").fill("Edda Example");
  await theirs.getByRole("button", { name: "Accept and go to the desk" }).click();
  await expect(theirs.getByRole("heading", { name: "Today" })).toBeVisible();
  await member.page.goto("/admin/journal/topics");
  await expect(theirs.getByRole("heading", { level: 1 })).toBeVisible();

  const id = await db.value<string>("SELECT id FROM users WHERE email = $1", [member.email]);
  await page.goto(`/admin/people/${id}`);
  await expect(main.getByRole("checkbox", { name: /^Journal/ })).toBeChecked();
  await inspect(page, "a member of staff");
  await main.getByRole("checkbox", { name: /^Journal/ }).uncheck();
  await main.getByRole("button", { name: "Save what they may do" }).click();
  await expect(main.getByRole("heading", { name: "Works here" })).toHaveCount(0);
  // The browser is signed in still; the desk is not there any more.
  for (const path of ["/admin/journal", "/admin"]) {
    await member.page.goto(path);
    await expect(member.page.getByRole("heading", { name: NOWHERE })).toBeVisible();
  }
  await member.page.goto("/account");
  await expect(theirs.getByRole("heading", { level: 1 })).toBeVisible();

  // Closed altogether, they are a stranger.
  await page.goto(`/admin/people/${id}`);
  await main.getByLabel("Reason").fill("left the shop");
  await main.getByRole("button", { name: "Close it and sign them out" }).click();
  await expect(main.getByText("Closed", { exact: true })).toBeVisible();
  await member.page.goto("/account");
  await expect(theirs.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();

  await main.getByRole("link", { name: "What was changed about them" }).click();
  await expect(main.getByRole("heading", { name: "Audit log" })).toBeVisible();
  for (const deed of ["Disable", "Remove staff", "Accept invitation"])
    await expect(main.getByRole("link", { name: deed })).toBeVisible();
  await inspect(page, "the audit log");
  await main.getByRole("link", { name: "Remove staff" }).click();
  const changed = main.getByRole("table", { name: "Before and after" });
  await expect(changed.getByRole("row", { name: /permissions/ })).toContainText("editor");
  await inspect(page, "a change in the audit log");
  for (const path of ["/admin/staff", "/admin/audit", "/admin/people", `/admin/people/${id}`])
    expect(await htmlFaults(await (await page.request.get(path)).text()), path).toEqual([]);
});

test("who sees the shop as a shopper does cannot change a thing", async ({
  shopper,
  newShopper,
  db,
  watch,
}) => {
  watch.allow(/404/);
  const balm = await stockCurated(db);
  await signUp(shopper);
  const id = await db.value<string>("SELECT id FROM users WHERE email = $1", [shopper.email]);
  const staff = await newShopper();
  const { page } = staff;
  const main = page.getByRole("main").filter({ visible: true });
  const { email, password } = demoAccount("fulfilment");
  await staff.signIn(email, password, "/admin/people");
  await main.getByLabel("Name or e-mail").fill(shopper.email);
  await main.getByRole("button", { name: "Show", exact: true }).click();
  await main.getByRole("link", { name: "Rosalind Park" }).click();
  await inspect(page, "a shopper's history");
  await main.getByRole("button", { name: "See the shop as they do" }).click();
  await page.waitForURL((url) => url.pathname === "/account");
  const banner = page.getByText("You are seeing the shop as Rosalind Park.");
  await expect(banner).toBeVisible();

  await page.goto("/account/profile");
  await expect(main.getByText(shopper.email)).toBeVisible();
  await expect(banner).toBeVisible();
  await inspect(page, "somebody else's profile");
  await main.getByLabel("Name").fill("Somebody Else");
  await main.getByRole("button", { name: "Save name" }).click();
  await expect(main.getByText("can change nothing meanwhile")).toBeVisible();
  const origin = new URL(page.url()).origin;
  const tries = await Promise.all([
    page.request.post("/bag/lines", {
      headers: { origin },
      form: { variantId: balm.variantId, quantity: "1" },
    }),
    page.request.post("/wishlist/items", { headers: { origin }, form: { keep: balm.productId } }),
    page.request.post("/admin/views", {
      headers: { origin },
      form: { do: "keep", room: "orders", name: "Mine", query: "" },
    }),
  ]);
  expect(tries.map((one) => one.status())).toEqual([404, 404, 404]);
  const written = await db.value<string>(
    `SELECT concat((SELECT name FROM users WHERE id = $1), (SELECT count(*) FROM wishlist_items WHERE user_id = $1),
       (SELECT count(*) FROM carts c JOIN cart_lines l ON l.cart_id = c.id WHERE c.user_id = $1))`,
    [id],
  );
  expect(written).toBe("Rosalind Park00");

  await page.getByRole("button", { name: "Stop looking" }).click();
  await page.waitForURL((url) => url.pathname === `/admin/people/${id}`);
  await page.goto("/account/profile");
  await expect(main.getByText(email)).toBeVisible();
  expect(
    await db.value<number>(
      "SELECT count(*)::int FROM audit_entries WHERE action = 'see_as_shopper' AND entity_id = $1",
      [id],
    ),
  ).toBe(1);
});
