import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { SellerAddressInput } from "./seller-schema";

/** Keeps where a consignor's pieces come from and go back to. */
export async function saveAddress(
  actor: Actor,
  input: SellerAddressInput,
): Promise<Result<void, "not_found">> {
  const rows = await sql(
    `UPDATE consignors SET full_name = $2, line1 = $3, line2 = $4, city = $5, state = $6, postal = $7, phone = $8
      WHERE user_id = $1 RETURNING user_id`,
    [
      userIdOf(actor),
      input.fullName,
      input.line1,
      input.line2 ?? null,
      input.city,
      input.state,
      input.postal,
      input.phone ?? null,
    ],
  );
  return rows.length > 0 ? ok(undefined) : err("not_found");
}
