import "server-only";
import { sql } from "@/lib/db";
import { checkInvariants, type Violation } from "./check";

/** More would fill a row and help nobody; the first ones say what is wrong. */
const MOST_KEPT = 200;

/** Runs every check and keeps the result with its time: the worker's hourly job. Hands out all violations. */
export async function recordInvariantRun(now: Date): Promise<Violation[]> {
  const violations = await checkInvariants(sql, now);
  await sql("INSERT INTO invariant_runs (at, violations) VALUES ($1, $2)", [
    now,
    JSON.stringify(violations.slice(0, MOST_KEPT)),
  ]);
  return violations;
}
