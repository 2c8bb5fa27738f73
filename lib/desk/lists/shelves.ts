import type { ListDefinition } from "../list-definition";

const worlds = [
  { value: "curated", label: "Curated" },
  { value: "resale", label: "Resale" },
];
const live = (of: string) =>
  `(SELECT count(*)::int FROM products p WHERE ${of} AND p.status = 'published')`;
const all = (of: string) => `(SELECT count(*)::int FROM products p WHERE ${of})`;

/** Who makes what we sell. */
export const brandList: ListDefinition = {
  room: "brands",
  path: "/admin/brands",
  noun: ["brand", "brands"],
  open: ["merchandiser"],
  from: "brands b",
  id: "b.id",
  href: "'/admin/brands/' || b.slug",
  search: { label: "Name, focus or place", sql: ["b.name", "b.focus", "b.based_in"] },
  columns: [
    { key: "name", label: "Brand", kind: "text", sql: "b.name", sort: "b.name" },
    { key: "focus", label: "Focus", kind: "text", sql: "b.focus", sort: "b.focus" },
    { key: "basedIn", label: "Based in", kind: "text", sql: "b.based_in", sort: "b.based_in" },
    {
      key: "live",
      label: "In the shop",
      kind: "number",
      sql: live("p.brand_id = b.id"),
      sort: live("p.brand_id = b.id"),
    },
    {
      key: "products",
      label: "Products",
      kind: "number",
      sql: all("p.brand_id = b.id"),
      sort: all("p.brand_id = b.id"),
    },
    { key: "slug", label: "Address", kind: "text", sql: "b.slug", sort: "b.slug", extra: true },
  ],
  filters: [
    {
      key: "shop",
      label: "Shop",
      sql: `($ = 'yes') = EXISTS (SELECT FROM products p WHERE p.brand_id = b.id AND p.status = 'published')`,
      options: [
        { value: "yes", label: "Has products in the shop" },
        { value: "no", label: "Has none" },
      ],
    },
  ],
};

/** Where things stand in the shop. */
export const categoryList: ListDefinition = {
  room: "categories",
  path: "/admin/categories",
  noun: ["category", "categories"],
  open: ["merchandiser"],
  from: "categories c",
  id: "c.id",
  href: "'/admin/categories/' || c.id",
  search: { label: "Name", sql: ["c.name", "c.slug"] },
  columns: [
    { key: "name", label: "Category", kind: "text", sql: "c.name", sort: "c.name" },
    { key: "world", label: "World", kind: "state", sql: "c.kind", sort: "c.kind::text" },
    { key: "position", label: "Place", kind: "number", sql: "c.position", sort: "c.position" },
    {
      key: "live",
      label: "In the shop",
      kind: "number",
      sql: live("p.category_id = c.id"),
      sort: live("p.category_id = c.id"),
    },
    {
      key: "products",
      label: "Products",
      kind: "number",
      sql: all("p.category_id = c.id"),
      sort: all("p.category_id = c.id"),
    },
    { key: "slug", label: "Address", kind: "text", sql: "c.slug", sort: "c.slug", extra: true },
  ],
  filters: [{ key: "kind", label: "World", sql: "c.kind::text = $", options: worlds }],
};

const shelf = "SELECT count(*)::int FROM collection_products cp WHERE cp.collection_id = o.id";

/** Shelves put together by hand. */
export const collectionList: ListDefinition = {
  room: "collections",
  path: "/admin/collections",
  noun: ["collection", "collections"],
  open: ["merchandiser"],
  from: "collections o",
  id: "o.id",
  href: "'/admin/collections/' || o.slug",
  search: { label: "Name or introduction", sql: ["o.name", "o.intro"] },
  columns: [
    { key: "name", label: "Collection", kind: "text", sql: "o.name", sort: "o.name" },
    { key: "position", label: "Place", kind: "number", sql: "o.position", sort: "o.position" },
    { key: "products", label: "Products", kind: "number", sql: `(${shelf})`, sort: `(${shelf})` },
    {
      key: "published",
      label: "In the shop since",
      kind: "date",
      sql: "o.published_at",
      sort: "coalesce(o.published_at, 'infinity')",
    },
    { key: "slug", label: "Address", kind: "text", sql: "o.slug", sort: "o.slug", extra: true },
    { key: "intro", label: "Introduction", kind: "text", sql: "o.intro", extra: true },
  ],
  filters: [
    {
      key: "shop",
      label: "Shop",
      sql: "($ = 'yes') = (o.published_at IS NOT NULL AND o.published_at <= now())",
      options: [
        { value: "yes", label: "In the shop" },
        { value: "no", label: "Not in the shop" },
      ],
    },
  ],
};

const uses =
  "SELECT count(DISTINCT product_id)::int FROM product_ingredients pi WHERE pi.ingredient_id = i.id";

/** What labels are made of. */
export const ingredientList: ListDefinition = {
  room: "ingredients",
  path: "/admin/ingredients",
  noun: ["ingredient", "ingredients"],
  open: ["merchandiser"],
  from: "ingredients i",
  id: "i.id",
  href: "'/admin/ingredients/' || i.slug",
  search: {
    label: "INCI name, other name, CAS",
    sql: ["i.inci::text", "array_to_string(i.aliases, ' ')", "i.cas"],
  },
  columns: [
    { key: "inci", label: "Ingredient", kind: "text", sql: "i.inci", sort: "i.inci::text" },
    { key: "aliases", label: "Other names", kind: "text", sql: "array_to_string(i.aliases, '; ')" },
    { key: "functions", label: "Does", kind: "text", sql: "array_to_string(i.functions, '; ')" },
    {
      key: "origin",
      label: "Origin",
      kind: "text",
      sql: "i.origin",
      sort: "coalesce(i.origin, '')",
      extra: true,
    },
    { key: "cas", label: "CAS", kind: "text", sql: "i.cas", sort: "coalesce(i.cas, '')" },
    { key: "products", label: "Products", kind: "number", sql: `(${uses})`, sort: `(${uses})` },
    {
      key: "confidence",
      label: "Source",
      kind: "state",
      sql: "i.confidence",
      sort: "i.confidence",
      extra: true,
    },
  ],
  filters: [
    {
      key: "confidence",
      label: "Source",
      sql: "i.confidence = $",
      options: `SELECT DISTINCT confidence AS value, initcap(confidence) AS label FROM ingredients ORDER BY 1`,
    },
    {
      key: "used",
      label: "On labels",
      sql: `($ = 'yes') = EXISTS (SELECT FROM product_ingredients pi WHERE pi.ingredient_id = i.id)`,
      options: [
        { value: "yes", label: "On a label" },
        { value: "no", label: "On none" },
      ],
    },
  ],
};

/** Words that find other words. */
export const synonymList: ListDefinition = {
  room: "synonyms",
  path: "/admin/search/synonyms",
  noun: ["synonym", "synonyms"],
  open: ["merchandiser"],
  from: "search_synonyms y",
  id: "y.id",
  href: "'/admin/search/synonyms/' || y.id",
  search: { label: "Words", sql: ["y.term::text", "array_to_string(y.expansions, ' ')"] },
  columns: [
    { key: "term", label: "Whoever types", kind: "text", sql: "y.term", sort: "y.term::text" },
    {
      key: "expansions",
      label: "Also finds",
      kind: "text",
      sql: "array_to_string(y.expansions, ', ')",
    },
    {
      key: "updated",
      label: "Last change",
      kind: "date",
      sql: "y.updated_at",
      sort: "y.updated_at",
    },
  ],
  filters: [],
};
