// Runs a script with what the shop has: its settings, and its database, up to date and stocked.
// `node scripts/with-services.ts FILE [arguments]`; see `scripts/bootstrap/commands.mjs`.
import { spawn } from "node:child_process";
import { claimDatabase } from "./support/database";
import { fail } from "./support/fail";
import { applySettings } from "./support/settings";
import { ensureClient, prepareDatabase } from "./support/setup";
import { findStandIn, needsStandIn, standInSettings } from "./support/stand-in";
import { typescriptFlags } from "./support/typescript";

const [file = "", ...args] = process.argv.slice(2);
try {
  applySettings("production");
  const database = await claimDatabase();
  const standIn = needsStandIn() ? standInSettings((await findStandIn()).port) : {};
  Object.assign(process.env, { DATABASE_URL: database.url }, standIn);
  await ensureClient();
  await prepareDatabase(database.url);
  const code = await run();
  await database.release();
  process.exit(code);
} catch (error) {
  fail(error);
}

function run(): Promise<number> {
  const child = spawn(process.execPath, [...typescriptFlags, file, ...args], { stdio: "inherit" });
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
}
