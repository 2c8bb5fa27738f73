import "server-only";
import type { DeliveryDetails } from "../cart/bag";
import { sql, type Sql } from "../db";

export type TaxRates = {
  /** Rate of a tax category in basis points. */
  readonly rateFor: (taxCategory: string) => number;
  /** Rate on delivery; 0 where it is not taxed. */
  readonly shippingBp: number;
};

/** Where tax comes from. The rate table is one source; a tax service is another behind the same shape. */
export type TaxSource = (address: DeliveryDetails, run?: Sql) => Promise<TaxRates>;

type Row = { tax_category: string; rate_bp: number; taxes_shipping: boolean };

/** Rates of the table, by state. A state without rows charges nothing; a category without a row is general. */
export const tableTax: TaxSource = async (address, run = sql) => {
  const rows = await run<Row>(
    `SELECT tax_category, rate_bp, taxes_shipping FROM tax_rates WHERE state = $1`,
    [address.state],
  );
  const byCategory = new Map(rows.map((row) => [row.tax_category, row]));
  const general = byCategory.get("general");
  return {
    rateFor: (category) => (byCategory.get(category) ?? general)?.rate_bp ?? 0,
    shippingBp: general?.taxes_shipping ? general.rate_bp : 0,
  };
};
