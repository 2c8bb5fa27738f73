import "server-only";
import { sql } from "../../db";
import { listed, shareBp, type FigureGroup } from "../figures";
import type { Period } from "../period";

// A piece is for sale from the day it came into the shop until it is sold or taken out.
const PIECES = `
  WITH pieces AS (
    SELECT p.published_at AS listed, p.status = 'published' AS open, x.sold
      FROM products p LEFT JOIN LATERAL (
        SELECT max(o.placed_at) AS sold FROM variants v JOIN order_lines l ON l.variant_id = v.id AND l.is_piece AND l.live
          JOIN orders o ON o.id = l.order_id AND o.placed_at IS NOT NULL WHERE v.product_id = p.id AND v.is_piece) x ON true
     WHERE p.kind = 'resale' AND p.published_at < $3::date + 1)
  SELECT count(*) FILTER (WHERE sold >= $2::date)::int AS sold,
         count(*) FILTER (WHERE sold >= $2::date OR (sold IS NULL AND open))::int AS offered,
         count(*) FILTER (WHERE sold >= $1::date AND sold < $2::date)::int AS "soldBefore",
         count(*) FILTER (WHERE listed < $2::date AND (sold >= $1::date OR (sold IS NULL AND open)))::int AS "offeredBefore",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM sold - listed) / 86400)
           FILTER (WHERE sold >= $2::date AND sold >= listed) AS "days",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM sold - listed) / 86400)
           FILTER (WHERE sold >= $1::date AND sold < $2::date AND sold >= listed) AS "daysBefore"
    FROM pieces`;

const PAID_OUT = `
  SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM y.finished_at - e.sold_at) / 86400)
           FILTER (WHERE y.finished_at >= $2::date) AS now,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM y.finished_at - e.sold_at) / 86400)
           FILTER (WHERE y.finished_at < $2::date) AS before
    FROM payouts y JOIN payout_lines x ON x.payout_id = y.id AND x.live JOIN consignor_earnings e ON e.id = x.earning_id
   WHERE y.status = 'paid' AND y.finished_at >= $1::date AND y.finished_at < $3::date + 1`;

type Pieces = {
  sold: number;
  offered: number;
  soldBefore: number;
  offeredBefore: number;
  days: number | null;
  daysBefore: number | null;
};
const NONE: Pieces = {
  sold: 0,
  offered: 0,
  soldBefore: 0,
  offeredBefore: 0,
  days: null,
  daysBefore: null,
};

const RESALE_COLUMNS = "title,sku,order,sold,amount,share,listed,daysToSale,daysToPayout";

/** How resale goes: what share of the pieces sold, how long it took, and how long until their sellers had their money. */
export async function resaleFigures({ before, from, to }: Period): Promise<FigureGroup> {
  const given = [before, from, to];
  const [[pieces = NONE], [paid]] = await Promise.all([
    sql<Pieces>(PIECES, given),
    sql<{ now: number | null; before: number | null }>(PAID_OUT, given),
  ]);
  const { sold, offered, soldBefore, offeredBefore } = pieces;
  const found = listed("sales", "/admin/sales", {
    world: "resale",
    from,
    to,
    cols: RESALE_COLUMNS,
  });
  return {
    key: "resale",
    title: "Resale",
    chart: null,
    figures: [
      {
        key: "sell-through",
        label: "Sell-through",
        kind: "share",
        more: "good",
        now: shareBp(sold, offered),
        before: shareBp(soldBefore, offeredBefore),
        says: `${sold} of ${offered} pieces that were for sale in these days were sold.`,
        ...found,
      },
      {
        key: "days-to-sale",
        label: "Median days to sale",
        kind: "days",
        more: "bad",
        now: pieces.days,
        before: pieces.daysBefore,
        says: "From the day a piece came into the shop, of those that were sold.",
        ...found,
      },
      {
        key: "days-to-payout",
        label: "Median days to payout",
        kind: "days",
        more: "bad",
        now: paid?.now ?? null,
        before: paid?.before ?? null,
        says: "From the sale, of the shares that were paid out in these days.",
        ...listed("sales", "/admin/sales", { world: "resale", paid: "yes", cols: RESALE_COLUMNS }),
      },
    ],
  };
}

// The pace is that of the last four weeks, whatever the period: so the list counts as well.
const COVER = `
  WITH pace AS (
    SELECT m.variant_id,
           -sum(m.quantity) FILTER (WHERE m.kind = 'sold' AND m.at >= $2::date - 27) AS sold,
           -sum(m.quantity) FILTER (WHERE m.kind = 'sold' AND m.at < $1::date AND m.at >= $1::date - 28) AS "soldBefore",
           coalesce(sum(m.quantity) FILTER (WHERE m.at >= $1::date), 0) AS since
      FROM stock_movements m WHERE m.at >= $1::date - 28 GROUP BY m.variant_id),
  cover AS (
    SELECT 28.0 * s.on_hand / nullif(pace.sold, 0) AS now, 28.0 * (s.on_hand - pace.since) / nullif(pace."soldBefore", 0) AS before
      FROM pace JOIN stock s ON s.variant_id = pace.variant_id JOIN variants v ON v.id = pace.variant_id
      JOIN products p ON p.id = v.product_id AND p.kind = 'curated' AND p.status = 'published')
  SELECT count(*) FILTER (WHERE now < 14)::int AS short, count(*) FILTER (WHERE before < 14)::int AS "shortBefore",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY now) AS days,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY before) AS "daysBefore" FROM cover`;

/** How long what is on the shelves lasts. Then and now: at the beginning of the period, and today. */
export async function stockFigures({ from, to }: Period): Promise<FigureGroup> {
  const [found] = await sql<{
    short: number;
    shortBefore: number;
    days: number | null;
    daysBefore: number | null;
  }>(COVER, [from, to]);
  const columns = "sku,name,onHand,free,sold,cover";
  return {
    key: "stock",
    title: "Stock",
    chart: null,
    figures: [
      {
        key: "short",
        label: "Under 14 days of cover",
        kind: "count",
        more: "bad",
        now: found?.short ?? 0,
        before: found?.shortBefore ?? 0,
        says: "Curated variants that the pace of the last four weeks sells out within 14 days; those that nobody bought are left out.",
        ...listed("variants", "/admin/variants", { cover: "14", sort: "cover", cols: columns }),
      },
      {
        key: "cover",
        label: "Median days of cover",
        kind: "days",
        more: "neither",
        now: found?.days ?? null,
        before: found?.daysBefore ?? null,
        says: "On hand, divided by what the last four weeks sold in a day.",
        ...listed("variants", "/admin/variants", { kind: "curated", sort: "cover", cols: columns }),
      },
    ],
  };
}
