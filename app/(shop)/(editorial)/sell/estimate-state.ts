import { parsePrice } from "@/lib/catalog/price-input";
import { CONDITIONS, type Condition } from "@/lib/catalog/product-view";
import type { QueryParameters } from "@/lib/list-page";

/** What was typed, as it goes back into the fields. */
export type EstimateFields = {
  readonly category: string;
  readonly condition: string;
  readonly retail: string;
};

export type EstimateErrors = { readonly [field in keyof EstimateFields]?: string };

export type EstimateQuestion = {
  readonly category: string;
  readonly condition: Condition;
  readonly retailCents: number;
};

export type EstimateState = {
  readonly fields: EstimateFields;
  readonly errors: EstimateErrors;
  /** Null while something is missing or wrong. */
  readonly question: EstimateQuestion | null;
};

const LONGEST = 40;

/** Reads the address of an estimate. Whatever it says ends as words beside a field. */
export function readEstimate(given: QueryParameters, categories: readonly string[]): EstimateState {
  const field = (name: keyof EstimateFields): string => {
    const value = given[name];
    return (typeof value === "string" ? value : "").trim().slice(0, LONGEST);
  };
  const fields = {
    category: field("category"),
    condition: field("condition"),
    retail: field("retail"),
  };
  const condition = CONDITIONS.find((known) => known === fields.condition);
  const retailCents = parsePrice(fields.retail.replace(/^\$/, "").replaceAll(",", ""));
  const errors: EstimateErrors = {
    ...(categories.includes(fields.category)
      ? {}
      : { category: "Choose what kind of thing it is." }),
    ...(condition ? {} : { condition: "Choose the state it is in." }),
    ...(retailCents ? {} : { retail: "Give its price when new in dollars, for instance 240." }),
  };
  const question =
    condition && retailCents && !errors.category
      ? { category: fields.category, condition, retailCents }
      : null;
  return { fields, errors, question };
}
