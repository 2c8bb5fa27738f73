import { spawnSync } from "node:child_process";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../../../scripts/support/paths";
import { testSettings } from "../../../scripts/support/test-settings";
import { typescriptFlags } from "../../../scripts/support/typescript";

/** Nothing of a developer's own settings, not even of a `.env`. */
const nothing = Object.fromEntries(Object.keys(testSettings()).map((name) => [name, ""]));

const complete = {
  NODE_ENV: "production",
  DATA_DIR: path.join(os.tmpdir(), "never-written"),
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  APP_URL: "https://shop.example",
  AUTH_SECRET: "a secret that is long enough, and only for tests",
  STRIPE_SECRET_KEY: "sk_test_never_used",
  STRIPE_WEBHOOK_SECRET: "whsec_never_used",
  SMTP_URL: "smtp://127.0.0.1:1",
  CONTACT_EMAIL: "care@shop.example",
};

/** `npm start` with these settings and no others; for starts that are refused. */
function start(settings: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, [...typescriptFlags, "scripts/start.ts"], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", ...nothing, ...settings } as unknown as NodeJS.ProcessEnv,
    timeout: 30_000,
  });
  return { status, stderr };
}

it("names every key that production lacks", () => {
  const { status, stderr } = start({ NODE_ENV: "production" });
  expect(status).toBe(1);
  for (const name of [
    "DATABASE_URL",
    "AUTH_SECRET",
    "STRIPE_SECRET_KEY",
    "STRIPE_WEBHOOK_SECRET",
  ]) {
    expect(stderr).toContain(name);
  }
}, 40_000);

it.each([
  ["PORT", "eighty"],
  ["APP_URL", "shop.example"],
  ["DATABASE_URL", "mysql://localhost/shop"],
  ["STRIPE_SECRET_KEY", "pk_test_public"],
  ["SMTP_URL", ""],
  ["CONTACT_EMAIL", ""],
  ["CONTACT_EMAIL", "the front desk"],
  ["WORKER", "elsewhere"],
])(
  "names %s when it is %j",
  (name, value) => {
    const { status, stderr } = start({ ...complete, [name]: value });
    expect(status).toBe(1);
    expect(stderr).toContain(name);
    expect(stderr.match(/^ {2}\w+:/gm)).toHaveLength(1);
  },
  40_000,
);

it("says when the port is taken", async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { status, stderr } = start({ ...complete, PORT: String(port) });
  server.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} is taken`);
}, 40_000);
