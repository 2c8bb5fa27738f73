/** A field's value as it is kept in drafts, runs and history. Money in cents; lists without repeats. */
export type FieldValue = string | number | boolean | null | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;

/**
 * How a field is typed: one line, an SKU, several lines, a whole or a decimal number, dollars, one of some words, or several; shares by
 * weight ("Retinol 0.1 %"), and what a serving holds ("Magnesium: 200 mg").
 */
export type FieldKind =
  | "line"
  | "sku"
  | "text"
  | "slug"
  | "whole"
  | "decimal"
  | "money"
  | "choice"
  | "list"
  | "percents"
  | "facts"
  | "yes";

/** Kinds of several, whose value is a list. */
export const LIST_KINDS: ReadonlySet<FieldKind> = new Set(["list", "percents", "facts"]);

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

/** True where two values are the same; lists in the same order. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** A list's items; none for any other value. */
export const linesOf = (value: FieldValue | undefined): readonly string[] =>
  typeof value === "object" && value !== null ? value : [];
