import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments } from "./scripts/support/chromium-arguments";
import { freePort } from "./scripts/support/ports";

// This file is read again by every worker; the port is chosen by the first.
process.env.E2E_PORT ??= String(await freePort());
const address = `http://localhost:${process.env.E2E_PORT}`;
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // One shop, one till: journeys follow each other, and each brings the visitors it needs.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Limits for a busy machine; on a quiet one nothing comes near them.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { args: chromiumArguments(), ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: "journeys", testIgnore: "*.teardown.ts", teardown: "afterwards" },
    { name: "afterwards", testMatch: "*.teardown.ts" },
  ],
  webServer: {
    command: [
      `"${process.execPath}" --import tsx`,
      "--import ./scripts/support/allow-server-only.mjs scripts/e2e-shop.ts",
    ].join(" "),
    url: `${address}/api/health`,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 12_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
