import type { ListDefinition } from "../list-definition";

const STATES = [
  ["submitted", "To review"],
  ["changes_requested", "Changes asked"],
  ["offered", "Offered"],
  ["accepted", "Agreed, not sent yet"],
  ["in_transit", "On the way"],
  ["received", "In our hands"],
  ["requoted", "Re-quoted"],
  ["listed", "In the shop"],
  ["in_grace", "In grace"],
  ["returning", "To go back"],
  ["sold", "Sold"],
  ["settled", "Settled"],
  ["blocked", "Blocked"],
  ["declined", "Declined"],
  ["withdrawn", "Withdrawn"],
  ["returned", "Sent back"],
  ["donated", "Given away"],
  ["converted", "Kept by the shop"],
] as const;

const LABEL = `CASE i.status::text ${STATES.map(([value, label]) => `WHEN '${value}' THEN '${label}'`).join(" ")} ELSE i.status::text END`;
const SELLER = "coalesce(u.name, u.email::text)";
/** Answered within 48 hours is what sellers are told. */
const LATE = "i.status = 'submitted' AND i.submitted_at < now() - interval '48 hours'";

/** Its seller has written, and nobody has answered or said that it needs no answer. */
const UNANSWERED =
  "EXISTS (SELECT FROM consignment_messages m WHERE m.item_id = i.id AND m.side = 'seller' AND m.read_at IS NULL)";

/** Every piece that was ever offered; a draft is its seller's own. */
export const consignmentList: ListDefinition = {
  room: "consignment",
  path: "/admin/consignment",
  noun: ["piece", "pieces"],
  open: ["merchandiser"],
  from: `(SELECT * FROM consignment_items WHERE status <> 'draft') i JOIN users u ON u.id = i.consignor_id
    LEFT JOIN categories c ON c.id = i.category_id`,
  id: "i.id",
  href: "'/admin/consignment/' || i.number",
  usualSort: "-submitted",
  search: {
    label: "Title, number, maker or seller",
    sql: ["i.title", "i.number", "i.maker", "u.name", "u.email::text", "i.tracking"],
  },
  columns: [
    { key: "title", label: "Piece", kind: "text", sql: "i.title", sort: "coalesce(i.title, '')" },
    { key: "number", label: "Number", kind: "text", sql: "i.number", sort: "i.number" },
    { key: "status", label: "Stands", kind: "state", sql: LABEL, sort: "i.status::text" },
    {
      key: "submitted",
      label: "Offered on",
      kind: "time",
      sql: "i.submitted_at",
      sort: "coalesce(i.submitted_at, i.created_at)",
    },
    {
      key: "due",
      label: "Until",
      kind: "date",
      sql: "i.due_at",
      sort: "coalesce(i.due_at, 'infinity')",
    },
    {
      key: "category",
      label: "Category",
      kind: "text",
      sql: "c.name",
      sort: "coalesce(c.name, '')",
    },
    { key: "seller", label: "Seller", kind: "text", sql: SELLER, sort: SELLER },
    { key: "shelf", label: "Shelf", kind: "text", sql: "i.shelf", sort: "coalesce(i.shelf, '')" },
    {
      key: "maker",
      label: "Maker",
      kind: "text",
      sql: "i.maker",
      sort: "coalesce(i.maker, '')",
      extra: true,
    },
    {
      key: "retail",
      label: "When new",
      kind: "money",
      sql: "i.retail_cents",
      sort: "coalesce(i.retail_cents, 0)",
      extra: true,
    },
    {
      key: "condition",
      label: "Condition",
      kind: "state",
      sql: "i.condition",
      sort: "coalesce(i.condition::text, '')",
      extra: true,
    },
    {
      key: "listed",
      label: "Listed",
      kind: "date",
      sql: "i.listed_at",
      sort: "coalesce(i.listed_at, '-infinity')",
      extra: true,
    },
  ],
  filters: [
    {
      key: "status",
      label: "Stands",
      sql: "i.status::text = $",
      options: STATES.map(([value, label]) => ({ value, label })),
    },
    {
      key: "category",
      label: "Category",
      sql: "c.slug = $",
      options:
        "SELECT slug AS value, name AS label FROM categories WHERE kind = 'resale' ORDER BY position",
    },
    {
      key: "needs",
      label: "Needs",
      sql: `CASE $ WHEN 'late' THEN ${LATE} WHEN 'inspection' THEN i.status IN ('received')
        WHEN 'parcel' THEN i.status IN ('accepted', 'in_transit') WHEN 'message' THEN ${UNANSWERED} ELSE false END`,
      options: [
        { value: "late", label: "An answer, overdue" },
        { value: "inspection", label: "Inspection" },
        { value: "parcel", label: "Its parcel" },
        { value: "message", label: "A word to its seller" },
      ],
    },
  ],
};
