import { TAX_CATEGORIES } from "../product-words";
import type { ListDefinition } from "../list-definition";

/** What four weeks sold, and for how many days the rest lasts at that pace; null where nothing was sold. */
const SOLD_28 = `(SELECT coalesce(-sum(m.quantity), 0) FROM stock_movements m WHERE m.variant_id = v.id AND m.kind = 'sold'
  AND m.at >= now() - interval '28 days')`;
const COVER = `floor(28.0 * coalesce(s.on_hand, 0) / nullif(${SOLD_28}, 0))::int`;
const FREE = "coalesce(s.on_hand, 0) - coalesce(s.held, 0)";

/** What is put in a bag and what stock counts, by its SKU. */
export const variantList: ListDefinition = {
  room: "variants",
  path: "/admin/variants",
  noun: ["variant", "variants"],
  open: ["merchandiser"],
  from: `variants v JOIN products p ON p.id = v.product_id LEFT JOIN stock s ON s.variant_id = v.id`,
  id: "v.id",
  href: "'/admin/products/' || p.slug",
  search: { label: "SKU or product", sql: ["v.sku", "p.name"] },
  columns: [
    { key: "sku", label: "SKU", kind: "text", sql: "v.sku", sort: "v.sku" },
    { key: "name", label: "Product", kind: "text", sql: "p.name", sort: "p.name" },
    {
      key: "price",
      label: "Price",
      kind: "money",
      sql: "v.price_cents",
      sort: "v.price_cents",
    },
    {
      key: "weight",
      label: "Weight, g",
      kind: "number",
      sql: "v.weight_grams",
      sort: "v.weight_grams",
    },
    {
      key: "limit",
      label: "Order limit",
      kind: "number",
      sql: "v.order_limit",
      sort: "v.order_limit",
    },
    { key: "tax", label: "Tax", kind: "state", sql: "v.tax_category", sort: "v.tax_category" },
    {
      key: "onHand",
      label: "On hand",
      kind: "number",
      sql: "coalesce(s.on_hand, 0)",
      sort: "coalesce(s.on_hand, 0)",
    },
    { key: "free", label: "Free", kind: "number", sql: FREE, sort: FREE },
    { key: "status", label: "Status", kind: "state", sql: "p.status", sort: "p.status::text" },
    {
      key: "held",
      label: "Held",
      kind: "number",
      sql: "coalesce(s.held, 0)",
      sort: "coalesce(s.held, 0)",
      extra: true,
    },
    {
      key: "sold",
      label: "Sold",
      kind: "number",
      sql: "(SELECT coalesce(-sum(m.quantity), 0)::int FROM stock_movements m WHERE m.variant_id = v.id AND m.kind = 'sold')",
      extra: true,
    },
    {
      key: "cover",
      label: "Days of cover",
      kind: "number",
      sql: COVER,
      sort: `coalesce(${COVER}, 100000)`,
      extra: true,
    },
  ],
  filters: [
    {
      key: "kind",
      label: "World",
      sql: "p.kind::text = $",
      options: [
        { value: "curated", label: "Curated" },
        { value: "resale", label: "Resale" },
      ],
    },
    {
      key: "tax",
      label: "Tax",
      sql: "v.tax_category = $",
      options: TAX_CATEGORIES.map((value) => ({
        value,
        label: value.charAt(0).toUpperCase() + value.slice(1).replaceAll("_", " "),
      })),
    },
    {
      key: "stock",
      label: "Stock",
      sql: `CASE $ WHEN 'none' THEN ${FREE} <= 0 WHEN 'low' THEN ${FREE} BETWEEN 1 AND 5 ELSE coalesce(s.held, 0) > 0 END`,
      options: [
        { value: "none", label: "None free" },
        { value: "low", label: "1 to 5 free" },
        { value: "held", label: "Held by payments" },
      ],
    },
    {
      key: "cover",
      label: "Cover",
      sql: `p.kind = 'curated' AND p.status = 'published' AND ${COVER} < ($)::int`,
      options: [
        { value: "7", label: "Under 7 days" },
        { value: "14", label: "Under 14 days" },
        { value: "28", label: "Under 28 days" },
      ],
    },
  ],
};
