import type { Page } from "@playwright/test";
import { demoAccount } from "./support/staff";
import { stockCurated } from "./support/goods";
import { expect, test } from "./support/shop-test";
import type { Shopper } from "./support/shopper";

async function enterDesk(staff: Shopper, role: "merchandiser" | "fulfilment", path: string) {
  const { email, password } = demoAccount(role);
  await staff.signIn(email, password, path);
}

/** The page's HTML as everybody gets it. */
async function html(page: Page, path: string): Promise<string> {
  return (await page.request.get(path)).text();
}

/** The same, once it is kept whole: from then on only a change may make it anew. */
async function keptHtml(page: Page, path: string): Promise<string> {
  await expect
    .poll(async () => (await page.request.get(path)).headers()["cache-control"])
    .toContain("s-maxage");
  return html(page, path);
}

test("a price saved at the desk is on the product's page and the list at once", async ({
  shopper,
  newShopper,
  db,
}) => {
  const balm = await stockCurated(db, { priceCents: 2400 });
  const { page } = shopper;
  expect(await keptHtml(page, `/products/${balm.slug}`)).toContain("$24.00");
  await shopper.putInBag(balm);

  const staff = await newShopper();
  await enterDesk(staff, "merchandiser", `/admin/products/${balm.slug}`);
  await staff.page.getByLabel("Price in US dollars").fill("31.50");
  await staff.page.getByRole("button", { name: "Save price" }).click();
  await expect(staff.page.getByText("The shop shows the new price now.")).toBeVisible();

  expect(await html(page, `/products/${balm.slug}`)).toContain("$31.50");
  const list = await html(page, "/shop");
  expect(list.slice(list.indexOf(balm.title))).toMatch(/^[^]{0,400}\$31\.50/);
  await shopper.openBag();
  await expect(shopper.bagLine(balm)).toContainText(
    "The price changed from $24.00 to $31.50 since you put it in.",
  );
  await expect(staff.page.getByRole("list", { name: "Changes by staff" })).toContainText("31.50");
});

test("stock counted at the desk is what the shop sells", async ({ shopper, newShopper, db }) => {
  const balm = await stockCurated(db, { onHand: 4 });
  const { page } = shopper;
  expect(await keptHtml(page, `/products/${balm.slug}`)).not.toContain("Out of stock for now");
  const staff = await newShopper();
  await enterDesk(staff, "merchandiser", `/admin/products/${balm.slug}`);
  const count = async (onHand: string, reason: string) => {
    await staff.page.getByLabel("Stock on hand").fill(onHand);
    await staff.page.getByLabel("Reason").fill(reason);
    await staff.page.getByRole("button", { name: "Save stock" }).click();
  };
  await count("0", "leaked in the store room");
  await expect(staff.page.getByText("The shop counts with the new stock now.")).toBeVisible();
  expect(await html(page, `/products/${balm.slug}`)).toContain("Out of stock for now");
  await shopper.see(balm);
  await expect(page.getByRole("button", { name: "Out of stock for now" }).first()).toBeDisabled();

  await count("2.5", "half a jar");
  await expect(staff.page.getByLabel("Stock on hand")).toHaveAccessibleDescription(/whole number/i);
  await count("3", "a new case");
  await expect(staff.page.getByRole("cell", { name: "a new case" })).toBeVisible();
  await expect.poll(() => html(page, `/products/${balm.slug}`)).toContain("Add to bag");
});

test("the desk exists only for those who work in that room", async ({
  shopper,
  newShopper,
  watch,
}) => {
  watch.allow(/404/);
  const nothing = (page: Page) =>
    page.getByRole("heading", { name: "There is nothing at this address" });
  for (const room of ["/admin", "/admin/orders", "/admin/products"]) {
    await shopper.page.goto(room);
    await expect(nothing(shopper.page), `a guest at ${room}`).toBeVisible();
  }
  const staff = await newShopper();
  await enterDesk(staff, "fulfilment", "/admin/orders");
  await staff.page.goto("/admin/products");
  await expect(nothing(staff.page)).toBeVisible();
});
