import { parsePrice, typedPrice } from "../catalog/price-input";
import { percentLine, readPercent, type DeclaredPercent } from "../standard/declared-percents";
import { nameKey } from "../standard/name-key";
import { factLine, readFact } from "../standard/serving-facts";
import { isStorableText } from "../text";
import type { EntityField } from "./entities";
import type { FieldValue, ShelfName } from "./fields";

/** What stands on the shelves: slugs by what they may be called, in plain lower case. */
export type Shelves = Readonly<
  Record<ShelfName, { readonly get: (name: string) => string | undefined }>
>;

export type ParsedField =
  | { readonly ok: true; readonly value: FieldValue }
  | { readonly ok: false; readonly problem: string };

const good = (value: FieldValue): ParsedField => ({ ok: true, value });
const bad = (problem: string): ParsedField => ({ ok: false, problem });

const EMPTY: Readonly<Partial<Record<EntityField["kind"], FieldValue>>> = {
  list: [],
  percents: [],
  facts: [],
  yes: false,
};

export const SKU = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
export const SKU_RULE = "may have at most 40 letters, digits, dots, hyphens and underscores";
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const WHOLE = /^(0|[1-9]\d{0,6})$/;
const DECIMAL = /^(0|[1-9]\d{0,6})(\.\d{1,2})?$/;

/** The most characters that one name in a list may have. */
const LONGEST_ITEM = 120;

/**
 * Reads a field as it is typed into a form or a cell. Nothing means nothing: null, an empty list, or a problem where
 * the field is needed. Choices are found by name or slug in any case; items of a list are separated by semicolons or
 * line breaks.
 */
export function parseField(field: EntityField, typed: string, shelves: Shelves): ParsedField {
  const text = typed.trim();
  if (!isStorableText(text)) return bad("has a character that cannot be stored");
  if (text === "") {
    if (field.needed) return bad("is needed");
    return good(EMPTY[field.kind] ?? null);
  }
  switch (field.kind) {
    case "money": {
      const cents = parsePrice(text.replace(/^\$/, ""));
      return cents === null
        ? bad("is no price: write dollars and cents, such as 34.00")
        : good(cents);
    }
    case "whole":
      return number(field, text, WHOLE, "is no whole number");
    case "decimal":
      return number(field, text, DECIMAL, "is no number with at most two decimals");
    case "choice":
      return choice(field, text, shelves);
    case "list":
      return list(field, text, shelves);
    case "percents":
      return percents(field, text);
    case "facts":
      return facts(field, text);
    case "yes":
      return /^(yes|true|1)$/i.test(text)
        ? good(true)
        : /^(no|false|0)$/i.test(text)
          ? good(false)
          : bad("is neither yes nor no");
    case "sku":
      return SKU.test(text) ? good(text) : bad(SKU_RULE);
    case "slug":
      if (!SLUG.test(text)) return bad("may only have small letters, digits and single hyphens");
      return length(field, text);
    case "line":
      return length(field, text.replace(/\s+/g, " "));
    case "text":
      return length(field, text.replace(/\r\n?/g, "\n"));
  }
}

function length({ most = 200 }: EntityField, text: string): ParsedField {
  return text.length > most
    ? bad(`has ${text.length} characters, at most ${most} fit`)
    : good(text);
}

function number(field: EntityField, text: string, shape: RegExp, problem: string): ParsedField {
  if (!shape.test(text)) return bad(problem);
  const value = Number(text);
  const least = field.key === "onHand" ? 0 : field.kind === "whole" ? 1 : 0.01;
  if (value < least) return bad(`has to be at least ${least}`);
  return value > (field.most ?? value) ? bad(`can be at most ${field.most}`) : good(value);
}

/** The slug or word that a text means, or undefined. */
function meant({ choices = [] }: EntityField, text: string, shelves: Shelves): string | undefined {
  const plain = text.toLowerCase();
  if (typeof choices === "string") return shelves[choices].get(plain);
  return choices.find(
    (word) => word.toLowerCase() === plain || word.replaceAll("_", " ") === plain,
  );
}

function choice(field: EntityField, text: string, shelves: Shelves): ParsedField {
  const value = meant(field, text, shelves);
  if (value !== undefined) return good(value);
  const words = Array.isArray(field.choices) ? `: one of ${field.choices.join(", ")}` : "";
  return bad(`does not know “${text.slice(0, 60)}”${words}`);
}

/** The items of a list, each once, or what is wrong with their number or length. */
function itemsIn({ most }: EntityField, text: string): readonly string[] | string {
  const items = text.split(/[;\n]/).map((item) => item.trim().replace(/\s+/g, " "));
  const once = [...new Set(items)].filter((item) => item !== "");
  if (once.length > (most ?? once.length)) return `can have at most ${most}`;
  const long = once.some((item) => item.length > LONGEST_ITEM);
  return long ? `has a name of more than ${LONGEST_ITEM} characters` : once;
}

function percents(field: EntityField, text: string): ParsedField {
  const items = itemsIn(field, text);
  if (typeof items === "string") return bad(items);
  const shares = new Map<string, DeclaredPercent>();
  for (const item of items) {
    const share = readPercent(item);
    if (!share)
      return bad(`does not say a percentage in “${short(item)}”: write such as Retinol 0.1 %`);
    if (shares.has(nameKey(share.name))) return bad(`says ${share.name} twice`);
    shares.set(nameKey(share.name), share);
  }
  // In one order, so that the same declaration is the same value.
  const inOrder = [...shares.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return good(inOrder.map(percentLine));
}

function facts(field: EntityField, text: string): ParsedField {
  const items = itemsIn(field, text);
  if (typeof items === "string") return bad(items);
  const lines: string[] = [];
  for (const item of items) {
    const fact = readFact(item);
    if (!fact)
      return bad(`does not say an amount in “${short(item)}”: write such as Magnesium: 200 mg`);
    lines.push(factLine(fact));
  }
  return good(lines);
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function list(field: EntityField, text: string, shelves: Shelves): ParsedField {
  const items = itemsIn(field, text);
  if (typeof items === "string") return bad(items);
  if (!field.choices) return good(items);
  const slugs: string[] = [];
  for (const item of items) {
    const slug = meant(field, item, shelves);
    if (slug === undefined) return bad(`does not know “${item.slice(0, 60)}”`);
    if (!slugs.includes(slug)) slugs.push(slug);
  }
  // Stored in one order, so that the same badges are the same value.
  return good(slugs.toSorted());
}

/** A value as it is typed; `parseField` reads it back. */
export function fieldText(field: EntityField, value: FieldValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (field.kind === "money") return typedPrice(Number(value));
  if (field.kind === "yes") return value === true ? "yes" : "no";
  return Array.isArray(value) ? value.join("; ") : String(value);
}
