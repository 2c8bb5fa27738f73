import { List } from "./support/list";
import { expect, test } from "./support/shop-test";

const PHONE = { width: 390, height: 844 };

test("beside the list every choice applies at once, by mouse", async ({ shopper }) => {
  const { page } = shopper;
  const list = new List(page);
  await shopper.visit("/shop");
  const body = await list.promise("Body");
  await list.choice("Body").check();
  await expect(page).toHaveURL("/shop/body");
  await list.expectCount(body);
  await expect(list.choice("Body")).toBeFocused();
  await expect(page.getByRole("heading", { level: 1, name: "Body" })).toBeVisible();

  const hair = await list.promise("Hair");
  await list.choice("Hair").check();
  await expect(page).toHaveURL("/shop?category=body,hair");
  await list.expectCount(body + hair);

  await list.unfold("Qualities");
  const vegan = await list.promise("Vegan");
  await list.choice("Vegan").check();
  await expect(page).toHaveURL("/shop?category=body,hair&badge=vegan");
  await list.expectCount(vegan);
  await expect(page).toHaveTitle(/^Shop: Body, Hair, Vegan, \d+ items/);

  await expect(list.applied).toHaveText([/Body/, /Hair/, /Vegan/, "Clear all"]);
  await list.applied.getByText("Hair").click();
  await expect(page).toHaveURL("/shop/body?badge=vegan");
  await list.sort.selectOption("price-low");
  await expect(page).toHaveURL("/shop/body?badge=vegan&sort=price-low");
  await list.applied.getByText("Clear all").click();
  await expect(page).toHaveURL("/shop/body?sort=price-low");
  await list.expectCount(body);
});

test("beside the list by keyboard; the focus stays where it was", async ({ shopper }) => {
  const { page } = shopper;
  const list = new List(page);
  await shopper.visit("/resale");
  await list.choice("Bags").focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/resale/bags");
  await expect(list.choice("Bags")).toBeFocused();
  await expect(list.choice("Bags")).toBeChecked();

  await list.facet("Condition").locator("summary").focus();
  await page.keyboard.press("Enter");
  // What is still folding out cannot have the focus yet.
  await expect(list.facet("Condition").getByRole("checkbox").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\/resale\/bags\?condition=\w+$/);
  const chosen = list.facet("Condition").getByRole("checkbox", { checked: true });
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/resale/bags");
  await expect(list.facet("Condition").getByRole("checkbox").first()).toBeFocused();

  await list.sort.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL("/resale/bags?sort=price-low");
  await expect(list.sort).toBeFocused();
});

test("on a phone the choices are a sheet that says what they find", async ({ newShopper }) => {
  const shopper = await newShopper();
  const { page } = shopper;
  await page.setViewportSize(PHONE);
  const list = new List(page);
  await shopper.visit("/shop");
  await expect(list.choice("Body")).toBeHidden();
  await list.filterButton.click();
  await expect(list.sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list.sheet).toBeHidden();
  await expect(list.filterButton).toBeFocused();

  await page.keyboard.press("Enter");
  const body = await list.promise("Body");
  await list.choice("Body").check();
  await expect(list.sheet.getByRole("button", { name: `Show ${body} items` })).toBeVisible();
  await list.unfold("Price");
  await list.choice("Under \\$25").check();
  const show = list.sheet.getByRole("button", { name: /^Show \d+ items?$/ });
  await expect(show).not.toHaveText(`Show ${body} items`);
  const count = Number(/\d+/.exec((await show.textContent()) ?? "")?.[0]);
  await expect(page).toHaveURL("/shop");
  await show.click();
  await expect(page).toHaveURL("/shop/body?price=under-25");
  await list.expectCount(count);
  await expect(list.sheet).toBeHidden();
  await expect(list.filterButton).toBeFocused();
  await expect(list.filterButton).toHaveAccessibleName("Filter 1");

  await list.filterButton.click();
  await expect(list.choice("Under \\$25")).toBeChecked();
  await list.sheet.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/shop/body");
});

for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
  test(`without JavaScript at ${viewport.width} px`, async ({ newShopper }) => {
    const shopper = await newShopper({ javaScriptEnabled: false });
    const { page } = shopper;
    await page.setViewportSize(viewport);
    const list = new List(page);
    await page.goto("/shop");
    const open = async () => {
      if (viewport.width < 1024) await list.filterButton.click();
    };
    await open();
    const [body, hair] = [await list.promise("Body"), await list.promise("Hair")];
    await list.choice("Body").check();
    await list.choice("Hair").check();
    await list.sheet.getByRole("button", { name: /^Show/ }).click();
    await expect(page).toHaveURL("/shop?category=body,hair#list");
    await list.expectCount(body + hair);

    await list.sort.selectOption("price-low");
    await page.getByRole("button", { name: "Sort" }).click();
    await expect(page).toHaveURL("/shop?category=body,hair&sort=price-low#list");
    await list.applied.getByText("Body").click();
    await expect(page).toHaveURL("/shop/hair?sort=price-low");
    await list.expectCount(hair);
    await open();
    await expect(list.choice("Hair")).toBeChecked();
  });
}

test("Back leads to where one was", async ({ shopper }) => {
  const { page } = shopper;
  const list = new List(page);
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
  const openCard = async (index: number) => {
    const card = list.cards.filter({ visible: true }).nth(index);
    await card.scrollIntoViewIfNeeded();
    const there = await scrolled();
    await card.getByRole("link").click();
    await expect(page).toHaveURL(/\/products\//);
    return there;
  };
  for (const path of ["/shop", "/shop?badge=vegan", "/resale?sort=price-high"]) {
    await test.step(path, async () => {
      await shopper.visit(path);
      const there = await openCard(16);
      expect(there).toBeGreaterThan(600);
      await page.goBack();
      await expect(page).toHaveURL(path);
      await expect.poll(scrolled).toBe(there);
    });
  }

  await shopper.visit("/shop");
  await list.cards.nth(9).scrollIntoViewIfNeeded();
  const there = await scrolled();
  await list.choice("Skincare").check();
  await expect(page).toHaveURL("/shop/skincare");
  await expect(list.choice("Skincare")).toBeFocused();
  expect(await scrolled(), "the list begins at the top of the screen").toBeLessThan(there);
  await page.goBack();
  await expect(page).toHaveURL("/shop");
  await expect.poll(scrolled).toBe(there);
  await expect(list.choice("Skincare"), "choices are those of the page").not.toBeChecked();
});
