import type { ListDefinition } from "../list-definition";
import { dayFilters } from "./day-filters";

const things = (lines: string, of: string) =>
  `(SELECT string_agg(x.quantity || ' × ' || l.title, ', ' ORDER BY l.position) FROM ${lines} x
    JOIN order_lines l ON l.id = x.order_line_id WHERE ${of})`;

/** Returns: those that wait for somebody come first. */
export const returnList: ListDefinition = {
  room: "returns",
  path: "/admin/returns",
  noun: ["return", "returns"],
  open: ["fulfilment", "finance"],
  from: "returns r JOIN orders o ON o.id = r.order_id",
  id: "r.id",
  href: "'/admin/returns/' || r.number",
  search: {
    label: "Return, order, name or e-mail",
    sql: ["r.number", "o.number", "o.ship_name", "o.email::text", "r.tracking"],
  },
  columns: [
    {
      key: "number",
      label: "Return",
      kind: "text",
      sql: "r.number",
      sort: `(CASE r.status WHEN 'requested' THEN '0' WHEN 'received' THEN '1' WHEN 'in_transit' THEN '2' WHEN 'approved' THEN '3' ELSE '4' END) || r.number`,
    },
    { key: "stands", label: "Stands", kind: "state", sql: "r.status", sort: "r.status::text" },
    { key: "order", label: "Order", kind: "text", sql: "o.number", sort: "o.number" },
    {
      key: "things",
      label: "Goods",
      kind: "text",
      sql: things("return_lines", "x.return_id = r.id"),
    },
    { key: "shopper", label: "Shopper", kind: "text", sql: "o.ship_name", sort: "o.ship_name" },
    {
      key: "wants",
      label: "Wants",
      kind: "text",
      sql: "CASE r.outcome WHEN 'credit' THEN 'Credit' ELSE 'Money back' END",
    },
    { key: "asked", label: "Asked", kind: "date", sql: "r.created_at", sort: "r.created_at" },
    {
      key: "due",
      label: "Send by",
      kind: "date",
      sql: "r.due_at",
      extra: true,
    },
    {
      key: "given",
      label: "Given back",
      kind: "money",
      sql: "(SELECT sum(total_cents)::int FROM credit_notes n WHERE n.return_id = r.id)",
      extra: true,
    },
  ],
  filters: [
    {
      key: "stands",
      label: "Stands",
      sql: `CASE $ WHEN 'open' THEN r.status IN ('requested', 'approved', 'in_transit', 'received') ELSE r.status::text = $ END`,
      options: [
        { value: "open", label: "Not over" },
        { value: "requested", label: "To decide" },
        { value: "approved", label: "Approved" },
        { value: "in_transit", label: "On its way" },
        { value: "received", label: "To refund" },
        { value: "refunded", label: "Refunded" },
        { value: "declined", label: "Declined" },
        { value: "cancelled", label: "Called off" },
      ],
    },
    {
      key: "goods",
      label: "Goods",
      sql: `EXISTS (SELECT FROM return_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.return_id = r.id AND l.kind::text = $)`,
      options: [
        { value: "curated", label: "With care" },
        { value: "resale", label: "With pieces" },
      ],
    },
    ...dayFilters("r.created_at"),
  ],
};

/** What shoppers say is wrong. */
export const claimList: ListDefinition = {
  room: "claims",
  path: "/admin/claims",
  noun: ["claim", "claims"],
  open: ["fulfilment", "finance"],
  from: "claims c JOIN orders o ON o.id = c.order_id",
  id: "c.id",
  href: "'/admin/claims/' || c.number",
  search: {
    label: "Claim, order, name or words",
    sql: ["c.number", "o.number", "o.ship_name", "o.email::text", "c.comment"],
  },
  columns: [
    {
      key: "number",
      label: "Claim",
      kind: "text",
      sql: "c.number",
      sort: `(CASE c.status WHEN 'open' THEN '0' ELSE '1' END) || c.number`,
    },
    { key: "stands", label: "Stands", kind: "state", sql: "c.status", sort: "c.status::text" },
    { key: "kind", label: "Says", kind: "state", sql: "c.kind", sort: "c.kind::text" },
    { key: "order", label: "Order", kind: "text", sql: "o.number", sort: "o.number" },
    {
      key: "things",
      label: "Goods",
      kind: "text",
      sql: things("claim_lines", "x.claim_id = c.id"),
    },
    { key: "words", label: "What happened", kind: "text", sql: "c.comment" },
    {
      key: "photos",
      label: "Photos",
      kind: "number",
      sql: "(SELECT count(*)::int FROM case_photos p WHERE p.claim_id = c.id)",
    },
    { key: "made", label: "Made", kind: "date", sql: "c.created_at", sort: "c.created_at" },
    { key: "remedy", label: "Remedy", kind: "state", sql: "c.remedy", extra: true },
  ],
  filters: [
    {
      key: "stands",
      label: "Stands",
      sql: "c.status::text = $",
      options: [
        { value: "open", label: "Open" },
        { value: "settled", label: "Settled" },
        { value: "declined", label: "Declined" },
        { value: "withdrawn", label: "Taken back" },
      ],
    },
    {
      key: "kind",
      label: "Says",
      sql: "c.kind::text = $",
      options: [
        { value: "damaged", label: "Damaged" },
        { value: "wrong", label: "Wrong" },
        { value: "missing", label: "Missing" },
      ],
    },
  ],
};

/** Payments that banks look into. */
export const disputeList: ListDefinition = {
  room: "disputes",
  path: "/admin/disputes",
  noun: ["dispute", "disputes"],
  open: ["finance"],
  from: "disputes d JOIN payments p ON p.id = d.payment_id LEFT JOIN orders o ON o.id = d.order_id LEFT JOIN gift_cards g ON g.id = p.bought_card_id",
  id: "d.id",
  href: "'/admin/disputes/' || d.id",
  search: {
    label: "Order, e-mail or Stripe's number",
    sql: ["o.number", "o.email::text", "g.from_email::text", "d.stripe_dispute_id"],
  },
  columns: [
    {
      key: "what",
      label: "About",
      kind: "text",
      sql: "coalesce(o.number, 'Gift card ' || g.code_end)",
      sort: `(CASE WHEN d.closed_at IS NULL THEN '0' ELSE '1' END) || d.opened_at`,
    },
    { key: "stands", label: "Stands", kind: "state", sql: "d.status", sort: "d.status::text" },
    { key: "reason", label: "Reason", kind: "state", sql: "d.reason", sort: "d.reason" },
    {
      key: "amount",
      label: "Amount",
      kind: "money",
      sql: "d.amount_cents",
      sort: "d.amount_cents",
    },
    {
      key: "due",
      label: "Answer by",
      kind: "date",
      sql: "d.due_by",
      sort: "coalesce(d.due_by, 'infinity')",
    },
    { key: "opened", label: "Opened", kind: "date", sql: "d.opened_at", sort: "d.opened_at" },
    { key: "fee", label: "Fee", kind: "money", sql: "d.fee_cents", extra: true },
  ],
  filters: [
    {
      key: "stands",
      label: "Stands",
      sql: `CASE $ WHEN 'open' THEN d.closed_at IS NULL ELSE d.status::text = $ END`,
      options: [
        { value: "open", label: "Open" },
        { value: "needs_response", label: "To answer" },
        { value: "under_review", label: "With the bank" },
        { value: "won", label: "Won" },
        { value: "lost", label: "Lost" },
      ],
    },
  ],
};
