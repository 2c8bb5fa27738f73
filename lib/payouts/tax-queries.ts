import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import type { TaxFacts } from "./tax-counters";

/** What tax forms count of the actor's own sales; null for somebody who is no consignor. */
export async function findTaxFacts(
  actor: Actor,
  year: number,
  now: Date,
): Promise<TaxFacts | null> {
  const [row] = await sql<TaxFacts>(
    `WITH own AS (
       SELECT e.sold_at, l.unit_price_cents * l.quantity - l.discount_cents AS gross, e.amount_cents,
              e.status IN ('reversed', 'clawed_back') AS undone, coalesce(p.condition = 'new_with_tags', false) AS unused
         FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id LEFT JOIN resale_pieces p ON p.product_id = l.product_id
        WHERE e.consignor_id = $1 AND e.currency = 'usd'),
     year AS (SELECT * FROM own WHERE sold_at >= make_timestamptz($2, 1, 1, 0, 0, 0, 'UTC') AND sold_at < make_timestamptz($2 + 1, 1, 1, 0, 0, 0, 'UTC')),
     -- Every window of twelve months that ends with a sale.
     windows AS (
       SELECT count(*) OVER w AS sales, sum(gross) OVER w AS gross FROM own
        WHERE unused AND sold_at > $3::timestamptz - interval '24 months' AND sold_at <= $3
       WINDOW w AS (ORDER BY sold_at RANGE BETWEEN interval '12 months' PRECEDING AND CURRENT ROW))
     SELECT $2::int AS year, 'usd' AS currency,
            (SELECT count(*)::int FROM year) AS sales, (SELECT coalesce(sum(gross), 0)::int FROM year) AS "grossCents",
            (SELECT count(*)::int FROM year WHERE NOT undone) AS standing,
            (SELECT coalesce(sum(amount_cents), 0)::int FROM year WHERE NOT undone) AS "shareCents",
            coalesce(w.sales, 0)::int AS "newSales", coalesce(w.gross, 0)::int AS "newGrossCents"
       FROM consignors c LEFT JOIN (
         SELECT sales, gross FROM windows ORDER BY (sales >= 200 AND gross >= 500000) DESC, least(sales / 200.0, gross / 500000.0) DESC LIMIT 1) w ON true
      WHERE c.user_id = $1`,
    [userIdOf(actor), year, now],
  );
  return row ?? null;
}
