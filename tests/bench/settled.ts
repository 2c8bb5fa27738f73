import type pg from "pg";
import { checkInvariants } from "@/lib/invariants/check";
import { until } from "../../scripts/support/processes";

/** Waits until no webhook, mail or refund is under way any more. Throws after two minutes. */
export async function allSettled(database: pg.Client): Promise<void> {
  const done = await until(async () => {
    const { rows } = await database.query<{ busy: boolean }>(
      `SELECT EXISTS (SELECT FROM mails WHERE status = 'queued')
           OR EXISTS (SELECT FROM stripe_events WHERE status = 'received')
           OR EXISTS (SELECT FROM refunds WHERE status = 'pending') AS busy`,
    );
    return rows[0]?.busy === false;
  }, 120_000);
  if (!done) throw new Error("Mails or webhooks are still waiting after two minutes");
}

/**
 * Everything that a purchase must leave behind, checked for these orders: it is placed, paid, booked,
 * packed and its receipt sent, and Stripe's message about it was processed. And the invariants hold.
 * Returns what is wrong; nothing when all is well.
 */
export async function whatIsWrong(database: pg.Client, numbers: readonly string[]) {
  const { rows } = await database.query<{ subject: string; detail: string }>(
    `SELECT n.number AS subject, concat_ws(', ',
       CASE WHEN o.status IS DISTINCT FROM 'placed' THEN 'is ' || coalesce(o.status::text, 'missing') END,
       CASE WHEN p.status IS DISTINCT FROM 'captured' THEN 'payment ' || p.status END,
       CASE WHEN t.id IS NULL THEN 'not booked' END,
       CASE WHEN s.id IS NULL THEN 'no parcel' END,
       CASE WHEN m.status IS DISTINCT FROM 'sent' THEN 'receipt ' || coalesce(m.status::text, 'missing') END,
       CASE WHEN e.status IS DISTINCT FROM 'processed' THEN 'webhook ' || coalesce(e.status, 'missing') END) AS detail
       FROM unnest($1::text[]) AS n(number)
       LEFT JOIN orders o ON o.number = n.number
       LEFT JOIN payments p ON p.order_id = o.id
       LEFT JOIN ledger_transactions t ON t.key = 'order:' || o.id || ':paid'
       LEFT JOIN shipments s ON s.order_id = o.id
       LEFT JOIN mails m ON m.key = 'receipt:' || o.id
       LEFT JOIN (SELECT payload #>> '{data,object,id}' AS session_id, min(status::text) AS status
                    FROM stripe_events WHERE type = 'checkout.session.completed' GROUP BY 1) e
         ON e.session_id = p.session_id`,
    [numbers],
  );
  const run = async <Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ) => (await database.query<Row>(text, [...values])).rows;
  const broken = await checkInvariants(run, new Date());
  return [
    ...rows.filter((row) => row.detail).map((row) => `${row.subject}: ${row.detail}`),
    ...broken.map((violation) => `${violation.check}: ${violation.subject} ${violation.detail}`),
  ];
}
