import "server-only";
import { sql } from "../../db";
import { listed, shareBp, type Figure, type FigureGroup } from "../figures";
import type { Period } from "../period";

// Out of what is in the accounts now, less what was booked since: no need to add up all that ever was.
const OWED = `
  SELECT a.kind::text AS kind, (-sum(a.balance_cents))::float8 AS now,
         (-(sum(a.balance_cents) - coalesce(sum(s.cents), 0)))::float8 AS before
    FROM ledger_accounts a LEFT JOIN (
      SELECT p.account_id, sum(p.amount_cents) AS cents FROM ledger_transactions t JOIN ledger_postings p ON p.transaction_id = t.id
       WHERE t.at >= $1::date GROUP BY p.account_id) s ON s.account_id = a.id
   WHERE a.kind IN ('consignor_pending', 'consignor_payable', 'store_credit', 'gift_card') GROUP BY a.kind`;

const KINDS = [
  {
    kind: "consignor_pending",
    label: "Consignors, pending",
    says: "Their shares of sales whose return window is open.",
  },
  {
    kind: "consignor_payable",
    label: "Consignors, payable",
    says: "Their shares that may go out with the next run.",
  },
  { kind: "store_credit", label: "Store credit", says: "What shoppers have left of it." },
  { kind: "gift_card", label: "Gift cards", says: "What is left on them." },
] as const;

/** What the shop owes: now, and when the period began. */
export async function liabilityFigures({ from, to }: Period): Promise<FigureGroup> {
  const rows = await sql<{ kind: string; now: number; before: number }>(OWED, [from]);
  return {
    key: "liabilities",
    title: "Owed",
    chart: null,
    figures: KINDS.map(({ kind, label, says }): Figure => {
      const row = rows.find((one) => one.kind === kind);
      return {
        key: kind,
        label,
        kind: "money",
        more: "neither",
        now: row?.now ?? 0,
        before: row?.before ?? 0,
        says,
        href: `/admin/liabilities?on=${to}`,
        csv: `/admin/liabilities/export?on=${to}`,
      };
    }),
  };
}

const RETURNS = `
  SELECT count(DISTINCT r.id) FILTER (WHERE r.created_at >= $2::date)::int AS asked,
         count(DISTINCT r.id) FILTER (WHERE r.created_at < $2::date)::int AS "askedBefore",
         coalesce(sum(x.quantity) FILTER (WHERE r.created_at >= $2::date), 0)::int AS pieces,
         coalesce(sum(x.quantity) FILTER (WHERE r.created_at < $2::date), 0)::int AS "piecesBefore"
    FROM returns r LEFT JOIN return_lines x ON x.return_id = r.id
   WHERE r.created_at >= $1::date AND r.created_at < $3::date + 1 AND r.status NOT IN ('declined', 'cancelled')`;

const SOLD = `
  SELECT coalesce(sum(l.quantity) FILTER (WHERE o.placed_at >= $2::date), 0)::int AS now,
         coalesce(sum(l.quantity) FILTER (WHERE o.placed_at < $2::date), 0)::int AS before
    FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE o.placed_at >= $1::date AND o.placed_at < $3::date + 1`;

const GIVEN_BACK = `
  SELECT coalesce(sum(total_cents) FILTER (WHERE at >= $2::date), 0)::float8 AS now,
         coalesce(sum(total_cents) FILTER (WHERE at < $2::date), 0)::float8 AS before
    FROM credit_notes WHERE return_id IS NOT NULL AND at >= $1::date AND at < $3::date + 1`;

type Asked = { asked: number; askedBefore: number; pieces: number; piecesBefore: number };
const NOTHING: Asked = { asked: 0, askedBefore: 0, pieces: 0, piecesBefore: 0 };
type Pair = { now: number; before: number };
const ZERO: Pair = { now: 0, before: 0 };

/** What comes back. */
export async function returnFigures({ before, from, to }: Period): Promise<FigureGroup> {
  const given = [before, from, to];
  const [[asked = NOTHING], [sold = ZERO], [back = ZERO]] = await Promise.all([
    sql<Asked>(RETURNS, given),
    sql<Pair>(SOLD, given),
    sql<Pair>(GIVEN_BACK, given),
  ]);
  const found = listed("returns", "/admin/returns", {
    from,
    to,
    cols: "number,stands,order,things,asked,given",
  });
  return {
    key: "returns",
    title: "Returns",
    chart: null,
    figures: [
      {
        key: "returns",
        label: "Returns",
        kind: "count",
        more: "bad",
        now: asked.asked,
        before: asked.askedBefore,
        says: "Asked for in these days, less those that were declined or called off.",
        ...found,
      },
      {
        key: "return-rate",
        label: "Of what was sold",
        kind: "share",
        more: "bad",
        now: shareBp(asked.pieces, sold.now),
        before: shareBp(asked.piecesBefore, sold.before),
        says: `Goods that were asked back, of ${sold.now.toLocaleString("en-US")} sold in the same days.`,
        ...found,
      },
      {
        key: "given-back",
        label: "Given back",
        kind: "money",
        more: "bad",
        now: back.now,
        before: back.before,
        says: "Money and credit of returns that were received and settled, tax included.",
        ...found,
      },
    ],
  };
}
