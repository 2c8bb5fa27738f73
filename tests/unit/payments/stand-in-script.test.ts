import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import Stripe from "stripe";
import { receive, SECRET } from "./stand-in-harness";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stand-in-script-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(env: Record<string, string>) {
  const script = new URL("../../../scripts/stand-in.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    env: {
      NODE_ENV: "test",
      PATH: process.env["PATH"],
      DATA_DIR: folder,
      STRIPE_STAND_IN_PORT: "0",
      ...env,
    },
  });
  let output = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (output += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, ended, output: () => output };
}

const SLOW = 20_000;

test(
  "prints where it listens, tells the shop of a payment, keeps its state, ends on a signal",
  async () => {
    const shop = await receive();
    const { child, ended, output } = run({
      STRIPE_WEBHOOK_SECRET: SECRET,
      STRIPE_WEBHOOK_URL: shop.url,
    });
    await expect.poll(output, { timeout: SLOW }).toMatch(/^stand-in http:\/\/127\.0\.0\.1:\d+\n$/);
    const { port } = new URL(output().split(" ")[1]?.trim() ?? "");
    const stripe = new Stripe("sk_test_x", {
      host: "127.0.0.1",
      port,
      protocol: "http",
      telemetry: false,
    });
    const session = await stripe.checkout.sessions.create({
      mode: "payment",
      success_url: "http://127.0.0.1:3000/thanks",
      line_items: [
        {
          quantity: 1,
          price_data: { currency: "usd", unit_amount: 5000, product_data: { name: "Bowl" } },
        },
      ],
    });
    await fetch(`http://127.0.0.1:${port}/_control/pay`, {
      method: "POST",
      body: JSON.stringify({ session: session.id }),
    });
    // Of the payment's four events the shop acts on one.
    await expect.poll(() => shop.types()).toEqual(["checkout.session.completed"]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(existsSync(join(folder, "stripe-stand-in.jsonl"))).toBe(true);
    await shop.close();
  },
  SLOW * 2,
);

test(
  "does not run in production without DEMO=1",
  async () => {
    const { ended, output } = run({ NODE_ENV: "production" });
    expect(await ended).toBe(1);
    expect(output()).toContain("DEMO=1");
  },
  SLOW,
);

test(
  "names a port that is none",
  async () => {
    const { ended, output } = run({ STRIPE_STAND_IN_PORT: "eighty" });
    expect(await ended).toBe(1);
    expect(output()).toContain("STRIPE_STAND_IN_PORT");
  },
  SLOW,
);
