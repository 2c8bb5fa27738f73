import type { CatalogProduct } from "./catalog-file";

/** What sales tax tells apart; the rate table has one row per state and category. */
export const TAX_CATEGORIES = ["general", "clothing", "food_supplement", "otc_drug"] as const;

export type TaxCategory = (typeof TAX_CATEGORIES)[number];

/** Supplements and over-the-counter drugs (sunscreen, fluoride paste) have rates of their own. */
export function curatedTaxCategory(product: Pick<CatalogProduct, "regulatoryClass">): TaxCategory {
  if (product.regulatoryClass === "dietary supplement") return "food_supplement";
  return product.regulatoryClass.startsWith("OTC drug") ? "otc_drug" : "general";
}
