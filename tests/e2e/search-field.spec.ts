import type { Locator, Page, Route } from "@playwright/test";
import type { SearchAnswer } from "../../components/shop/search-answer";
import { expect, test } from "./support/shop-test";

const field = (page: Page): Locator =>
  page.getByRole("banner").getByRole("combobox", { name: "Search the shop" });
const list = (page: Page): Locator => page.getByRole("listbox", { name: "Suggestions" });
const chosen = (page: Page): Locator => list(page).getByRole("option", { selected: true });

const answerTo = (text: string): SearchAnswer => ({
  groups: [
    {
      label: "Products",
      options: [
        { href: "/shop", text: `${text} one`, note: "Elm", price: "$24.00" },
        { href: "/resale", text: `${text} two` },
      ],
    },
    { label: "Journal", options: [{ href: "/search?q=three", text: `${text} three` }] },
  ],
});

/** Answers the field by hand, so that the test says what comes and when. */
async function answerFromHere(page: Page, how: (text: string, route: Route) => Promise<void>) {
  await page.route("**/api/search?**", (route) => {
    const text = new URL(route.request().url()).searchParams.get("q") ?? "";
    return how(text, route);
  });
}

const atOnce = (text: string, route: Route): Promise<void> =>
  route.fulfill({ json: answerTo(text) });

test("the field is a combobox that the keyboard alone can use", async ({ shopper }) => {
  const { page } = shopper;
  await answerFromHere(page, atOnce);
  await shopper.visit("/shop");
  const input = field(page);
  await page.keyboard.press("/");
  await expect(input).toBeFocused();
  await expect(input).toHaveAttribute("aria-expanded", "false");
  await expect(input).toHaveAttribute("aria-autocomplete", "list");

  await page.keyboard.type("oat");
  await expect(list(page)).toBeVisible();
  await expect(input).toHaveAttribute("aria-expanded", "true");
  await expect(input).toHaveAttribute("aria-controls", (await list(page).getAttribute("id")) ?? "");
  await expect(input).not.toHaveAttribute("aria-activedescendant");
  await expect(page.getByRole("search").getByRole("status")).toHaveText("3 suggestions.");
  await expect(list(page).getByRole("group", { name: "Products" }).getByRole("option")).toHaveCount(
    2,
  );
  await expect(list(page).getByRole("group", { name: "Journal" }).getByRole("option")).toHaveText(
    "oat three",
  );
  await expect(list(page).getByRole("option").first()).toHaveAccessibleName("oat one Elm $24.00");

  for (const [key, text] of [
    ["ArrowDown", "oat one"],
    ["ArrowDown", "oat two"],
    ["End", "oat three"],
    ["ArrowDown", "oat one"],
    ["ArrowUp", "oat three"],
    ["Home", "oat one"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(chosen(page), key).toContainText(text);
    await expect(input).toHaveAttribute(
      "aria-activedescendant",
      (await chosen(page).getAttribute("id")) ?? "",
    );
    await expect(input).toBeFocused();
  }

  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(input).toHaveValue("oat");
  await expect(page.getByRole("search").getByRole("status")).toBeEmpty();
  await page.keyboard.press("ArrowDown");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(input).toHaveValue("");

  await page.keyboard.type("oat");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(list(page)).toBeHidden();
  await input.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toContainText("oat two");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/resale");
  await expect(list(page)).toBeHidden();
});

test("Enter with nothing chosen searches for what was typed", async ({ shopper }) => {
  const { page } = shopper;
  await answerFromHere(page, atOnce);
  await shopper.visit("/shop");
  await field(page).fill("oat & 50 %");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "oat & 50 %");
});

test("an answer about earlier words is dropped, and pauses keep the questions few", async ({
  shopper,
}) => {
  const { page } = shopper;
  const asked: string[] = [];
  let late: (() => Promise<void>) | undefined;
  await answerFromHere(page, async (text, route) => {
    asked.push(text);
    if (text !== "oat") return atOnce(text, route);
    // By then the browser has called it off, and nobody waits for it.
    late = () => atOnce(text, route).catch(() => undefined);
  });
  await shopper.visit("/shop");
  await field(page).pressSequentially("oat", { delay: 5 });
  await expect.poll(() => late !== undefined).toBe(true);
  await field(page).pressSequentially(" milk", { delay: 5 });
  await expect(list(page).getByRole("option").first()).toContainText("oat milk one");
  await late?.();
  await expect(list(page).getByRole("option").first()).toContainText("oat milk one");
  expect(asked).toEqual(["oat", "oat milk"]);
});

test("letters of an input method are not asked about before they are words", async ({
  shopper,
}) => {
  const { page } = shopper;
  const asked: string[] = [];
  await answerFromHere(page, (text, route) => {
    asked.push(text);
    return atOnce(text, route);
  });
  await page.clock.install();
  await shopper.visit("/shop");
  await field(page).focus();
  const typing = await page.context().newCDPSession(page);
  for (const text of ["にほ", "にほん"]) {
    const end = text.length;
    await typing.send("Input.imeSetComposition", { text, selectionStart: end, selectionEnd: end });
    // Longer than any pause between letters.
    await page.clock.runFor(2000);
  }
  await typing.send("Input.insertText", { text: "日本" });
  await page.clock.runFor(2000);
  await expect(list(page).getByRole("option").first()).toContainText("日本 one");
  expect(asked).toEqual(["日本"]);
});

test("a mouse opens a suggestion, and a press elsewhere puts the list away", async ({
  shopper,
}) => {
  const { page } = shopper;
  await answerFromHere(page, atOnce);
  await shopper.visit("/shop");
  await field(page).fill("oat");
  await expect(list(page)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(list(page)).toBeHidden();
  await field(page).click();
  await list(page).getByRole("option", { name: "oat two" }).click();
  await page.waitForURL("**/resale");
  await expect(field(page)).toHaveValue("");
});

test("on a phone a tap opens the field, and another a suggestion", async ({ browser, watch }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  watch.follow(context);
  const page = await context.newPage();
  await answerFromHere(page, atOnce);
  await page.goto("/shop");
  await expect(field(page)).toBeHidden();
  await page.getByRole("button", { name: "Search", exact: true }).tap();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("oat");
  await expect(list(page)).toBeVisible();
  // One thing at a time: the list, the words, the panel.
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue("oat");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeHidden();
  await page.getByRole("button", { name: "Search", exact: true }).tap();
  await page.keyboard.type("oat");
  await list(page).getByRole("option", { name: "oat two" }).tap();
  await page.waitForURL("**/resale");
  await expect(field(page)).toBeHidden();
  await context.close();
});

test("the slash key stays a letter where somebody types, and can be turned off", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit("/search");
  const own = page.getByRole("main").getByRole("combobox", { name: "Search the shop" });
  await own.fill("");
  await own.press("/");
  await expect(own).toHaveValue("/");
  await page.getByRole("checkbox", { name: /the \/ key/ }).uncheck();
  await shopper.visit("/shop");
  await page.keyboard.press("/");
  await expect(field(page)).not.toBeFocused();
});
