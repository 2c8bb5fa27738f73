import { insertMissing, type SeedDb } from "./database";
import { seedId } from "./ids";
import { TAX_CATEGORIES } from "./tax-categories";

type StateSeed = {
  state: string;
  /** Basis points by category: general, clothing, food_supplement, otc_drug. */
  rates: readonly [general: number, clothing: number, supplement: number, otcDrug: number];
  taxesShipping: boolean;
  note: string;
};

const ROUNDED = "is kept in whole basis points, rounded down.";

/**
 * Statewide rates. Exemptions follow each state's published rules for what this shop sells: its over-the-counter
 * drugs are sunscreen and fluoride toothpaste, which many states tax as grooming products.
 */
const STATES: readonly StateSeed[] = [
  {
    state: "CA",
    rates: [725, 725, 725, 725],
    taxesShipping: false,
    note: "7.25 % includes the statewide local share. Supplements are not food here.",
  },
  {
    state: "NY",
    rates: [400, 400, 0, 0],
    taxesShipping: true,
    note: "Clothing under $110 an item is exempt by law; this table knows no threshold and charges it.",
  },
  {
    state: "TX",
    rates: [625, 625, 0, 0],
    taxesShipping: true,
    note: "Exempt where the label has a Supplement Facts or Drug Facts panel.",
  },
  {
    state: "WA",
    rates: [650, 650, 650, 650],
    taxesShipping: true,
    note: "Supplements with a Supplement Facts panel are taxed.",
  },
  {
    state: "PA",
    rates: [600, 0, 0, 0],
    taxesShipping: true,
    note: "Everyday clothing is exempt; formal and sports wear, bags and jewelry are not.",
  },
  {
    state: "MN",
    rates: [687, 0, 687, 687],
    taxesShipping: true,
    note: `Clothing is exempt; supplements and grooming products are taxed. 6.875 % ${ROUNDED}`,
  },
  {
    state: "CO",
    rates: [290, 290, 290, 290],
    taxesShipping: false,
    note: "The retail delivery fee is not included.",
  },
  {
    state: "IL",
    rates: [625, 625, 0, 625],
    taxesShipping: false,
    note: "Supplements without medicinal claims are exempt groceries since 2026; grooming products are taxed in full.",
  },
  {
    state: "NJ",
    rates: [662, 0, 0, 662],
    taxesShipping: true,
    note: `Clothing and supplements are exempt; grooming products are taxed. 6.625 % ${ROUNDED}`,
  },
  {
    state: "FL",
    rates: [600, 600, 0, 600],
    taxesShipping: true,
    note: "Supplements are exempt food products; toilet articles are taxed, medicated or not.",
  },
];

const PREFIX =
  "State rate entered by hand in November 2026; county, city and district rates are not included. " +
  "Confirm with the state before collecting.";

/** Adds the rates that are missing. A state without a row charges no tax. */
export async function seedTaxRates(db: SeedDb): Promise<void> {
  const rows = STATES.flatMap(({ state, rates, taxesShipping, note }) =>
    TAX_CATEGORIES.map((category, index) => ({
      id: seedId(`tax:${state}:${category}`),
      state,
      tax_category: category,
      rate_bp: rates[index],
      taxes_shipping: taxesShipping,
      source: `${PREFIX} ${note}`,
    })),
  );
  await insertMissing(db, "tax_rates", rows, "id");
}
