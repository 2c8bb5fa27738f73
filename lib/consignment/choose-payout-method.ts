import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import { err, ok, type Result } from "../result";

/** How a consignor's next payouts reach them. One that is under way keeps the way it was made with. */
export async function choosePayoutMethod(
  actor: Actor,
  method: "transfer" | "credit",
): Promise<Result<void, "not_found">> {
  const changed = await sql(
    `UPDATE consignors SET payout_method = $2 WHERE user_id = $1 RETURNING 1`,
    [userIdOf(actor), method],
  );
  return changed.length > 0 ? ok(undefined) : err("not_found");
}
