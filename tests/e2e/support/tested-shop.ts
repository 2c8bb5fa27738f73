import { spawnSync } from "node:child_process";
import { startChild } from "../../../scripts/support/child";
import { root } from "../../../scripts/support/paths";
import { testSettings } from "../../../scripts/support/test-settings";
import { typescriptFlags } from "../../../scripts/support/typescript";

type TestedShop = {
  address: string;
  databaseUrl: string;
  standInUrl: string;
};

let open: TestedShop | undefined;

/** The shop that the tests of this worker visit. */
export function testedShop(): TestedShop {
  if (!open) throw new Error("No shop is open yet: use the `test` of support/shop-test.");
  return open;
}

/** Opens a shop of its own for this worker; what it returns closes it, and says what no longer holds. */
export async function openShop(): Promise<() => Promise<void>> {
  const child = startChild({
    name: "The shop under test",
    file: "scripts/e2e-shop.ts",
    environment: {},
    onLine: () => {},
  });
  const [, facts] = await child.line(/^open: (.*)$/);
  open = JSON.parse(facts ?? "") as TestedShop;
  return async () => {
    const broken = brokenInvariants(testedShop().databaseUrl);
    open = undefined;
    await child.stop(12_000);
    if (broken) throw new Error(`What must always hold does not hold any more:\n${broken}`);
  };
}

/** What the invariants say of this database after all that was done to it; null where all of them hold. */
function brokenInvariants(databaseUrl: string): string | null {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...typescriptFlags, "scripts/invariants.ts"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...testSettings(), DATABASE_URL: databaseUrl },
    },
  );
  return status === 0 && stdout.includes("All hold.") ? null : `${stdout}${stderr}`;
}
