import fs from "node:fs";
import path from "node:path";
import { checkBudgets, weighPages } from "./budgets";
import { bundleLeaks } from "./bundle-leaks";
import { hashOf } from "./hash";
import { root } from "./paths";
import { readIfThere } from "./processes";
import { runQuietly } from "./run-quietly";

const stamp = path.join(root, ".next", "necessite-build");

const sources = [
  "app",
  "components",
  "lib",
  "prisma/schema",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Whether `.next` is the build of other sources than these. */
export function buildIsStale(): boolean {
  return readIfThere(stamp) !== buildHash();
}

/** Builds the shop. Its cached pages are made from the database, which has to be there. */
export async function build(environment: Record<string, string> = {}): Promise<string> {
  const hash = buildHash();
  // A build that fails leaves no half that counts as whole.
  fs.rmSync(stamp, { force: true });
  const output = await runQuietly(["node_modules/next/dist/bin/next", "build"], {
    ...environment,
    NODE_ENV: "production",
    // Making a page needs few connections; the build makes many at once.
    DATABASE_POOL: "4",
  });
  const leaks = bundleLeaks({ ...process.env, ...environment });
  if (leaks.length > 0)
    throw new Error(`Browsers would load what is the server's: ${leaks.join(", ")}`);
  const weights = checkBudgets(weighPages());
  fs.writeFileSync(stamp, hash);
  return `${output}\n${weights}`;
}

function buildHash(): string {
  // The demo says on every page that it is one. Pages made ahead name their own address.
  const { DEMO = "", APP_URL = "" } = process.env;
  return `${hashOf(sources, ["lib/generated"])} demo=${DEMO} url=${APP_URL}`;
}
