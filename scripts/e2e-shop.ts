// A shop for end-to-end tests to visit: the build, a fresh copy of the stocked database, a stand-in
// of its own. Whoever tests starts it and ends it (`tests/e2e/support/tested-shop.ts`).
import fs from "node:fs";
import path from "node:path";
import { fail } from "./support/fail";
import { freePort } from "./support/ports";
import { startShop } from "./support/shop";
import { standInSettings, startStandIn } from "./support/stand-in";
import { claimTestDatabases, copyTemplate } from "./support/test-databases";
import { testDataDir, testSettings } from "./support/test-settings";

const port = String(await freePort());
const address = `http://localhost:${port}`;
Object.assign(process.env, testSettings(), {
  NODE_ENV: "production",
  PORT: port,
  APP_URL: address,
});

try {
  const databases = await claimTestDatabases();
  const databaseUrl = await copyTemplate(databases.templateUrl, process.pid, "e2e");
  const standInPort = await freePort();
  Object.assign(process.env, standInSettings(standInPort), { DATABASE_URL: databaseUrl });
  // Its memory of payments starts empty, like the orders, and goes with it.
  const memory = fs.mkdtempSync(path.join(testDataDir(), "stand-in-"));
  const standIn = await startStandIn(standInPort, { DATA_DIR: memory });
  const shop = await startShop({}, (line) => console.log(line));
  const standInUrl = `http://127.0.0.1:${standInPort}`;
  console.log(`open: ${JSON.stringify({ address, databaseUrl, standInUrl })}`);

  const stop = async (): Promise<void> => {
    await shop.stop(7500);
    await standIn.stop(1500);
    await databases.release();
    fs.rmSync(memory, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  for (const child of [shop, standIn]) void child.died.then((words) => fail(new Error(words)));
} catch (error) {
  fail(error);
}
