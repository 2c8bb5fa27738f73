import fs from "node:fs";
import path from "node:path";
import { type Child, startChild } from "./child";
import { dataDir } from "./paths";
import { freePort, isFree } from "./ports";
import { readIfThere } from "./processes";

/** The key the demo uses; it opens the stand-in and nothing else. */
const DEMO_KEY = "sk_test_demo";
const USUAL_PORT = 12111;

/** Where a running stand-in's port is noted, so that other commands of this checkout find it. */
const record = (): string => path.join(dataDir(), "stand-in.port");

/** Settings that lead Stripe's SDK to the stand-in at `port`. */
export function standInSettings(port: number): Record<string, string> {
  return { STRIPE_SECRET_KEY: DEMO_KEY, STRIPE_API_BASE: `http://127.0.0.1:${port}` };
}

/** Whether payments go to the stand-in: in a demo without a key of Stripe's own. */
export function needsStandIn(): boolean {
  return process.env.DEMO === "1" && !process.env.STRIPE_SECRET_KEY;
}

/** The stand-in another command of this checkout runs, or else the port where one could run. */
export async function findStandIn(): Promise<{ port: number; running: boolean }> {
  const known = Number(readIfThere(record()));
  if (known && !(await isFree(known))) return { port: known, running: true };
  return { port: await freePort(USUAL_PORT), running: false };
}

/** Starts the stand-in and waits until it answers. */
export async function startStandIn(
  port: number,
  environment: Record<string, string> = {},
): Promise<Child> {
  const child = startChild({
    name: "Stripe stand-in",
    file: "scripts/stand-in.ts",
    environment: { ...environment, STRIPE_STAND_IN_PORT: String(port) },
    onLine: () => {},
  });
  await child.line(/^stand-in http/);
  return child;
}

/** Notes that the stand-in of this checkout listens on `port`; null when it has ended. */
export function noteStandIn(port: number | null): void {
  if (port) fs.writeFileSync(record(), String(port));
  else fs.rmSync(record(), { force: true });
}
