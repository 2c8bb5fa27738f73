import { gzipSync } from "node:zlib";
import { twMerge } from "tailwind-merge";
import { htmlFaults } from "./support/valid-html";
import { inspectAtWidth, WIDTHS } from "./support/inspect";
import { publicPaths } from "./support/public-paths";
import { watchShifts, weigh } from "./support/page-weight";
import { expect, test } from "./support/shop-test";

const KB = 1000;
/** What a page may ask of a visitor's line. */
const MOST = { requests: 30, fonts: 90 * KB };
/** Home, lists, products and the journal; pages with a form of their own bring a little more. */
const FIRST_MET = /^\/$|^\/(shop|resale|products|journal|collections|concerns)\b/;
const MOST_SCRIPT = { first: 150 * KB, other: 160 * KB };
/** Raw and packed. An index or an article is as long as it is. */
const MOST_HTML = {
  product: [80 * KB, 20 * KB],
  list: [80 * KB, 20 * KB],
  other: [150 * KB, 32 * KB],
};

function htmlLimit(path: string): number[] {
  if (path.startsWith("/products/")) return MOST_HTML.product;
  return /^\/(shop|resale|collections\/|concerns)/.test(path) ? MOST_HTML.list : MOST_HTML.other;
}
/** The journal also sets italics. */
const HEAVIER_TYPE = /^\/journal/;

for (const width of WIDTHS) {
  test(`every public page at ${width} px is light, still, accessible and keeps to itself`, async ({
    newShopper,
    request,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const { page } = await newShopper();
    await watchShifts(page.context());
    await page.setViewportSize({ width, height: 844 });
    for (const path of await publicPaths(request)) {
      await test.step(path, async () => {
        const weight = await weigh(page, path);
        const name = `${path} at ${width} px`;
        await expect.soft(page.getByRole("heading", { level: 1 }), name).toHaveCount(1);
        expect.soft(weight.requests, `${name}: requests`).toBeLessThanOrEqual(MOST.requests);
        expect
          .soft(weight.scriptBytes, `${name}: script`)
          .toBeLessThanOrEqual(FIRST_MET.test(path) ? MOST_SCRIPT.first : MOST_SCRIPT.other);
        if (!HEAVIER_TYPE.test(path))
          expect.soft(weight.fontBytes, `${name}: fonts`).toBeLessThanOrEqual(MOST.fonts);
        expect.soft(weight.shift, `${name}: layout shift`).toBeLessThan(0.005);
        expect.soft(weight.origins, name).toEqual([new URL(baseURL ?? "").origin]);
        await inspectAtWidth(page, name);
      });
    }
  });
}

test("every public page is valid, small and says what it is", async ({ request, baseURL }) => {
  test.setTimeout(300_000);
  const titles = new Map<string, string>();
  for (const path of await publicPaths(request)) {
    const response = await request.get(path);
    expect.soft(response.status(), path).toBe(200);
    const html = await response.text();
    expect.soft(await htmlFaults(html), path).toEqual([]);
    expect.soft(contradictions(html), path).toEqual([]);
    const [raw = 0, packed = 0] = htmlLimit(path);
    expect.soft(Buffer.byteLength(html), `${path}: bytes of HTML`).toBeLessThanOrEqual(raw);
    expect.soft(gzipSync(html).length, `${path}: packed`).toBeLessThanOrEqual(packed);
    // Pages made ahead name the address that the shop was built for.
    const canonical = attribute(html, /<link rel="canonical" href="([^"]+)"/);
    expect.soft(new URL(canonical, baseURL).pathname, path).toBe(path);
    expect
      .soft(attribute(html, /<link rel="alternate" hrefLang="en-US" href="([^"]+)"/), path)
      .not.toBe("");
    expect.soft(attribute(html, /<meta name="description" content="([^"]+)"/), path).not.toBe("");
    const picture = attribute(html, /<meta property="og:image" content="([^"]+)"/);
    expect.soft((await request.get(new URL(picture, baseURL).pathname)).status(), path).toBe(200);
    const title = attribute(html, /<title>([^<]+)<\/title>/);
    expect.soft(titles.get(title), `${path} has a title of its own`).toBeUndefined();
    titles.set(title, path);
    for (const data of structuredData(html)) expect.soft(data["@type"], path).toBeTruthy();
  }
});

/** Elements with two classes for one property, of which the style sheet's order would choose. */
function contradictions(html: string): string[] {
  const found = html.matchAll(/\sclass="([^"]+)"/g);
  const lists = new Set([...found].map(([, list = ""]) => list.replaceAll("&amp;", "&")));
  return [...lists].filter((list) => twMerge(list) !== list.trim());
}

function attribute(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? "";
}

function structuredData(html: string): Record<string, unknown>[] {
  const found = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...found].flatMap(([, text = "{}"]) => {
    const data = JSON.parse(text) as Record<string, unknown> | Record<string, unknown>[];
    return Array.isArray(data) ? data : [data];
  });
}
