import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments } from "./scripts/support/chromium-arguments";

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // Each of them opens a shop of its own, in which journeys follow each other (`tests/e2e/support/shop-test.ts`).
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Limits for a busy machine; on a quiet one nothing comes near them.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    // A picture of what failed is kept; `--trace on` keeps every step, and takes its time.
    screenshot: "only-on-failure",
    launchOptions: { args: chromiumArguments(), ...(executablePath && { executablePath }) },
  },
});
