import type { ProductField } from "./fields";
import { FORM_FIELDS, productField } from "./product-fields";

/** What the desk has forms for. */
export const ENTITIES = [
  "product",
  "brand",
  "category",
  "collection",
  "ingredient",
  "candidate",
] as const;
export type Entity = (typeof ENTITIES)[number];

export type EntityField = Omit<ProductField, "part">;

const name: EntityField = { key: "name", label: "Name", kind: "line", needed: true, most: 120 };
const slug: EntityField = {
  key: "slug",
  label: "Address",
  kind: "slug",
  most: 80,
  hint: "The end of its address. Left empty, it is made from the name.",
};
const position: EntityField = {
  key: "position",
  label: "Place",
  kind: "whole",
  needed: true,
  most: 9999,
  hint: "1 stands first",
};

const kind = productField("subcategory");

const ORIGINS = ["plant", "animal", "mineral", "microbial", "synthetic", "water"];

/** The fields of each, in the order of its form. */
export const ENTITY_FIELDS: Readonly<Record<Entity, readonly EntityField[]>> = {
  product: FORM_FIELDS,
  brand: [
    name,
    slug,
    { key: "focus", label: "Focus", kind: "line", needed: true, most: 200 },
    { key: "basedIn", label: "Based in", kind: "line", needed: true, most: 120 },
    { key: "story", label: "Story", kind: "text", needed: true, most: 4000 },
  ],
  category: [
    name,
    slug,
    {
      key: "kind",
      label: "World",
      kind: "choice",
      needed: true,
      choices: ["curated", "resale"],
      hint: "Stays as it is once the category is made",
    },
    position,
  ],
  collection: [
    name,
    slug,
    { key: "intro", label: "Introduction", kind: "text", needed: true, most: 1000 },
    position,
    { key: "shown", label: "In the shop", kind: "yes" },
    {
      key: "products",
      label: "Products",
      kind: "list",
      most: 500,
      hint: "SKUs in their order, one a line",
    },
  ],
  ingredient: [
    { key: "inci", label: "INCI name", kind: "line", needed: true, most: 200 },
    slug,
    {
      key: "aliases",
      label: "Other names",
      kind: "list",
      most: 60,
      hint: "One a line",
    },
    { key: "cas", label: "CAS number", kind: "line", most: 60 },
    { key: "ecNumber", label: "EC number", kind: "line", most: 60 },
    { key: "functions", label: "Does", kind: "list", most: 20, hint: "One a line" },
    { key: "use", label: "What it is used for", kind: "text", needed: true, most: 2000 },
    { key: "origin", label: "Origin", kind: "choice", choices: ORIGINS },
    { key: "originNote", label: "About its origin", kind: "line", most: 400 },
    {
      key: "confidence",
      label: "Source was",
      kind: "choice",
      needed: true,
      choices: ["read", "known"],
      hint: "read: looked up at the source; known: not yet verified",
    },
    { key: "source", label: "Source", kind: "text", needed: true, most: 1000 },
  ],
  candidate: [
    name,
    {
      key: "article",
      label: "SKU",
      kind: "sku",
      needed: true,
      most: 40,
      hint: "It keeps this one if it is taken",
    },
    { key: "brandName", label: "Brand", kind: "line", needed: true, most: 120 },
    { ...kind, key: "what" },
    {
      key: "brandNamed",
      label: "The brand agrees to be named if we refuse it",
      kind: "yes",
    },
    ...[
      "useType",
      "label",
      "declaredPercents",
      "supplementFacts",
      "otherIngredients",
      "badges",
    ].map(productField),
  ],
};

/** The room of each, and what one is called. */
export const ENTITY_ROOMS: Readonly<Record<Entity, { path: string; title: string; one: string }>> =
  {
    product: { path: "/admin/products", title: "Products", one: "product" },
    brand: { path: "/admin/brands", title: "Brands", one: "brand" },
    category: { path: "/admin/categories", title: "Categories", one: "category" },
    collection: { path: "/admin/collections", title: "Collections", one: "collection" },
    ingredient: { path: "/admin/ingredients", title: "Ingredients", one: "ingredient" },
    candidate: { path: "/admin/standard/intake", title: "Intake", one: "candidate" },
  };

/** A field of an entity by its key, stock and status of products included; undefined for what is none. */
export function entityField(entity: Entity, key: string): EntityField | undefined {
  return ENTITY_FIELDS[entity].find((field) => field.key === key);
}
