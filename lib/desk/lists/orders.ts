import type { ListDefinition } from "../list-definition";
import { dayFilters } from "./day-filters";

const PAYMENT =
  "(SELECT status::text FROM payments WHERE order_id = o.id ORDER BY tender = 'card' DESC, id LIMIT 1)";
const PARCEL =
  "(SELECT status::text FROM shipments WHERE order_id = o.id ORDER BY status = 'cancelled', status LIMIT 1)";
const GOODS = `(SELECT string_agg(CASE WHEN quantity > 1 THEN quantity || ' × ' ELSE '' END || title, ', ' ORDER BY position)
  FROM order_lines WHERE order_id = o.id)`;
/** Money that is owed back and did not get through. */
const REFUND_FAILED = `EXISTS (SELECT FROM refunds f JOIN payments p ON p.id = f.payment_id WHERE p.order_id = o.id AND f.status = 'failed'
  AND NOT EXISTS (SELECT FROM refunds r WHERE r.replaces_id = f.id))`;

/** Everybody's orders, from the moment that somebody begins to pay. */
export const orderList: ListDefinition = {
  room: "orders",
  path: "/admin/orders",
  noun: ["order", "orders"],
  open: ["fulfilment", "finance"],
  from: "orders o",
  id: "o.id",
  href: "'/admin/orders/' || o.number",
  usualSort: "-begun",
  search: {
    label: "Number, name, e-mail or SKU",
    sql: [
      "o.number",
      "o.email::text",
      "o.ship_name",
      "(SELECT string_agg(sku, ' ') FROM order_lines WHERE order_id = o.id)",
    ],
  },
  columns: [
    { key: "number", label: "Order", kind: "text", sql: "o.number", sort: "o.number" },
    { key: "begun", label: "Begun", kind: "time", sql: "o.created_at", sort: "o.created_at" },
    { key: "shopper", label: "Shopper", kind: "text", sql: "o.ship_name", sort: "o.ship_name" },
    { key: "email", label: "E-mail", kind: "text", sql: "o.email::text", sort: "o.email::text" },
    { key: "goods", label: "Goods", kind: "text", sql: GOODS },
    { key: "status", label: "Stands", kind: "state", sql: "o.status", sort: "o.status::text" },
    {
      key: "payment",
      label: "Payment",
      kind: "state",
      sql: PAYMENT,
      sort: `coalesce(${PAYMENT}, '')`,
    },
    {
      key: "parcel",
      label: "Parcel",
      kind: "state",
      sql: PARCEL,
      sort: `coalesce(${PARCEL}, '')`,
    },
    { key: "total", label: "Total", kind: "money", sql: "o.total_cents", sort: "o.total_cents" },
    {
      key: "placed",
      label: "Placed",
      kind: "time",
      sql: "o.placed_at",
      sort: "coalesce(o.placed_at, 'infinity')",
      extra: true,
    },
    { key: "tax", label: "Tax", kind: "money", sql: "o.tax_cents", extra: true },
    { key: "state", label: "To", kind: "text", sql: "o.ship_state", extra: true },
  ],
  filters: [
    {
      key: "status",
      label: "Stands",
      sql:
        "CASE $ WHEN 'paid' THEN o.placed_at IS NOT NULL WHEN 'refund' THEN " +
        REFUND_FAILED +
        " ELSE o.status::text = $ END",
      options: [
        { value: "paid", label: "Paid, whatever came of it" },
        { value: "pending_payment", label: "Awaiting payment" },
        { value: "placed", label: "Placed" },
        { value: "completed", label: "Completed" },
        { value: "expired", label: "Expired" },
        { value: "cancelled", label: "Cancelled" },
        { value: "refund", label: "A refund failed" },
      ],
    },
    ...dayFilters("o.created_at"),
  ],
};
