import fs from "node:fs";
import path from "node:path";
import { root } from "../support/paths";
import { runQuietly } from "../support/run-quietly";
import { ensureClient } from "../support/setup";
import { failed, type Outcome, passed } from "./outcome";

/** Every file stands as the formatter would write it. */
export const format = (): Promise<Outcome> => tool("oxfmt/bin/oxfmt", "--check");

/** The linter, with the rules that know types; a warning counts as an error. */
export async function lint(): Promise<Outcome> {
  await ensureClient();
  return tool("oxlint/bin/oxlint", "--type-aware", "--deny-warnings");
}

/** TypeScript over everything: shop, scripts and tests, with the types of the routes. */
export async function types(): Promise<Outcome> {
  await ensureClient();
  // What earlier builds wrote may speak of pages that are gone.
  for (const folder of [".next/types", ".next/dev/types"]) {
    fs.rmSync(path.join(root, folder), { recursive: true, force: true });
  }
  await runQuietly(["node_modules/next/dist/bin/next", "typegen"]);
  return tool("typescript/bin/tsc", "--noEmit");
}

/** The import order and the other rules of the house. */
export const rules = (): Promise<Outcome> =>
  tool(
    "dependency-cruiser/bin/dependency-cruiser.mjs",
    "--config=.dependency-cruiser.mjs",
    "--output-type=err-long",
    "app",
    "components",
    "lib",
    "prisma",
    "scripts",
    "tests",
  );

/** Files, exports and packages that nobody uses. */
export const deadCode = (): Promise<Outcome> => tool("knip/bin/knip.js");

async function tool(file: string, ...args: string[]): Promise<Outcome> {
  try {
    await runQuietly([`node_modules/${file}`, ...args]);
    return passed;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return failed;
  }
}
