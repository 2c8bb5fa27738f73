import "server-only";
import type { Sql } from "../../db";
import { CURRENT_TERMS } from "../terms";

/** True where a person has accepted the terms that are in force. */
export async function hasCurrentTerms(run: Sql, userId: string): Promise<boolean> {
  const rows = await run(
    `SELECT 1 FROM consignor_agreements WHERE consignor_id = $1 AND terms_version = $2`,
    [userId, CURRENT_TERMS.version],
  );
  return rows.length > 0;
}
