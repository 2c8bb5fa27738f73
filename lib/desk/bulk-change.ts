import { HIGHEST_PRICE_CENTS } from "../catalog/price-input";
import type { Fields } from "./fields";
import type { Shelves } from "./parse-field";
import { TAX_CATEGORIES } from "./product-words";

type Product = { readonly kind: "curated" | "resale"; readonly fields: Fields };

/** One change of many products: its name, and what it makes of each; a text where it cannot be done, and why. */
export type BulkChange = {
  readonly title: string;
  readonly of: (product: Product) => Fields | string;
};

const STATES: Readonly<Record<string, string>> = {
  published: "Publish",
  draft: "Take out of the shop",
  archived: "Archive",
};
const PERCENT = /^([+-]?)(\d{1,2})(?:\.(\d{1,2}))?$/;

/** A typed percentage in basis points: "-12.5" is −1250; null for none, zero, and what is no such number. */
export function percentBp(typed: string): number | null {
  const [, sign, whole, decimals = ""] =
    PERCENT.exec(typed.trim().replace(/\s*%$/, "").replace("−", "-")) ?? [];
  if (whole === undefined) return null;
  const bp = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return bp === 0 ? null : sign === "-" ? -bp : bp;
}

/**
 * Reads what a list's bar asks for: `status=published`, `category=skincare`, `brand=…`, `+badges=vegan`,
 * `-collections=gifts`, `price`. Null where that is nothing, or names what is on no shelf.
 */
export function readBulkChange(
  change: string,
  percent: string,
  shelves: Shelves,
): BulkChange | null {
  if (change === "price") return priceChange(percentBp(percent));
  const [, sign = "", key = "", value = ""] =
    /^([+-]?)([a-zA-Z]+)=([a-z0-9_-]+)$/.exec(change) ?? [];
  if (key === "status" && sign === "") return stateChange(value);
  if (key === "taxCategory" && sign === "")
    return TAX_CATEGORIES.some((known) => known === value)
      ? { title: `Tax category ${value.replaceAll("_", " ")}`, of: () => ({ taxCategory: value }) }
      : null;
  if ((key === "category" || key === "brand") && sign === "") {
    const shelf = key === "brand" ? shelves.brands : shelves.categories;
    if (shelf.get(value) !== value) return null;
    const of = ({ kind }: Product) =>
      key === "brand" && kind === "resale"
        ? "a one-of-a-kind piece has no brand"
        : { [key]: value };
    return { title: `${key === "brand" ? "Brand" : "Category"} ${value}`, of };
  }
  if ((key === "badges" || key === "concerns" || key === "collections") && sign !== "")
    return shelves[key].get(value) === value ? listChange(key, value, sign === "+") : null;
  return null;
}

function stateChange(value: string): BulkChange | null {
  const title = STATES[value];
  return title ? { title, of: () => ({ status: value }) } : null;
}

function priceChange(bp: number | null): BulkChange | null {
  if (bp === null) return null;
  const of = ({ fields }: Product) => {
    // Whole cents, half up.
    const cents = Math.floor((Number(fields["priceCents"]) * (10_000 + bp) + 5000) / 10_000);
    if (cents < 1 || cents > HIGHEST_PRICE_CENTS) return "the price would be out of bounds";
    return { priceCents: cents };
  };
  return { title: `Prices ${bp > 0 ? "+" : "−"}${Math.abs(bp) / 100} %`, of };
}

function listChange(
  key: "badges" | "concerns" | "collections",
  value: string,
  add: boolean,
): BulkChange {
  const of = ({ kind, fields }: Product) => {
    if (kind === "resale" && key !== "collections") return `a one-of-a-kind piece has no ${key}`;
    const rest = ((fields[key] ?? []) as readonly string[]).filter((slug) => slug !== value);
    return { [key]: add ? [...rest, value].toSorted() : rest };
  };
  return { title: `${add ? "Add to" : "Remove from"} ${key}: ${value}`, of };
}
