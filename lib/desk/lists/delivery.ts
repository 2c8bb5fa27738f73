import type { ListDefinition } from "../list-definition";

/** What a parcel costs, per zone, way and weight. */
export const rateList: ListDefinition = {
  room: "delivery",
  path: "/admin/delivery",
  noun: ["rate", "rates"],
  open: ["fulfilment", "finance"],
  from: "shipping_rates r JOIN shipping_zones z ON z.id = r.zone_id",
  id: "r.id",
  href: "'/admin/delivery/rates/' || r.id",
  search: { label: "Zone or way", sql: ["z.name", "r.name"] },
  columns: [
    {
      key: "rate",
      label: "Rate",
      kind: "text",
      sql: "r.name || ' up to ' || trim_scale(r.max_weight_grams / 1000.0) || ' kg'",
      sort: "z.name || r.name || lpad(r.max_weight_grams::text, 8, '0')",
    },
    { key: "zone", label: "Zone", kind: "text", sql: "z.name", sort: "z.name" },
    { key: "price", label: "Price", kind: "money", sql: "r.price_cents", sort: "r.price_cents" },
    {
      key: "free",
      label: "Free from",
      kind: "money",
      sql: "r.free_from_cents",
      sort: "coalesce(r.free_from_cents, 2147483647)",
    },
    { key: "days", label: "Working days", kind: "text", sql: "r.min_days || ' to ' || r.max_days" },
  ],
  filters: [
    {
      key: "zone",
      label: "Zone",
      sql: "z.id::text = $",
      options:
        "SELECT id::text AS value, name AS label FROM shipping_zones ORDER BY cardinality(states) DESC, name",
    },
  ],
};

/** Sales tax by state and category of goods. */
export const taxList: ListDefinition = {
  room: "tax",
  path: "/admin/tax",
  noun: ["tax rate", "tax rates"],
  open: ["finance"],
  from: "tax_rates t",
  id: "t.id",
  href: "'/admin/tax/' || t.id",
  search: { label: "State, category or source", sql: ["t.state", "t.tax_category", "t.source"] },
  columns: [
    {
      key: "rate",
      label: "Rate",
      kind: "text",
      sql: "t.state || ', ' || replace(t.tax_category, '_', ' ')",
      sort: "t.state || t.tax_category",
    },
    {
      key: "percent",
      label: "Per cent",
      kind: "text",
      sql: "trim_scale(t.rate_bp / 100.0) || ' %'",
      sort: "t.rate_bp",
    },
    {
      key: "delivery",
      label: "Delivery",
      kind: "text",
      sql: "CASE WHEN t.taxes_shipping THEN 'Taxed' ELSE 'Not taxed' END",
    },
    { key: "source", label: "Source", kind: "text", sql: "t.source" },
  ],
  filters: [
    {
      key: "category",
      label: "Category",
      sql: "t.tax_category = $",
      options:
        "SELECT DISTINCT tax_category AS value, replace(tax_category, '_', ' ') AS label FROM tax_rates ORDER BY 1",
    },
  ],
};
