import type { ListDefinition } from "../list-definition";
import { dayFilters } from "./day-filters";

const SOLD = "l.quantity * l.unit_price_cents - l.discount_cents";
/** When the piece came into the shop before this sale, and when its consignor's share had gone out. */
const LISTED = "CASE WHEN l.is_piece AND p.published_at <= o.placed_at THEN p.published_at END";
const PAID_OUT = `(SELECT max(y.finished_at) FROM consignor_earnings e JOIN payout_lines x ON x.earning_id = e.id AND x.live
  JOIN payouts y ON y.id = x.payout_id AND y.status = 'paid' WHERE e.order_line_id = l.id)`;
const days = (from: string, to: string) =>
  `round(extract(epoch FROM ${to} - ${from}) / 86400)::int`;

/** What was sold, line by line: before tax and delivery, less promotions, whether or not it came back. */
export const saleList: ListDefinition = {
  room: "sales",
  path: "/admin/sales",
  noun: ["sale", "sales"],
  open: ["merchandiser", "finance"],
  from: "order_lines l JOIN orders o ON o.id = l.order_id AND o.placed_at IS NOT NULL JOIN products p ON p.id = l.product_id",
  id: "l.id",
  href: "'/products/' || p.slug",
  usualSort: "-sold",
  search: { label: "Order, SKU or title", sql: ["o.number", "l.sku", "l.title"] },
  columns: [
    { key: "title", label: "What", kind: "text", sql: "l.title", sort: "l.title" },
    { key: "sku", label: "SKU", kind: "text", sql: "l.sku", sort: "l.sku" },
    { key: "world", label: "World", kind: "state", sql: "l.kind", sort: "l.kind::text" },
    { key: "order", label: "Order", kind: "text", sql: "o.number", sort: "o.number" },
    { key: "sold", label: "Sold", kind: "date", sql: "o.placed_at", sort: "o.placed_at" },
    { key: "pieces", label: "How many", kind: "number", sql: "l.quantity", sort: "l.quantity" },
    { key: "amount", label: "Amount", kind: "money", sql: SOLD, sort: SOLD },
    {
      key: "back",
      label: "Came back",
      kind: "number",
      sql: "l.quantity_returned + l.quantity_cancelled",
      sort: "l.quantity_returned + l.quantity_cancelled",
    },
    {
      key: "share",
      label: "Consignor's share",
      kind: "money",
      sql: "nullif(l.consignor_cents, 0)",
      sort: "l.consignor_cents",
      extra: true,
    },
    { key: "listed", label: "In the shop since", kind: "date", sql: LISTED, extra: true },
    {
      key: "daysToSale",
      label: "Days to sale",
      kind: "number",
      sql: days(LISTED, "o.placed_at"),
      sort: `coalesce(${days(LISTED, "o.placed_at")}, 0)`,
      extra: true,
    },
    {
      key: "daysToPayout",
      label: "Days to payout",
      kind: "number",
      sql: days("o.placed_at", PAID_OUT),
      sort: `coalesce(${days("o.placed_at", PAID_OUT)}, 0)`,
      extra: true,
    },
  ],
  filters: [
    {
      key: "world",
      label: "World",
      sql: "l.kind::text = $",
      options: [
        { value: "curated", label: "Curated" },
        { value: "resale", label: "Resale" },
      ],
    },
    ...dayFilters("o.placed_at"),
    {
      key: "paid",
      label: "Consignor",
      sql: `($ = 'yes') = (${PAID_OUT} IS NOT NULL)`,
      options: [
        { value: "yes", label: "Paid out" },
        { value: "no", label: "Not paid out" },
      ],
    },
  ],
};
