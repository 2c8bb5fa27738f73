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

/** Packed weights of resale pieces in grams, by subcategory. */
const PIECES: Record<string, number> = {
  outerwear: 1700,
  tailoring: 1100,
  denim: 800,
  knitwear: 700,
  dresses: 500,
  skirts: 550,
  tops: 350,
  boots: 1500,
  flats: 950,
  handbags: 1000,
  totes: 1200,
  evening: 500,
  baskets: 900,
  hats: 600,
  belts: 300,
  scarves: 150,
  bracelets: 120,
  necklaces: 120,
  rings: 80,
  brooches: 80,
  earrings: 80,
  ceramics: 3200,
  glass: 1900,
  metalware: 1600,
  wood: 1500,
  cookware: 5400,
  textiles: 1500,
  art: 1600,
  furniture: 6500,
};

/** The packed weight of a resale piece in grams. Throws on a subcategory it does not know. */
export function pieceWeightGrams(subcategory: string): number {
  const grams = PIECES[subcategory];
  if (grams === undefined) throw new Error(`No weight is known for ${subcategory}`);
  return grams;
}
