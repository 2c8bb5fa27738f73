import { test as base } from "@playwright/test";
import { openDatabase, type Db } from "./database";
import { RawVisitor } from "./raw-visitor";
import { Shopper } from "./shopper";
import { Watch } from "./watch";

export { expect } from "@playwright/test";

type NewShopperOptions = { javaScriptEnabled?: boolean };

type Fixtures = {
  /** Whether the test changes how the stand-in behaves for everybody, so that nobody else may pay meanwhile. */
  aloneAtTheTill: boolean;
  till: void;
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
export const test = base.extend<Fixtures, { db: Db }>({
  db: [
    async ({ browserName: _browserName }, use) => {
      const db = openDatabase();
      await use(db);
      await db.close();
    },
    { scope: "worker" },
  ],
  aloneAtTheTill: [false, { option: true }],
  till: [
    async ({ db, aloneAtTheTill }, use) => {
      const leave = await db.lock("till", aloneAtTheTill ? "alone" : "shared");
      await use();
      await leave();
    },
    { auto: true },
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
