import path from "node:path";
import { dataDir } from "./paths";

/** What tests keep between runs: their PostgreSQL, and the files of the goods. */
export const testDataDir = (): string => path.join(dataDir(), "test");

/** What `lib/env.ts` needs to know in a test. No test reaches anything outside of this machine. */
export function testSettings(): Record<string, string> {
  return {
    NODE_ENV: "test",
    DEMO: "1",
    DATA_DIR: testDataDir(),
    APP_URL: "http://localhost:3000",
    AUTH_SECRET: "a secret that is long enough, and only for tests",
    STRIPE_SECRET_KEY: "sk_test_demo",
    STRIPE_WEBHOOK_SECRET: "whsec_only_for_tests",
    LOG_LEVEL: "silent",
  };
}
