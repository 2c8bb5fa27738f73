import { REGULATORY_TEXTS } from "../catalog/regulatory-class";
import { PRODUCT_USES } from "../standard/rules";

/** What sales tax tells apart. */
export const TAX_CATEGORIES = ["general", "clothing", "food_supplement", "otc_drug"] as const;

/** How a product is used: what the standard's limits depend on. */
export const USE_TYPES = PRODUCT_USES;

export const REGULATORY_CLASSES = Object.keys(REGULATORY_TEXTS);
