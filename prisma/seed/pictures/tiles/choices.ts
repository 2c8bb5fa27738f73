/** Which part of which photograph stands for a shelf. */
export interface Choice {
  sku: string;
  /** The picture's place in its gallery; the first one until it has been taken. */
  n: number;
  /** How much larger than the whole, and where its middle is, from 0 (left, top) to 1. */
  zoom: number;
  x: number;
  y: number;
  alt: string;
}

/** By the category's slug: of goods, what is in them; of pieces, what they are. */
export const choices: Readonly<Record<string, Choice>> = {
  skincare: { sku: "UAA-103", n: 2, zoom: 1.12, x: 0.5, y: 0.5, alt: "Face oil, poured" },
  body: { sku: "SR-117", n: 1, zoom: 1.25, x: 0.5, y: 0.62, alt: "A bar of soap beside its box" },
  hair: { sku: "B-119", n: 1, zoom: 1.1, x: 0.5, y: 0.55, alt: "A bottle of shampoo" },
  oral: { sku: "PAP-126", n: 2, zoom: 1, x: 0.5, y: 0.5, alt: "Tooth tablets, near" },
  makeup: { sku: "MM-137", n: 1, zoom: 1.15, x: 0.5, y: 0.62, alt: "A tin of tinted balm" },
  ingestible: { sku: "CY-139", n: 1, zoom: 1.1, x: 0.5, y: 0.55, alt: "A jar of capsules" },
  home: { sku: "H-130", n: 1, zoom: 1.05, x: 0.5, y: 0.55, alt: "A bottle of dish soap" },
  clothing: { sku: "RS-0001", n: 1, zoom: 1.05, x: 0.5, y: 0.45, alt: "A camel coat" },
  shoes: { sku: "RS-0015", n: 1, zoom: 1.1, x: 0.5, y: 0.6, alt: "A pair of suede loafers" },
  bags: { sku: "RS-0017", n: 1, zoom: 1.1, x: 0.5, y: 0.55, alt: "A leather bag with a frame" },
  accessories: { sku: "RS-0013", n: 1, zoom: 1.1, x: 0.5, y: 0.55, alt: "A felt hat" },
  jewellery: { sku: "RS-0024", n: 1, zoom: 1.1, x: 0.5, y: 0.55, alt: "A strand of pearls" },
  "resale-home": { sku: "RS-0031", n: 1, zoom: 1.1, x: 0.5, y: 0.58, alt: "A walnut bowl" },
};
