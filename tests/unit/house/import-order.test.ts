import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../../scripts/support/paths";

/** A small house in which every file but the last two breaks one rule. */
const files: Record<string, string> = {
  "lib/money.ts": 'export { a } from "./orders/totals";',
  "lib/orders/totals.ts": "export const a = 1;",
  "lib/orders/place-order.ts": 'import "server-only";\nexport const place = 1;',
  "lib/orders/internal/lock.ts": "export const lock = 1;",
  "lib/ledger/upward.ts": 'export { a } from "../orders/totals";',
  "lib/email/sideways.ts": 'export { b } from "../media/b";',
  "lib/media/b.ts": "export const b = 1;",
  "lib/cart/types-too.ts":
    'import type { a } from "../orders/totals";\nexport type Upward = typeof a;',
  "lib/gossip/new-room.ts": 'export { b } from "../media/b";',
  "lib/payouts/peek.ts": 'export { lock } from "../orders/internal/lock";',
  "lib/catalog/framework.ts": 'export { cookies } from "next/headers";',
  "lib/standard/from-page.ts": 'export { c } from "../../app/page";',
  "lib/cart/tools.ts": 'export { d } from "../../scripts/d";',
  "lib/inventory/chicken.ts": 'import { egg } from "./egg";\nexport const chicken = egg;',
  "lib/inventory/egg.ts": 'import { chicken } from "./chicken";\nexport const egg = () => chicken;',
  "components/shop/fetching.ts": 'export { place } from "../../lib/orders/place-order";',
  "components/shop/asking.ts": 'export type { q } from "../../lib/orders/queries";',
  "components/ui/button.ts": 'export { a } from "../../lib/orders/totals";',
  "app/page.ts": 'export { client as c } from "../lib/generated/client";',
  "scripts/d.ts": "export const d = 1;",
  "lib/orders/queries.ts": "export const q = 1;",
  "lib/generated/client.ts": "export const client = 1;",
  "lib/payouts/downward.ts":
    'export { a } from "../orders/totals";\nexport { b } from "../media/b";',
  "components/shop/typed.ts": 'export type { place } from "../../lib/orders/place-order";',
};

type Violation = { from: string; rule: { name: string } };

const house = fs.mkdtempSync(path.join(os.tmpdir(), "house-"));
const broken = new Map<string, string[]>();

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    fs.writeFileSync(path.join(house, file), `${text}\n`);
  }
  fs.writeFileSync(path.join(house, "tsconfig.json"), "{}");
  fs.symlinkSync(path.join(root, "node_modules"), path.join(house, "node_modules"));
  const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const config = path.join(root, ".dependency-cruiser.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, "--config", config, "--output-type", "json", "app", "components", "lib", "scripts"],
    { cwd: house, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  for (const { from, rule } of summary.violations) {
    broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  }
}, 60_000);

afterAll(() => fs.rmSync(house, { recursive: true, force: true }));

it.each([
  ["lib/money.ts", "kernel-knows-no-room"],
  ["lib/ledger/upward.ts", "import-order-ledger"],
  ["lib/email/sideways.ts", "import-order-email"],
  ["lib/cart/types-too.ts", "import-order-cart"],
  ["lib/gossip/new-room.ts", "room-without-a-place"],
  ["lib/payouts/peek.ts", "internal-is-private"],
  ["lib/catalog/framework.ts", "lib-knows-no-framework"],
  ["lib/standard/from-page.ts", "pages-are-entrances"],
  ["lib/cart/tools.ts", "shop-knows-no-tools"],
  ["lib/inventory/chicken.ts", "no-circles"],
  ["components/shop/fetching.ts", "components-run-in-browsers"],
  ["components/shop/asking.ts", "components-take-props"],
  ["components/ui/button.ts", "kit-knows-no-domain"],
  ["app/page.ts", "generated-stays-in-lib"],
])("%s breaks %s", (file, rule) => {
  expect(broken.get(file)).toContain(rule);
});

it.each(["lib/payouts/downward.ts", "components/shop/typed.ts", "lib/orders/totals.ts"])(
  "%s is as it should be",
  (file) => {
    expect(broken.get(file)).toBeUndefined();
  },
);
