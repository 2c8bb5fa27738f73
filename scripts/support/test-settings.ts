import path from "node:path";
import { root } from "./paths";

/** What tests keep between runs: their PostgreSQL, and the files of the goods. */
export const testDataDir = (): string => path.join(root, ".data", "test");

/** What `lib/env.ts` needs to know in a test. No test reaches anything outside of this machine. */
export function testSettings(): Record<string, string> {
  return {
    NODE_ENV: "test",
    DEMO: "1",
    DATA_DIR: testDataDir(),
    PORT: "3000",
    APP_URL: "http://localhost:3000",
    AUTH_SECRET: "a secret that is long enough, and only for tests",
    STRIPE_SECRET_KEY: "sk_test_demo",
    STRIPE_WEBHOOK_SECRET: "whsec_only_for_tests",
    LOG_LEVEL: "silent",
    // What a developer's own settings say must not reach a test: empty means "not set".
    DATABASE_URL: "",
    DATABASE_POOL: "",
    HOST: "",
    STRIPE_API_BASE: "",
    STRIPE_TAX: "",
    SMTP_URL: "",
    MAIL_FEEDBACK_SECRET: "",
    DOI_RESOLVER_URL: "",
    CONTACT_EMAIL: "",
    GOOGLE_CLIENT_ID: "",
    GOOGLE_CLIENT_SECRET: "",
    S3_ENDPOINT: "",
    S3_REGION: "",
    S3_BUCKET: "",
    S3_ACCESS_KEY_ID: "",
    S3_SECRET_ACCESS_KEY: "",
    WORKER: "",
    STAFF_SECOND_FACTOR: "",
  };
}
