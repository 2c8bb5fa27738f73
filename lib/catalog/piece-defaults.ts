/** Packed weights of resale pieces in grams, by subcategory. */
const WEIGHTS: Readonly<Record<string, number>> = {
  outerwear: 1700,
  tailoring: 1100,
  denim: 800,
  trousers: 700,
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

/** The packed weight of a kind of piece in grams, or null where none is known. */
export function usualWeightGrams(subcategory: string): number | null {
  return Object.hasOwn(WEIGHTS, subcategory) ? (WEIGHTS[subcategory] ?? null) : null;
}

/**
 * How a shelf's pieces are taxed. States that exempt clothing mean what is worn, with shoes, hats, belts and scarves,
 * but not bags or jewelry.
 */
export function pieceTaxCategory(category: string): "clothing" | "general" {
  return ["clothing", "shoes", "accessories"].includes(category) ? "clothing" : "general";
}
