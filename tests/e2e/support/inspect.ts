import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./shop-test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The widths every page is designed for: a phone and a desk. */
export const WIDTHS = [390, 1280] as const;

/** Looks at the page that is open, at both widths: accessible, and nothing wider than the screen. */
export async function inspect(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await inspectAtWidth(page, `${name} at ${width} px`);
  }
}

/** The same at the width the page has now, once it has its title and what moves or fades has come to rest. */
export async function inspectAtWidth(page: Page, name: string): Promise<void> {
  await expect(page).toHaveTitle(/\S/);
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== "running" || effect?.getTiming().iterations === Infinity,
      ),
  );
  // A mail is shown in a frame without script, where the checker cannot go.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude("iframe").analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
  );
  expect.soft(found, name).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}
