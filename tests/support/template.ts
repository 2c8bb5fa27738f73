import type { TestProject } from "vitest/node";
import { claimTestDatabases } from "../../scripts/support/test-databases";

declare module "vitest" {
  export interface ProvidedContext {
    /** The stocked database that every worker's own is copied from, and the run it is copied for. */
    template: { url: string; run: number };
  }
}

/** Once per run: a PostgreSQL for tests, with a migrated and stocked database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databases = await claimTestDatabases();
  project.provide("template", { url: databases.templateUrl, run: process.pid });
  return databases.release;
}
