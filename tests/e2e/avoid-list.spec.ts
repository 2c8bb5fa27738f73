import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { stockCurated, type Goods } from "./support/goods";
import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

const KEY = "necessite:avoid";
const SCENTED = `INSERT INTO product_ingredients (product_id, position, label, ingredient_id)
  SELECT $1, 1, 'Limonene', id FROM ingredients WHERE slug = 'limonene'`;

/** A card of a list. */
function card(page: Page, goods: Goods) {
  return page
    .locator(".list-found")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: goods.title }) });
}

const onList = (page: Page) =>
  page.getByRole("region", { name: "On your list" }).getByRole("listitem");

async function avoidLimonene(page: Page): Promise<void> {
  await page.getByLabel("Ingredients", { exact: true }).fill("limonene");
  await page.getByRole("button", { name: "Avoid Limonene" }).click();
  await expect(onList(page)).toHaveText(["Take off: Limonene"]);
}

test("what a device avoids is marked and can be left out, without the list being sent", async ({
  shopper,
  db,
}) => {
  const word = `Vial${randomUUID().replace(/\W|\d/g, "")}`;
  const [balm, soap, towel] = [
    await stockCurated(db, { title: `${word} Balm` }),
    await stockCurated(db, { title: `${word} Soap` }),
    await stockCurated(db, { title: `${word} Towel` }),
  ];
  await db.rows("UPDATE products SET use_type = 'leave-on' WHERE id = ANY ($1)", [
    [balm.productId, soap.productId],
  ]);
  await db.rows(SCENTED, [balm.productId]);
  const { page } = shopper;
  const list = `/search?q=${word}&tab=products`;
  const told: string[] = [];
  const seen: string[] = [];
  page.on("request", (request) => {
    seen.push(new URL(request.url()).pathname);
    if (`${request.url()} ${request.postData() ?? ""}`.includes("ingredient/"))
      told.push(request.url());
  });

  await test.step("a device without a list loads nothing for it", async () => {
    await shopper.visit(list);
    await expect(card(page, balm)).toBeVisible();
    await expect(page.getByText("Contains limonene")).toHaveCount(0);
    expect(seen).not.toContain("/api/contents");
  });

  await test.step("the list is made on its page", async () => {
    await shopper.visit("/avoid");
    await inspect(page, "the empty avoid-list");
    await page.getByLabel("Ingredients", { exact: true }).fill("nothing of that name");
    await expect(page.getByText("Our glossary has nothing of that name.")).toBeVisible();
    await avoidLimonene(page);
    await page.getByRole("checkbox", { name: "Parabens" }).check();
    await expect(onList(page)).toHaveCount(2);
    await inspect(page, "an avoid-list");
    await page.getByRole("button", { name: "Take off: Parabens" }).click();
    await expect(page.getByRole("checkbox", { name: "Parabens" })).not.toBeChecked();
    await expect(page.getByRole("heading", { name: "On your list" })).toBeFocused();
  });

  await test.step("lists mark it, and say where not all is known", async () => {
    await shopper.visit(list);
    await expect(card(page, balm)).toContainText("Contains limonene");
    await expect(card(page, soap)).toContainText("Not all known");
    await expect(card(page, towel)).not.toContainText(/Contains|known|ruled/);
    await inspect(page, "a list with marks");
    await page.getByRole("button", { name: "Hide it" }).click();
    await expect(card(page, balm)).toBeHidden();
    await expect(card(page, soap)).toBeVisible();
    await page.reload();
    await expect(page.getByText("1 on this page hidden by your avoid-list.")).toBeVisible();
    await expect(card(page, balm)).toBeHidden();
    await page.getByRole("button", { name: "Show it" }).click();
    await expect(card(page, balm)).toBeVisible();
  });

  await test.step("the search's first tab marks and leaves out as well, and says where nothing is left", async () => {
    await shopper.visit(`/search?q=${word}`);
    const found = page.getByRole("region", { name: "Products" }).getByRole("listitem");
    const marked = found.filter({ has: page.getByRole("heading", { name: balm.title }) });
    await expect(marked).toContainText("Contains limonene");
    await page.getByRole("button", { name: "Hide it" }).click();
    await expect(marked).toBeHidden();
    await expect(page.getByText("1 on this page hidden by your avoid-list.")).toBeVisible();
    await shopper.visit(`/search?q=${encodeURIComponent(balm.title)}&tab=products`);
    await expect(card(page, balm)).toBeHidden();
    await expect(
      page.getByText("Everything on this page is hidden by your avoid-list: one product."),
    ).toBeVisible();
    const shelf = page.locator("[data-nothing-left]");
    expect(
      await shelf.evaluate((element) => getComputedStyle(element, "::after").content),
    ).toContain("Nothing is left here");
    await inspect(page, "a list of which nothing is left");
    await page.getByRole("button", { name: "Show it" }).click();
    await expect(card(page, balm)).toBeVisible();
  });

  await test.step("product pages and the bag say it in full", async () => {
    await shopper.see(soap);
    await expect(page.getByText("We do not know all that is in it.")).toBeVisible();
    await shopper.putInBag(balm);
    await expect(page.getByText("Contains limonene.")).toBeVisible();
    await inspect(page, "a product that is avoided");
    await shopper.openBag();
    await expect(shopper.bagLine(balm)).toContainText("Contains limonene.");
  });
  expect(seen).toContain("/api/contents");
  expect(told).toEqual([]);
});

test("a list that can be narrowed by families is narrowed as a whole, with its counts", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit("/avoid");
  await page.getByRole("checkbox", { name: "Fragrance (parfum)" }).check();
  await shopper.visit("/shop/body");
  const before = await page.locator(".list-bar p").textContent();
  const whole = page.getByRole("link", {
    name: "Only what is free from fragrance (parfum)",
  });
  await whole.click();
  await page.waitForURL(/free=fragrance/);
  await expect(page.getByRole("link", { name: /Free from fragrance/ })).toBeVisible();
  await expect(page.locator(".list-bar p")).not.toHaveText(String(before));
  await expect(page.locator('[data-found="true"]')).toHaveCount(0);
});

test("a list is saved to the account only where that is chosen, and leaves with its owner", async ({
  shopper,
  newShopper,
  db,
}) => {
  const { email, password } = demoAccount("shopper");
  const saved = () =>
    db.value<number>(
      "SELECT count(*)::int FROM avoid_lists l JOIN users u ON u.id = l.user_id WHERE u.email = $1",
      [email],
    );
  const { page } = shopper;
  await shopper.visit("/avoid");
  await avoidLimonene(page);
  await expect(
    page.getByRole("link", { name: "Sign in to keep it in your account" }),
  ).toBeVisible();
  await shopper.signIn(email, password, "/avoid");
  await expect(onList(page)).toHaveText(["Take off: Limonene"]);
  expect(await saved()).toBe(0);
  await page.getByRole("button", { name: "Keep it in my account" }).click();
  await expect(page.getByText("Kept in your account.", { exact: true })).toBeVisible();
  expect(await saved()).toBe(1);

  const phone = await newShopper();
  await phone.signIn(email, password, "/avoid");
  await expect(onList(phone.page)).toHaveText(["Take off: Limonene"]);
  await phone.page.getByRole("checkbox", { name: "Parabens" }).check();
  await expect
    .poll(() =>
      db.value(
        "SELECT items FROM avoid_lists l JOIN users u ON u.id = l.user_id WHERE u.email = $1",
        [email],
      ),
    )
    .toEqual(["ingredient/limonene", "group/parabens"]);
  await shopper.visit("/avoid");
  await expect(onList(page)).toHaveCount(2);

  await phone.visit("/account");
  await phone.page.getByRole("button", { name: "Sign out" }).click();
  await expect.poll(() => phone.page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  await page.getByRole("button", { name: "Keep it on this device only" }).click();
  await expect(page.getByText("Taken out of your account.")).toBeVisible();
  expect(await saved()).toBe(0);
  await shopper.visit("/avoid");
  await expect(onList(page)).toHaveCount(2);
});

test("nobody else's list, nothing from elsewhere, nothing that is no list", async ({
  rawVisitor,
}) => {
  const visitor = rawVisitor();
  const list = [
    ["items", "group/parabens"],
    ["hide", "no"],
  ] as const;
  expect((await visitor.get("/avoid/saved")).status).toBe(401);
  expect((await visitor.post("/avoid/saved", list)).status).toBe(401);
  const foreign = await visitor.post("/avoid/saved", list, { "sec-fetch-site": "cross-site" });
  expect(foreign.status).toBe(403);
  for (const items of ["parabens", "group/\u0000", "group/a".repeat(9000)])
    expect(
      (
        await visitor.post("/avoid/saved", [
          ["items", items],
          ["hide", "no"],
        ])
      ).status,
    ).toBe(400);
  for (const query of [
    "",
    "?products=",
    "?products=x",
    "?products=%00",
    `?products=${"a,".repeat(5000)}`,
  ])
    expect((await visitor.get(`/api/contents${query}`)).status, query).toBe(400);
});
