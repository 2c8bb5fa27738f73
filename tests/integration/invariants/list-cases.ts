import { world as w } from "../house/world";
import type { Violated } from "./case";

export const listCases: readonly Violated[] = [
  {
    breaks: "a listing that says another price",
    checks: ["listings-say-what-products-say"],
    by: `UPDATE listings SET price_cents = 1 WHERE product_id = '${w.oil}'`,
    subject: "world-oil",
  },
  {
    breaks: "a product without a listing",
    checks: ["listings-say-what-products-say"],
    by: `DELETE FROM listings WHERE product_id = '${w.coat}'`,
    subject: "world-coat",
  },
  {
    breaks: "a facet's bits that nobody has",
    checks: ["facet-bits-say-what-listings-say"],
    by: `SELECT fold_listing_changes();
      UPDATE facet_bits SET bits = ~bits WHERE facet = 'category' AND value = 'world'`,
    subject: "category world",
  },
  {
    breaks: "a listing without its bit",
    checks: ["facet-bits-say-what-listings-say"],
    by: `SELECT fold_listing_changes();
      DELETE FROM facet_bits WHERE facet = 'category' AND value = 'world'`,
    subject: "category world",
  },
];
