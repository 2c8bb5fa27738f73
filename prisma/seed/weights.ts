import { usualWeightGrams } from "../../lib/catalog/piece-defaults";
import type { NetQuantity } from "./catalog-file";

/** What one counted thing weighs, in grams. */
const EACH: Record<string, number> = { capsules: 0.6, softgels: 1.4, tablets: 0.35 };

/** Grams of one unit of content; a millilitre of a cosmetic or cleaner weighs about a gram. */
const GRAMS: Record<string, number> = { g: 1, kg: 1000, mL: 1, L: 1000, ...EACH };

/**
 * What a parcel gains from one curated product, in whole grams, rounded up to 5: the content, and for its
 * container 60 g and 15 % of the content. Throws on a unit it does not know.
 */
export function curatedWeightGrams(net: NetQuantity): number {
  const unit = GRAMS[net.unit];
  if (unit === undefined) throw new Error(`No weight is known for the unit ${net.unit}`);
  const content = net.value * unit;
  return Math.ceil((content * 1.15 + 60) / 5) * 5;
}

/** The packed weight of a resale piece in grams. Throws on a subcategory it does not know. */
export function pieceWeightGrams(subcategory: string): number {
  const grams = usualWeightGrams(subcategory);
  if (grams === null) throw new Error(`No weight is known for ${subcategory}`);
  return grams;
}
