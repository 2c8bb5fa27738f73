import { defineConfig } from "vitest/config";

const node = {
  environment: "node" as const,
  // `server-only` throws outside of Next's server bundle; a test is a server too.
  alias: { "server-only": new URL("tests/support/empty.ts", import.meta.url).pathname },
};

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...node,
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          // Time is the benches' business; a busy machine must not turn a test red.
          testTimeout: 60_000,
          setupFiles: ["tests/support/settings.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/template.ts"],
          setupFiles: ["tests/support/settings.ts", "tests/support/database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
