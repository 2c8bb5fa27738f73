import type { APIRequestContext } from "@playwright/test";
import { stockCurated, stockPiece } from "./support/goods";
import { expect, test } from "./support/shop-test";

/** Every address of this shop that a page's HTML leads to or loads. */
function addressesIn(html: string): string[] {
  const found = html.matchAll(/\s(?:href|src|srcset|srcSet)="([^"]+)"/g);
  return [...found]
    .flatMap(([, value = ""]) => value.split(/,\s+/).map((part) => part.split(" ")[0] ?? ""))
    .map((address) => address.replaceAll("&amp;", "&").split("#")[0] ?? "")
    .filter((address) => address.startsWith("/") && !address.startsWith("//"));
}

/** Kinds of pages that are alike, of which so many are enough: there are hundreds. */
const ENOUGH = 60;
const ALIKE: readonly RegExp[] = [/^\/ingredients\//, /\?/];

/** Says of each address whether it is worth a visit. */
function chooser(): (address: string) => boolean {
  const taken = new Map<RegExp, number>();
  return (address) => {
    const kind = ALIKE.find((pattern) => pattern.test(address));
    if (!kind) return true;
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count <= ENOUGH;
  };
}

async function crawl(request: APIRequestContext): Promise<{ seen: number; broken: string[] }> {
  const queue = new Set(["/"]);
  const broken: string[] = [];
  const worthIt = chooser();
  // A set hands out what is added while it is being walked.
  const walk = queue.values();
  const worker = async (): Promise<void> => {
    for (const address of walk) {
      if (!worthIt(address)) continue;
      const response = await request.get(address, { maxRedirects: 0 });
      if (response.status() >= 400) broken.push(`${response.status()} ${address}`);
      if (!response.headers()["content-type"]?.includes("text/html")) continue;
      for (const next of addressesIn(await response.text())) queue.add(next);
    }
  };
  await worker();
  return { seen: queue.size, broken };
}

test("no link of a public page is dead", async ({ request, db }) => {
  test.setTimeout(600_000);
  const { seen, broken } = await crawl(request);
  expect(broken).toEqual([]);
  const products = await db.value<number>(
    "SELECT count(*)::int FROM products WHERE status = 'published'",
  );
  expect(seen, "the walk came past every product").toBeGreaterThan(products);
});

test("public pages are cached whole and say for how long", async ({ request, db }) => {
  const balm = await stockCurated(db);
  const coat = await stockPiece(db);
  const paths = ["/", "/shop", "/resale", `/products/${balm.slug}`, `/products/${coat.slug}`];
  for (const path of paths) {
    // A page that nobody has seen yet is made for its first visitor, and kept for all others.
    await expect
      .poll(async () => (await request.get(path)).headers()["cache-control"], path)
      .toMatch(/s-maxage=\d+/);
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["set-cookie"], path).toBeUndefined();
  }
});

test("what does not exist answers 404, and what is private is not kept", async ({ request }) => {
  for (const path of ["/nothing", "/products/nothing", "/shop/nothing", "/media/x.webp"]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  for (const path of ["/bag", "/checkout", "/account", "/api/visitor"]) {
    const control = (await request.get(path)).headers()["cache-control"];
    expect(control, path).toMatch(/no-store|private/);
    expect(control, path).not.toContain("s-maxage");
  }
});
