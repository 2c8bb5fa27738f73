import type { ListDefinition } from "../list-definition";

const BALANCE = `coalesce((SELECT -a.balance_cents::int FROM ledger_accounts a WHERE a.kind = 'gift_card' AND a.owner_id = g.id AND a.currency = g.currency), 0)`;

/** Gift cards; never their codes. */
export const giftCardList: ListDefinition = {
  room: "gift-cards",
  path: "/admin/gift-cards",
  noun: ["gift card", "gift cards"],
  open: ["fulfilment", "finance"],
  from: "gift_cards g",
  id: "g.id",
  href: "'/admin/gift-cards/' || g.id",
  search: {
    label: "Name, e-mail or the code's end",
    sql: ["g.to_name", "g.to_email::text", "g.from_name", "g.from_email::text", "g.code_end"],
  },
  columns: [
    {
      key: "card",
      label: "Card",
      kind: "text",
      sql: "coalesce('… ' || g.code_end, 'Not paid')",
      sort: "g.id::text",
    },
    {
      key: "stands",
      label: "Stands",
      kind: "state",
      sql: "CASE WHEN g.frozen_reason IS NOT NULL AND g.status = 'active' THEN 'frozen' ELSE g.status::text END",
      sort: "g.status::text",
    },
    {
      key: "to",
      label: "For",
      kind: "text",
      sql: "g.to_name || ', ' || g.to_email",
      sort: "g.to_name",
    },
    {
      key: "from",
      label: "From",
      kind: "text",
      sql: "CASE g.origin WHEN 'refund' THEN 'Credit for a refund' ELSE g.from_name END",
      sort: "g.from_name",
    },
    {
      key: "amount",
      label: "Amount",
      kind: "money",
      sql: "g.amount_cents",
      sort: "g.amount_cents",
    },
    { key: "left", label: "Left", kind: "money", sql: BALANCE, sort: BALANCE },
    {
      key: "mailed",
      label: "Mailed on",
      kind: "date",
      sql: "coalesce(g.mailed_at::date, g.send_on)",
      sort: "g.send_on",
    },
    {
      key: "made",
      label: "Made",
      kind: "date",
      sql: "g.created_at",
      sort: "g.created_at",
      extra: true,
    },
  ],
  filters: [
    {
      key: "stands",
      label: "Stands",
      sql: `CASE $ WHEN 'waiting' THEN g.status = 'active' AND g.mailed_at IS NULL WHEN 'frozen' THEN g.frozen_reason IS NOT NULL
        WHEN 'used' THEN g.status = 'active' AND ${BALANCE} = 0 ELSE g.status::text = $ END`,
      options: [
        { value: "active", label: "In use" },
        { value: "waiting", label: "To be mailed" },
        { value: "used", label: "Used up" },
        { value: "frozen", label: "Frozen" },
        { value: "pending", label: "Not paid" },
        { value: "void", label: "Void" },
      ],
    },
  ],
};

/** Everybody who has or had store credit. */
export const creditList: ListDefinition = {
  room: "credit",
  path: "/admin/credit",
  noun: ["account", "accounts"],
  open: ["finance"],
  from: "ledger_accounts a JOIN users u ON u.id = a.owner_id AND a.kind = 'store_credit' AND a.currency = 'usd'",
  id: "u.id",
  href: "'/admin/credit/' || u.id",
  search: { label: "Name or e-mail", sql: ["u.name", "u.email::text"] },
  columns: [
    {
      key: "who",
      label: "Account",
      kind: "text",
      sql: "coalesce(u.name, u.email::text)",
      sort: "coalesce(u.name, u.email::text)",
    },
    { key: "email", label: "E-mail", kind: "text", sql: "u.email::text", sort: "u.email::text" },
    {
      key: "balance",
      label: "Credit",
      kind: "money",
      sql: "-a.balance_cents::int",
      sort: "-a.balance_cents",
    },
  ],
  filters: [
    {
      key: "has",
      label: "Credit",
      sql: "($ = 'yes') = (a.balance_cents < 0)",
      options: [
        { value: "yes", label: "Has some" },
        { value: "no", label: "Has none left" },
      ],
    },
  ],
};

const OFF = `CASE p.kind WHEN 'percent' THEN trim_scale(p.percent_bp / 100.0) || ' %' WHEN 'amount' THEN '$' || trim_scale(p.amount_cents / 100.0)
  WHEN 'free_shipping' THEN 'Free delivery' ELSE p.buy_quantity || ' + ' || p.get_quantity || ' at ' || trim_scale(p.percent_bp / 100.0) || ' % off' END`;
const USES = "(SELECT count(*)::int FROM promotion_uses u WHERE u.promotion_id = p.id AND u.live)";
const STANDS = `CASE WHEN p.status = 'active' AND p.ends_at <= now() THEN 'over' WHEN p.status = 'active' AND p.starts_at > now() THEN 'scheduled' ELSE p.status::text END`;

/** What takes something off. */
export const promotionList: ListDefinition = {
  room: "promotions",
  path: "/admin/promotions",
  noun: ["promotion", "promotions"],
  open: ["merchandiser", "finance"],
  from: "promotions p",
  id: "p.id",
  href: "'/admin/promotions/' || p.id",
  search: { label: "Title or code", sql: ["p.title", "p.code::text"] },
  columns: [
    { key: "title", label: "Promotion", kind: "text", sql: "p.title", sort: "p.title" },
    {
      key: "code",
      label: "Code",
      kind: "text",
      sql: "coalesce(upper(p.code::text), 'By itself')",
      sort: "coalesce(p.code::text, '')",
    },
    { key: "stands", label: "Stands", kind: "state", sql: STANDS, sort: STANDS },
    { key: "off", label: "Takes off", kind: "text", sql: OFF },
    { key: "uses", label: "Used", kind: "number", sql: USES, sort: USES },
    { key: "limit", label: "Of", kind: "number", sql: "p.limit_total" },
    {
      key: "cost",
      label: "Has taken off",
      kind: "money",
      sql: "(SELECT coalesce(sum(u.goods_cents + u.shipping_cents), 0)::int FROM promotion_uses u JOIN orders o ON o.id = u.order_id WHERE u.promotion_id = p.id AND u.live AND o.placed_at IS NOT NULL)",
    },
    {
      key: "until",
      label: "Until",
      kind: "date",
      sql: "p.ends_at",
      sort: "coalesce(p.ends_at, 'infinity')",
    },
  ],
  filters: [
    {
      key: "stands",
      label: "Stands",
      sql: `${STANDS} = $`,
      options: [
        { value: "active", label: "Counts now" },
        { value: "scheduled", label: "Counts later" },
        { value: "draft", label: "Draft" },
        { value: "over", label: "Over" },
        { value: "ended", label: "Ended" },
      ],
    },
  ],
};
