import { REGULATORY_CLASSES, TAX_CATEGORIES, USE_TYPES } from "./product-words";

/** A field's value as it is kept in drafts, runs and history. Money in cents; lists without repeats. */
export type FieldValue = string | number | boolean | null | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;

/** How a field is typed: one line, several, a whole or a decimal number, dollars, one of some words, or several. */
export type FieldKind =
  | "line"
  | "text"
  | "slug"
  | "whole"
  | "decimal"
  | "money"
  | "choice"
  | "list"
  | "yes";

/** Choices that stand in the database, by slug. */
export type ShelfName = "brands" | "categories" | "badges" | "concerns" | "collections";

export type ProductField = {
  readonly key: string;
  /** The head of its column, and its label in the form. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint?: string;
  /** Has to be there for a product to be made. */
  readonly needed?: boolean;
  /** The most characters, or the highest number. */
  readonly most?: number;
  /** The words of a choice, or the shelf that they stand on. */
  readonly choices?: readonly string[] | ShelfName;
  /** A one-of-a-kind piece has none. */
  readonly curatedOnly?: boolean;
  readonly part: "product" | "variant" | "shelf" | "stock" | "state";
};

/** Everything about a product that the desk edits, in the order of the template and the form. */
export const PRODUCT_FIELDS: readonly ProductField[] = [
  { key: "name", label: "Name", kind: "line", needed: true, most: 160, part: "product" },
  {
    key: "slug",
    label: "Address",
    kind: "slug",
    most: 80,
    hint: "The end of its address: oat-balm",
    part: "product",
  },
  {
    key: "brand",
    label: "Brand",
    kind: "choice",
    choices: "brands",
    needed: true,
    curatedOnly: true,
    part: "product",
  },
  {
    key: "category",
    label: "Category",
    kind: "choice",
    choices: "categories",
    needed: true,
    part: "product",
  },
  {
    key: "subcategory",
    label: "Kind",
    kind: "line",
    needed: true,
    most: 80,
    hint: "What one would call it: face balm",
    part: "product",
  },
  {
    key: "description",
    label: "Description",
    kind: "text",
    needed: true,
    most: 6000,
    part: "product",
  },
  {
    key: "priceCents",
    label: "Price",
    kind: "money",
    needed: true,
    hint: "Dollars and cents, such as 34.00",
    part: "variant",
  },
  {
    key: "weightGrams",
    label: "Weight",
    kind: "whole",
    needed: true,
    most: 50_000,
    hint: "Grams, packed",
    part: "variant",
  },
  {
    key: "orderLimit",
    label: "Order limit",
    kind: "whole",
    most: 99,
    hint: "The most of it in one order",
    curatedOnly: true,
    part: "variant",
  },
  {
    key: "taxCategory",
    label: "Tax category",
    kind: "choice",
    choices: TAX_CATEGORIES,
    part: "variant",
  },
  {
    key: "netQuantity",
    label: "Contents",
    kind: "line",
    most: 80,
    hint: "As the package says it: 120 mL / 4.1 fl oz",
    curatedOnly: true,
    part: "product",
  },
  {
    key: "netValue",
    label: "Net amount",
    kind: "decimal",
    most: 100_000,
    hint: "For the unit price: 120",
    curatedOnly: true,
    part: "product",
  },
  {
    key: "netUnit",
    label: "Net unit",
    kind: "choice",
    choices: ["mL", "L", "g", "kg", "tablets", "capsules", "softgels", "pieces"],
    curatedOnly: true,
    part: "product",
  },
  {
    key: "useType",
    label: "Use",
    kind: "choice",
    choices: USE_TYPES,
    curatedOnly: true,
    part: "product",
  },
  {
    key: "regulatoryClass",
    label: "Class in law",
    kind: "choice",
    choices: REGULATORY_CLASSES,
    curatedOnly: true,
    part: "product",
  },
  {
    key: "label",
    label: "Label",
    kind: "text",
    most: 8000,
    hint: "The ingredient declaration, word for word",
    curatedOnly: true,
    part: "product",
  },
  {
    key: "otherIngredients",
    label: "Other ingredients",
    kind: "list",
    most: 100,
    hint: "Of a supplement",
    curatedOnly: true,
    part: "product",
  },
  {
    key: "periodAfterOpening",
    label: "Keeps after opening",
    kind: "line",
    most: 40,
    hint: "12M",
    curatedOnly: true,
    part: "product",
  },
  {
    key: "badges",
    label: "Badges",
    kind: "list",
    choices: "badges",
    most: 20,
    curatedOnly: true,
    part: "product",
  },
  {
    key: "concerns",
    label: "Concerns",
    kind: "list",
    choices: "concerns",
    most: 20,
    curatedOnly: true,
    part: "product",
  },
  {
    key: "collections",
    label: "Collections",
    kind: "list",
    choices: "collections",
    most: 50,
    part: "shelf",
  },
  {
    key: "onHand",
    label: "Stock",
    kind: "whole",
    most: 99_999,
    hint: "How many are on the shelf",
    part: "stock",
  },
  {
    key: "status",
    label: "Status",
    kind: "choice",
    choices: ["draft", "published", "archived"],
    part: "state",
  },
];

/** The fields of the form: stock and status have forms of their own. */
export const FORM_FIELDS = PRODUCT_FIELDS.filter(
  ({ part }) => part !== "stock" && part !== "state",
);

const byKey = new Map(PRODUCT_FIELDS.map((field) => [field.key, field]));

/** A field by its key. Throws for a key that is none: keys never come from outside unchecked. */
export function productField(key: string): ProductField {
  const field = byKey.get(key);
  if (!field) throw new Error(`Products have no field ${key}`);
  return field;
}

/** True where two values are the same; lists in the same order. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
