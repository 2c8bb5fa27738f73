import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { root } from "../../scripts/support/paths";
import { e2eFacts, testSettings } from "../../scripts/support/test-settings";
import { typescriptFlags } from "../../scripts/support/typescript";

// After all journeys, whether they ended well or not.
test("what must always hold still holds", () => {
  const { databaseUrl } = e2eFacts.read();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...typescriptFlags, "scripts/invariants.ts"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...testSettings(), DATABASE_URL: databaseUrl },
    },
  );
  expect(`${stdout}${stderr}`).toContain("All hold.");
  expect(status).toBe(0);
});
