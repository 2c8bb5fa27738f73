import "server-only";
import { carriers } from "../carriers/carriers";
import type { Clock } from "../clock";
import { sql } from "../db";
import { findShopAddress } from "../fulfilment/shop-address";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";

type Wanted = { id: string; number: string; weightGrams: number; from: string[] };
const BOX_GRAMS = 120;

/**
 * Gets the label of an approved return from the carrier and keeps it; it costs the shopper nothing. May be called any
 * number of times. `not_found`: nobody waits for it; `waiting`: the carrier was not reachable; `refused` is for the desk.
 */
export async function makeReturnLabel(
  returnId: string,
  clock: Clock,
): Promise<Result<void, "not_found" | "waiting" | "refused">> {
  const [wanted] = await sql<Wanted>(
    `SELECT r.id, r.number,
            (SELECT coalesce(sum(v.weight_grams * x.quantity), 0)::int FROM return_lines x
               JOIN order_lines l ON l.id = x.order_line_id JOIN variants v ON v.id = l.variant_id
              WHERE x.return_id = r.id) AS "weightGrams",
            array_remove(ARRAY[o.ship_name, o.ship_line1, o.ship_line2, o.ship_city || ', ' || o.ship_state || ' ' || o.ship_postal],
              NULL) AS "from"
       FROM returns r JOIN orders o ON o.id = r.order_id
      WHERE r.id = $1 AND r.status = 'approved' AND r.label_made_at IS NULL`,
    [returnId],
  );
  if (!wanted) return err("not_found");
  const [carrier] = carriers;
  const made = await carrier.makeLabel({
    reference: `return:${wanted.id}`,
    from: wanted.from,
    to: await findShopAddress(),
    weightGrams: wanted.weightGrams + BOX_GRAMS,
    note: wanted.number,
    at: clock.now(),
  });
  if (!made.ok && made.code === "unreachable") return err("waiting", made.detail);
  if (!made.ok) {
    await sql(`UPDATE returns SET label_failure = 'the carrier refused it' WHERE id = $1`, [
      wanted.id,
    ]);
    return err("refused", made.detail);
  }
  const { tracking, pdf } = made.value;
  const key = `private/labels/return-${wanted.id}.pdf`;
  await storage.put(key, pdf, "application/pdf");
  await sql(
    `WITH r AS (
       UPDATE returns SET label_key = $2, label_made_at = $3, carrier = $4, tracking = $5, label_failure = NULL
        WHERE id = $1 AND status = 'approved' AND label_made_at IS NULL RETURNING id)
     INSERT INTO tracking_events (carrier, tracking, code, at) SELECT $4, $5, 'label_made', $3 FROM r ON CONFLICT DO NOTHING`,
    [wanted.id, key, clock.now(), carrier.key, tracking],
  );
  return ok(undefined);
}
