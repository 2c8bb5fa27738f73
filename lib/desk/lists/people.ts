import type { ListDefinition } from "../list-definition";

const ORDERS =
  "(SELECT count(*)::int FROM orders o WHERE o.user_id = u.id AND o.placed_at IS NOT NULL)";
const SPENT =
  "(SELECT coalesce(sum(o.total_cents), 0)::int FROM orders o WHERE o.user_id = u.id AND o.placed_at IS NOT NULL)";
const LATEST = "(SELECT max(o.placed_at) FROM orders o WHERE o.user_id = u.id)";
const CREDIT = `coalesce((SELECT -a.balance_cents::int FROM ledger_accounts a WHERE a.kind = 'store_credit' AND a.owner_id = u.id AND a.currency = 'usd'), 0)`;
const PIECES =
  "(SELECT count(*)::int FROM consignment_items i WHERE i.consignor_id = u.id AND i.status <> 'draft')";
const IS = `CASE WHEN u.disabled_at IS NOT NULL THEN 'closed' WHEN m.user_id IS NOT NULL THEN 'staff' WHEN c.user_id IS NOT NULL THEN 'consignor' ELSE 'shopper' END`;
const NAME = "coalesce(u.name, u.email::text)";

/** Everybody with an account; those whose person was deleted are left out. */
export const peopleList: ListDefinition = {
  room: "people",
  path: "/admin/people",
  noun: ["person", "people"],
  open: ["fulfilment", "finance"],
  from: "users u LEFT JOIN staff_members m ON m.user_id = u.id LEFT JOIN consignors c ON c.user_id = u.id",
  where: "u.email::text NOT LIKE '%@deleted.invalid'",
  id: "u.id",
  href: "'/admin/people/' || u.id",
  usualSort: "-joined",
  search: { label: "Name or e-mail", sql: ["u.name", "u.email::text"] },
  columns: [
    { key: "name", label: "Person", kind: "text", sql: NAME, sort: NAME },
    { key: "email", label: "E-mail", kind: "text", sql: "u.email::text", sort: "u.email::text" },
    { key: "is", label: "Is", kind: "state", sql: IS, sort: IS },
    { key: "orders", label: "Orders", kind: "number", sql: ORDERS, sort: ORDERS },
    { key: "spent", label: "Spent", kind: "money", sql: SPENT, sort: SPENT },
    {
      key: "latest",
      label: "Latest order",
      kind: "date",
      sql: LATEST,
      sort: `coalesce(${LATEST}, '-infinity')`,
    },
    { key: "joined", label: "Since", kind: "date", sql: "u.created_at", sort: "u.created_at" },
    { key: "credit", label: "Credit", kind: "money", sql: CREDIT, sort: CREDIT, extra: true },
    { key: "pieces", label: "Pieces", kind: "number", sql: PIECES, sort: PIECES, extra: true },
    {
      key: "work",
      label: "Works on",
      kind: "text",
      sql: "array_to_string(m.permissions, ', ')",
      extra: true,
    },
  ],
  filters: [
    {
      key: "is",
      label: "Is",
      sql: `CASE $ WHEN 'buyer' THEN ${ORDERS} > 0 WHEN 'consignor' THEN c.user_id IS NOT NULL WHEN 'staff' THEN m.user_id IS NOT NULL
        WHEN 'closed' THEN u.disabled_at IS NOT NULL ELSE u.email_verified_at IS NULL END`,
      options: [
        { value: "buyer", label: "Has bought" },
        { value: "consignor", label: "Consignor" },
        { value: "staff", label: "Works here" },
        { value: "closed", label: "Closed" },
        { value: "unconfirmed", label: "Not confirmed" },
      ],
    },
  ],
};

const NAMED = "coalesce(u.name, u.email::text)";
const LAST_IN =
  "(SELECT max(s.created_at) FROM sessions s WHERE s.user_id = u.id AND NOT s.awaiting_code)";

/** Those who work here, with what they may do. */
export const staffList: ListDefinition = {
  room: "staff",
  path: "/admin/staff",
  noun: ["member of staff", "members of staff"],
  open: ["admin"],
  from: "staff_members m JOIN users u ON u.id = m.user_id LEFT JOIN second_factors f ON f.user_id = u.id",
  id: "u.id",
  href: "'/admin/people/' || u.id",
  search: { label: "Name or e-mail", sql: ["u.name", "u.email::text"] },
  columns: [
    { key: "name", label: "Person", kind: "text", sql: NAMED, sort: NAMED },
    { key: "email", label: "E-mail", kind: "text", sql: "u.email::text", sort: "u.email::text" },
    {
      key: "work",
      label: "Works on",
      kind: "text",
      sql: "array_to_string(m.permissions, ', ')",
      sort: "array_to_string(m.permissions, ', ')",
    },
    {
      key: "codes",
      label: "Codes from an app",
      kind: "state",
      sql: "CASE WHEN f.user_id IS NULL THEN 'none' ELSE 'on' END",
      sort: "(f.user_id IS NULL)::int",
    },
    {
      key: "last",
      label: "Last signed in",
      kind: "time",
      sql: LAST_IN,
      sort: `coalesce(${LAST_IN}, '-infinity')`,
    },
    {
      key: "stands",
      label: "Account",
      kind: "state",
      sql: "CASE WHEN u.disabled_at IS NULL THEN 'open account' ELSE 'closed' END",
      sort: "(u.disabled_at IS NOT NULL)::int",
    },
    { key: "since", label: "Since", kind: "date", sql: "m.created_at", sort: "m.created_at" },
  ],
  filters: [
    {
      key: "may",
      label: "May",
      sql: "m.permissions::text[] @> ARRAY[$]",
      options: [
        { value: "merchandiser", label: "Catalogue and consignment" },
        { value: "fulfilment", label: "Orders and parcels" },
        { value: "editor", label: "Journal" },
        { value: "finance", label: "Money" },
        { value: "admin", label: "Everything" },
      ],
    },
    {
      key: "codes",
      label: "Codes",
      sql: "($ = 'on') = (f.user_id IS NOT NULL)",
      options: [
        { value: "on", label: "Has codes" },
        { value: "none", label: "Has none yet" },
      ],
    },
  ],
};
