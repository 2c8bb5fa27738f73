// The shop that the end-to-end tests visit: the build, a fresh copy of the stocked database, a
// stand-in of its own. Playwright starts and ends it (`playwright.config.ts`).
import fs from "node:fs";
import path from "node:path";
import { fail } from "./support/fail";
import { freePort } from "./support/ports";
import { startShop } from "./support/shop";
import { standInSettings, startStandIn } from "./support/stand-in";
import { claimTestDatabases, copyTemplate } from "./support/test-databases";
import { e2eFacts, testDataDir, testSettings } from "./support/test-settings";

const port = process.env.E2E_PORT ?? "3100";
Object.assign(process.env, testSettings(), {
  NODE_ENV: "production",
  PORT: port,
  APP_URL: `http://localhost:${port}`,
});

try {
  const databases = await claimTestDatabases();
  const databaseUrl = await copyTemplate(databases.templateUrl, process.pid, "e2e");
  const standInPort = await freePort();
  Object.assign(process.env, standInSettings(standInPort), { DATABASE_URL: databaseUrl });
  // Its memory of payments starts empty, like the orders.
  const memory = path.join(testDataDir(), "e2e-stand-in");
  fs.rmSync(memory, { recursive: true, force: true });
  fs.mkdirSync(memory, { recursive: true });
  const standIn = await startStandIn(standInPort, { DATA_DIR: memory });
  const shop = await startShop({}, (line) => console.log(line));
  e2eFacts.write({ databaseUrl, standInUrl: `http://127.0.0.1:${standInPort}` });

  const stop = async (): Promise<void> => {
    await shop.stop(7500);
    await standIn.stop(1500);
    await databases.release();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  for (const child of [shop, standIn]) void child.died.then((words) => fail(new Error(words)));
} catch (error) {
  fail(error);
}
