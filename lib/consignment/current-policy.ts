import "server-only";
import { sql, type Sql } from "../db";
import { policySchema, type Policy } from "./policy";

export type PolicyInForce = { readonly version: number; readonly rules: Policy };

/** What counts now: the policy that was published last. Read in the caller's transaction where one is given. */
export async function currentPolicy(run: Sql = sql): Promise<PolicyInForce> {
  const [row] = await run<{ version: number; rules: unknown }>(
    `SELECT version, rules FROM consignment_policies WHERE published_at IS NOT NULL ORDER BY version DESC LIMIT 1`,
  );
  if (!row) throw new Error("No consignment policy was ever published");
  return { version: row.version, rules: policySchema.parse(row.rules) };
}
