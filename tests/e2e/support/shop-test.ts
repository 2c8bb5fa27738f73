import { test as base } from "@playwright/test";
import { openDatabase, type Db } from "./database";
import { RawVisitor } from "./raw-visitor";
import { Shopper } from "./shopper";
import { openShop, testedShop } from "./tested-shop";
import { Watch } from "./watch";

export { expect } from "@playwright/test";

type NewShopperOptions = { javaScriptEnabled?: boolean };

type Fixtures = {
  /** Collects what browsers complain about and fails the test for it. */
  watch: Watch;
  /** Somebody with a browser of their own that has never been here. */
  shopper: Shopper;
  /** Somebody without a browser. */
  rawVisitor: () => RawVisitor;
  /** One more shopper. */
  newShopper: (options?: NewShopperOptions) => Promise<Shopper>;
};

/** Playwright's `test` with people, the database and an eye on every browser. */
export const test = base.extend<Fixtures, { shop: string; db: Db }>({
  // Every worker has a shop to itself, so that no test meets what another does meanwhile.
  shop: [
    async ({ browserName: _browserName }, use) => {
      const close = await openShop();
      await use(testedShop().address);
      await close();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ shop }, use) => use(shop),
  db: [
    async ({ shop: _shop }, use) => {
      const db = openDatabase();
      await use(db);
      await db.close();
    },
    { scope: "worker" },
  ],
  watch: async ({ baseURL }, use) => {
    const watch = new Watch(baseURL ?? "");
    await use(watch);
    watch.check();
  },
  rawVisitor: async ({ baseURL }, use) => use(() => new RawVisitor(baseURL ?? "")),
  newShopper: async ({ browser, watch, viewport, db }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ viewport, ...options });
      contexts.push(context);
      watch.follow(context);
      return new Shopper(await context.newPage(), db, options.javaScriptEnabled ?? true);
    });
    for (const context of contexts) await context.close();
  },
  shopper: async ({ newShopper }, use) => use(await newShopper()),
});
