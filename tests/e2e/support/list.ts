import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";

/** A list's page, as somebody in front of it speaks of it. */
export class List {
  constructor(readonly page: Page) {}

  get cards(): Locator {
    return this.page.getByRole("main").locator(".list-found .card");
  }

  get applied(): Locator {
    return this.page.getByRole("list", { name: "Applied filters" }).getByRole("link");
  }

  get filterButton(): Locator {
    return this.page.getByRole("button", { name: /^Filter/ });
  }

  get sheet(): Locator {
    return this.page.getByRole("dialog", { name: "Filter" });
  }

  get sort(): Locator {
    return this.page.getByRole("combobox", { name: "Sort by" });
  }

  /** The choice of a value, whatever it would find. */
  choice(label: string): Locator {
    return this.page.getByRole("checkbox", { name: new RegExp(`^${label} ?\\d+$`) });
  }

  /** Opens a facet that is closed. */
  async unfold(title: string): Promise<void> {
    const facet = this.facet(title);
    if ((await facet.getAttribute("open")) === null) await facet.locator("> summary").click();
  }

  facet(title: string): Locator {
    return this.page
      .locator(".list-panel details.disclosure")
      .filter({ has: this.page.locator("> summary", { hasText: title }), visible: true });
  }

  /** What a choice says it would find. */
  async promise(label: string): Promise<number> {
    return Number(await this.choice(label).locator("xpath=..").locator("small").textContent());
  }

  /** Waits until the list says that it finds `count`, and that it shows them, as far as one page goes. */
  async expectCount(count: number): Promise<void> {
    await expect(this.page.locator(".list-bar > p").filter({ visible: true })).toHaveText(
      new RegExp(`^(\\d+ of )?${count} (items?|pieces?)$`),
    );
    await expect(this.cards.filter({ visible: true })).toHaveCount(Math.min(count, 24));
  }
}

/** How many things a list's HTML says it finds. */
export function foundIn(html: string): number {
  const [, bar = ""] = /<div class="list-bar">.*?<p>(.*?)<\/p>/s.exec(html) ?? [];
  return Number(/(\d+) (?:items?|pieces?)/.exec(bar.replaceAll("<!-- -->", ""))?.[1] ?? Number.NaN);
}

/** Addresses of the things that a list's HTML shows. */
export function shownIn(html: string): string[] {
  const found = html.matchAll(/<h3 class="name"><a href="(\/products\/[^"]+)"/g);
  return [...found].map(([, href = ""]) => href);
}

/** A list from its first page to its last by the links that stand under it. */
export async function allPages(request: APIRequestContext, first: string): Promise<string[][]> {
  const pages: string[][] = [];
  let next: string | undefined = first;
  while (next !== undefined && pages.length < 100) {
    const html: string = await (await request.get(next)).text();
    pages.push(shownIn(html));
    next = linkIn(html, "next");
  }
  return pages;
}

/** Where a page's link to the page before or after it leads. */
export function linkIn(html: string, rel: "next" | "prev"): string | undefined {
  const link = [...html.matchAll(/<a [^>]*>/g)].find(([tag]) => tag.includes(`rel="${rel}"`));
  return link && /href="([^"#]+)/.exec(link[0])?.[1]?.replaceAll("&amp;", "&");
}
