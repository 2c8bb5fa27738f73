import { build, buildIsStale } from "../support/build";
import { ensureClient } from "../support/setup";
import { claimTestDatabases, copyTemplate } from "../support/test-databases";
import { type Outcome, passed } from "./outcome";

/** Builds the shop when the sources changed since the last build. */
export async function buildShop(): Promise<Outcome> {
  if (!buildIsStale()) {
    console.log("The build is up to date.");
    return passed;
  }
  await ensureClient();
  const databases = await claimTestDatabases();
  try {
    const url = await copyTemplate(databases.templateUrl, process.pid, "build");
    await build({ DATABASE_URL: url });
    return passed;
  } finally {
    await databases.release();
  }
}
