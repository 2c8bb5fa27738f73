import type { ListDefinition } from "../list-definition";
import { dayFilters } from "./day-filters";

const KINDS =
  "SELECT k AS value, replace(upper(left(k, 1)) || substr(k, 2), '_', ' ') AS label FROM unnest(enum_range(NULL::ledger_account_kind)::text[]) k ORDER BY k";
const SIZE =
  "(SELECT coalesce(sum(p.amount_cents) FILTER (WHERE p.amount_cents > 0), 0)::float8 FROM ledger_postings p WHERE p.transaction_id = t.id)";

/** Everything that was booked, a row a transaction. */
export const bookingList: ListDefinition = {
  room: "bookings",
  path: "/admin/ledger/transactions",
  noun: ["transaction", "transactions"],
  open: ["finance"],
  from: "ledger_transactions t LEFT JOIN orders o ON o.id = t.order_id",
  id: "t.id",
  href: "'/admin/ledger/transactions/' || t.id",
  usualSort: "-at",
  search: { label: "Key, order or words", sql: ["t.key", "o.number", "t.memo"] },
  columns: [
    { key: "key", label: "Transaction", kind: "text", sql: "t.key", sort: "t.key" },
    { key: "kind", label: "Kind", kind: "state", sql: "t.kind", sort: "t.kind" },
    {
      key: "order",
      label: "Order",
      kind: "text",
      sql: "o.number",
      sort: "coalesce(o.number, '')",
    },
    { key: "memo", label: "Words", kind: "text", sql: "t.memo" },
    { key: "size", label: "Amount", kind: "money", sql: SIZE, sort: SIZE },
    { key: "at", label: "Booked", kind: "time", sql: "t.at", sort: "t.at" },
  ],
  filters: [
    {
      key: "kind",
      label: "Kind",
      sql: "t.kind = $",
      options:
        "SELECT DISTINCT kind AS value, replace(upper(left(kind, 1)) || substr(kind, 2), '_', ' ') AS label FROM ledger_transactions ORDER BY label",
    },
    {
      key: "account",
      label: "Account",
      sql: "EXISTS (SELECT FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id WHERE p.transaction_id = t.id AND a.kind::text = $)",
      options: KINDS,
    },
    ...dayFilters("t.at"),
  ],
};

const OWNER = "coalesce(u.name, u.email::text, '… ' || g.code_end)";

/** Everything that was booked, a row a posting: what accounting wants. */
export const postingList: ListDefinition = {
  room: "postings",
  path: "/admin/ledger/postings",
  noun: ["posting", "postings"],
  open: ["finance"],
  from: `ledger_postings p JOIN ledger_transactions t ON t.id = p.transaction_id JOIN ledger_accounts a ON a.id = p.account_id
    LEFT JOIN orders o ON o.id = t.order_id LEFT JOIN users u ON u.id = a.owner_id LEFT JOIN gift_cards g ON g.id = a.owner_id
    LEFT JOIN order_lines l ON l.id = p.order_line_id`,
  id: "p.id",
  href: "'/admin/ledger/transactions/' || t.id",
  usualSort: "-at",
  search: {
    label: "Transaction, order, owner or SKU",
    sql: ["t.key", "o.number", "u.name", "u.email::text", "l.sku"],
  },
  columns: [
    { key: "account", label: "Account", kind: "state", sql: "a.kind", sort: "a.kind::text" },
    { key: "owner", label: "Whose", kind: "text", sql: OWNER, sort: `coalesce(${OWNER}, '')` },
    {
      key: "debit",
      label: "Debit",
      kind: "money",
      sql: "CASE WHEN p.amount_cents > 0 THEN p.amount_cents END",
      sort: "greatest(p.amount_cents, 0)",
    },
    {
      key: "credit",
      label: "Credit",
      kind: "money",
      sql: "CASE WHEN p.amount_cents < 0 THEN -p.amount_cents END",
      sort: "greatest(-p.amount_cents, 0)",
    },
    { key: "kind", label: "Kind", kind: "state", sql: "t.kind", sort: "t.kind" },
    {
      key: "order",
      label: "Order",
      kind: "text",
      sql: "o.number",
      sort: "coalesce(o.number, '')",
    },
    { key: "at", label: "Booked", kind: "time", sql: "t.at", sort: "t.at" },
    { key: "sku", label: "SKU", kind: "text", sql: "l.sku", extra: true },
    { key: "currency", label: "Currency", kind: "text", sql: "p.currency", extra: true },
    { key: "key", label: "Transaction", kind: "text", sql: "t.key", sort: "t.key", extra: true },
    { key: "memo", label: "Words", kind: "text", sql: "t.memo", extra: true },
  ],
  filters: [
    { key: "account", label: "Account", sql: "a.kind::text = $", options: KINDS },
    ...dayFilters("t.at"),
  ],
};
