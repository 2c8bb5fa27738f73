import { PRODUCT_STATES } from "../../catalog/states";
import type { ListDefinition } from "../list-definition";
import { VERDICT, VERDICT_OPTIONS } from "./standard";

const low = "p.kind = 'curated' AND coalesce(s.on_hand, 0) BETWEEN 1 AND 5";
const noPicture = "NOT EXISTS (SELECT FROM product_images WHERE product_id = p.id)";

/** Everything that is or was for sale, one row per product. */
export const productList: ListDefinition = {
  room: "products",
  path: "/admin/products",
  noun: ["product", "products"],
  open: ["merchandiser"],
  from: `products p JOIN categories c ON c.id = p.category_id
    LEFT JOIN LATERAL (SELECT * FROM variants WHERE product_id = p.id ORDER BY id LIMIT 1) v ON true
    LEFT JOIN stock s ON s.variant_id = v.id LEFT JOIN brands b ON b.id = p.brand_id
    LEFT JOIN resale_pieces rp ON rp.product_id = p.id LEFT JOIN product_standings st ON st.product_id = p.id`,
  id: "p.id",
  href: "'/admin/products/' || p.slug",
  image: "(SELECT base FROM product_images WHERE product_id = p.id AND position = 1)",
  search: { label: "Name, SKU or brand", sql: ["p.name", "v.sku", "b.name"] },
  columns: [
    { key: "name", label: "Product", kind: "text", sql: "p.name", sort: "p.name" },
    { key: "sku", label: "SKU", kind: "text", sql: "v.sku", sort: "coalesce(v.sku, '')" },
    { key: "brand", label: "Brand", kind: "text", sql: "b.name", sort: "coalesce(b.name, '')" },
    { key: "category", label: "Category", kind: "text", sql: "c.name", sort: "c.name" },
    {
      key: "price",
      label: "Price",
      kind: "money",
      sql: "v.price_cents",
      sort: "coalesce(v.price_cents, 0)",
    },
    {
      key: "onHand",
      label: "On hand",
      kind: "number",
      sql: "coalesce(s.on_hand, 0)",
      sort: "coalesce(s.on_hand, 0)",
    },
    {
      key: "held",
      label: "Held",
      kind: "number",
      sql: "coalesce(s.held, 0)",
      sort: "coalesce(s.held, 0)",
      extra: true,
    },
    { key: "status", label: "Status", kind: "state", sql: "p.status", sort: "p.status::text" },
    {
      key: "verdict",
      label: "Standard",
      kind: "state",
      sql: `CASE p.kind WHEN 'curated' THEN ${VERDICT} END`,
      sort: `CASE p.kind WHEN 'curated' THEN ${VERDICT} ELSE '' END`,
      extra: true,
    },
    {
      key: "world",
      label: "World",
      kind: "state",
      sql: "p.kind",
      sort: "p.kind::text",
      extra: true,
    },
    {
      key: "subcategory",
      label: "Kind",
      kind: "text",
      sql: "p.subcategory",
      sort: "p.subcategory",
      extra: true,
    },
    { key: "netQuantity", label: "Contents", kind: "text", sql: "p.net_quantity", extra: true },
    {
      key: "condition",
      label: "Condition",
      kind: "state",
      sql: "rp.condition",
      sort: "coalesce(rp.condition::text, '')",
      extra: true,
    },
    { key: "size", label: "Size", kind: "text", sql: "rp.size_label", extra: true },
    {
      key: "weight",
      label: "Weight, g",
      kind: "number",
      sql: "v.weight_grams",
      sort: "coalesce(v.weight_grams, 0)",
      extra: true,
    },
    {
      key: "published",
      label: "First published",
      kind: "date",
      sql: "p.published_at",
      sort: "coalesce(p.published_at, 'epoch')",
      extra: true,
    },
    {
      key: "updated",
      label: "Last change",
      kind: "date",
      sql: "p.updated_at",
      sort: "p.updated_at",
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
      key: "status",
      label: "Status",
      sql: "p.status::text = $",
      options: PRODUCT_STATES.map((value) => ({
        value,
        label: value.charAt(0).toUpperCase() + value.slice(1),
      })),
    },
    {
      key: "brand",
      label: "Brand",
      sql: "b.slug = $",
      options: `SELECT slug AS value, name AS label FROM brands ORDER BY name`,
    },
    {
      key: "category",
      label: "Category",
      sql: "c.slug = $",
      options: `SELECT slug AS value, name AS label FROM categories ORDER BY kind, position`,
    },
    {
      key: "verdict",
      label: "Standard",
      sql: `p.kind = 'curated' AND ${VERDICT} = $`,
      options: VERDICT_OPTIONS,
    },
    {
      key: "needs",
      label: "Needs",
      sql: `CASE $ WHEN 'picture' THEN ${noPicture} WHEN 'label' THEN p.kind = 'curated' AND p.label_declaration IS NULL
        AND p.supplement_facts IS NULL WHEN 'stock' THEN coalesce(s.on_hand, 0) = 0 WHEN 'low' THEN ${low} ELSE false END`,
      options: [
        { value: "picture", label: "A picture" },
        { value: "label", label: "A label" },
        { value: "stock", label: "Stock: none left" },
        { value: "low", label: "Stock: 1 to 5 left" },
      ],
    },
  ],
};
