import { step } from "../bootstrap/step.mjs";
import { clientIsStale, generateClient } from "./generate";
import { migrate, runOnce } from "./migrations";
import { runQuietly } from "./run-quietly";
import { typescriptFlags } from "./typescript";

/** Writes the database client when the schema changed. */
export async function ensureClient(): Promise<void> {
  if (clientIsStale()) await step("database client", generateClient);
}

/** Brings a database to where the shop can open: migrated, and with goods on the shelves. */
export async function prepareDatabase(url: string): Promise<void> {
  await step("migrations", () => migrate(url));
  if (await isEmpty(url)) await step("goods and people", () => seed(url));
}

/**
 * Puts orders and what follows them into a demo that has none; the stand-in for Stripe must not run yet. Goods that
 * somebody has changed meanwhile may not be sold as the story tells it; the shop opens all the same.
 */
export async function tellDemoCases(url: string): Promise<void> {
  const { rows } = await runOnce(url, "SELECT EXISTS (SELECT FROM orders) AS told");
  if ((rows[0] as { told: boolean }).told) return;
  const tell = () => runQuietly([...typescriptFlags, "scripts/demo-cases.ts"]);
  await step("orders and cases", tell).catch((error: unknown) => console.error(error));
}

/** Fills the database at `url`; may be done again. */
export async function seed(url: string, settings: Record<string, string> = {}): Promise<void> {
  await runQuietly([...typescriptFlags, "scripts/seed.ts"], { ...settings, DATABASE_URL: url });
}

async function isEmpty(url: string): Promise<boolean> {
  const { rows } = await runOnce(url, "SELECT EXISTS (SELECT FROM brands) AS stocked");
  return !(rows[0] as { stocked: boolean }).stocked;
}
