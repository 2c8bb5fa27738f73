import fs from "node:fs";
import path from "node:path";
import { dataDir, root } from "./paths";
import { secretsIn } from "./secrets";

/** What a shop that takes money must be told; the demo finds or makes all of it itself. */
const needed = [
  "DATABASE_URL",
  "AUTH_SECRET",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "SMTP_URL",
];

/**
 * Completes the environment before `lib/env.ts` reads it: `.env`, absolute paths, and in a demo the
 * secrets a demo makes for itself. A fresh clone without any settings is a demo; as soon as somebody
 * says NODE_ENV=production, or gives a live key, it is one only with DEMO=1.
 */
export function applySettings(nodeEnv: "production" | "development"): { demo: boolean } {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
  const demo = isDemo();
  const port = process.env.PORT || "3000";
  setWhereEmpty({
    NODE_ENV: nodeEnv,
    PORT: port,
    APP_URL: `http://localhost:${port}`,
    ...(demo && demoSecrets()),
  });
  Object.assign(process.env, {
    DATA_DIR: dataDir(),
    DEMO: demo ? "1" : "0",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  return { demo };
}

function isDemo(): boolean {
  const { DEMO, NODE_ENV, STRIPE_SECRET_KEY } = process.env;
  if (DEMO) return DEMO === "1" || DEMO === "true";
  if (NODE_ENV === "production" || STRIPE_SECRET_KEY?.includes("_live_")) return false;
  return needed.some((name) => !process.env[name]);
}

function demoSecrets(): Record<string, string> {
  const secrets = secretsIn(dataDir());
  return {
    AUTH_SECRET: secrets.authSecret,
    STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
  };
}

function setWhereEmpty(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!process.env[name]) Object.assign(process.env, { [name]: value });
  }
}
