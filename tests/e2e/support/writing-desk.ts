import { expect, type Page } from "@playwright/test";

/** The editor of an article, as whoever writes has it before them. */
export class WritingDesk {
  readonly text;
  readonly main;
  constructor(readonly page: Page) {
    this.text = page.getByRole("textbox", { name: "Text of the article" });
    this.main = page.getByRole("main");
  }

  async begin(title: string): Promise<void> {
    await this.page.goto("/admin/journal/new");
    await this.page.getByLabel("Title", { exact: true }).fill(title);
    await this.page.getByRole("button", { name: "Begin" }).click();
    await expect(this.text).toBeVisible();
  }

  tool(name: string) {
    return this.page.getByRole("toolbar").getByRole("button", { name });
  }

  /** Chooses the last `count` characters that were typed. */
  async choose(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) await this.page.keyboard.press("Shift+ArrowLeft");
  }

  async find(label: string | RegExp, words: string, option: RegExp): Promise<void> {
    await this.page.getByLabel(label).first().fill(words);
    await this.page.getByRole("option", { name: option }).first().click();
  }

  async saved(): Promise<void> {
    await expect(this.page.locator("[data-save=saved]")).toBeVisible();
  }
}
