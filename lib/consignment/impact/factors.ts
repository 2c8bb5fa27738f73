/** Grams of CO2 equivalent for making one new thing of a kind and bringing it to market: the lowest and highest figure of the source. */
export type ImpactFactor = {
  readonly lowGrams: number;
  readonly highGrams: number;
  /** Which of the source's items stand behind it. */
  readonly items: string;
};

/** ADEME's items by our kinds of pieces, as `category/kind`. A kind that it has nothing for is counted and not weighed. */
export const IMPACT_FACTORS: Readonly<Record<string, ImpactFactor>> = {
  "clothing/outerwear": {
    lowGrams: 24_000,
    highGrams: 85_800,
    items: "imitation leather jacket 24.0, rain jacket 38.7, coat 85.8",
  },
  "clothing/knitwear": {
    lowGrams: 8_100,
    highGrams: 52_900,
    items: "sweater of recycled cotton 8.1, acrylic 25.5, wool 52.9; cotton sweatshirt 27.4",
  },
  "clothing/tops": {
    lowGrams: 5_200,
    highGrams: 11_200,
    items: "t-shirt of cotton 5.2, polyester 5.5; polo 8.2; shirt of viscose 10.2, cotton 11.2",
  },
  "clothing/dresses": {
    lowGrams: 44_900,
    highGrams: 51_900,
    items: "dress of viscose 44.9, cotton 49.8, polyester 51.9",
  },
  "clothing/denim": { lowGrams: 23_200, highGrams: 23_200, items: "jeans 23.2" },
  "shoes/flats": {
    lowGrams: 13_400,
    highGrams: 18_700,
    items: "a pair of leather shoes 13.4, fabric 17.3, sports shoes 18.7",
  },
  "shoes/boots": {
    lowGrams: 13_400,
    highGrams: 18_700,
    items: "a pair of leather shoes 13.4, fabric 17.3, sports shoes 18.7",
  },
};

/** Grams for one parcel to the door: what a piece of this kind travels in. */
export const parcelGrams = (kind: string): number =>
  kind === "resale-home/furniture" ? 7_155 : 1_075;

/** A piece travels from its seller to us and from us to its buyer. */
export const PARCELS_PER_PIECE = 2;
