import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Sql } from "@/lib/db";
import { parseChecks, type Check } from "./parse-checks";

/** One row that breaks what must always hold. */
export type Violation = {
  readonly check: string;
  /** What must hold, as a sentence. */
  readonly says: string;
  /** What breaks it: an order's number, a SKU, a key. */
  readonly subject: string;
  readonly detail: string;
};

let checks: Promise<Check[]> | undefined;

/** Every check of `invariants.sql`, in its order. */
export function listChecks(): Promise<Check[]> {
  // From the project's root and not from this module, which a bundler may have put elsewhere.
  checks ??= readFile(path.join(process.cwd(), "lib/invariants/invariants.sql"), "utf8").then(
    parseChecks,
  );
  return checks;
}

/**
 * Runs every check and hands out all violations; none means that all is well.
 * Each check is one statement, so each sees one moment of the database, also while the shop is busy.
 * @param now the time against which deadlines are measured.
 */
export async function checkInvariants(run: Sql, now: Date): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const { name, says, text, usesNow } of await listChecks()) {
    const rows = await run<{ subject: string; detail: string }>(text, usesNow ? [now] : []);
    found.push(...rows.map(({ subject, detail }) => ({ check: name, says, subject, detail })));
  }
  return found;
}
