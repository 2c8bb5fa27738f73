/** Which part of which photograph stands for a shelf. */
export interface Choice {
  /** The picture's key in the manifest: of one thing, or of the house. */
  of: string;
  /** The picture's place in its gallery. */
  n: number;
  /** How much larger than the largest part of that form, and where its middle is, from 0 (left, top) to 1. */
  zoom: number;
  x: number;
  y: number;
  alt: string;
}

/** By the category's slug: of goods, what is in them; of pieces, what they are. */
export const choices: Readonly<Record<string, Choice>> = {
  skincare: {
    of: "UAA-103",
    n: 2,
    zoom: 1.12,
    x: 0.5,
    y: 0.5,
    alt: "A puddle of golden face oil, a drop at the pipette",
  },
  body: {
    of: "SR-117",
    n: 1,
    zoom: 1.1,
    x: 0.5,
    y: 0.58,
    alt: "Wrapped soap and a bare bar before it",
  },
  hair: { of: "B-119", n: 1, zoom: 1.05, x: 0.5, y: 0.55, alt: "A green glass bottle of shampoo" },
  oral: {
    of: "brand-pith-and-pestle",
    n: 1,
    zoom: 1,
    x: 0.495,
    y: 0.5,
    alt: "Tooth tablets, toothpaste and a mouth rinse on tiles",
  },
  makeup: {
    of: "brand-mossgate-mineral",
    n: 1,
    zoom: 1.15,
    x: 0.51,
    y: 0.62,
    alt: "A tin of tinted balm and a tube of sun cream",
  },
  ingestible: {
    of: "brand-culture-yard",
    n: 1,
    zoom: 1,
    x: 0.64,
    y: 0.5,
    alt: "A pouch, a canister and a capsule bottle",
  },
  home: {
    of: "brand-hearthrow",
    n: 1,
    zoom: 1,
    x: 0.41,
    y: 0.5,
    alt: "Dish soap beside a carton of laundry powder",
  },
  clothing: {
    of: "RS-0001",
    n: 1,
    zoom: 1.05,
    x: 0.5,
    y: 0.48,
    alt: "A camel coat laid flat on linen",
  },
  shoes: {
    of: "home-resale",
    n: 1,
    zoom: 1.75,
    x: 0.765,
    y: 0.8,
    alt: "Suede loafers beside a straw basket",
  },
  bags: {
    of: "home-resale",
    n: 1,
    zoom: 1.4,
    x: 0.29,
    y: 0.36,
    alt: "An oxblood frame bag on a bentwood chair",
  },
  accessories: {
    of: "RS-0012",
    n: 1,
    zoom: 1.05,
    x: 0.5,
    y: 0.5,
    alt: "A silk scarf with printed leaves, let fall on plaster",
  },
  jewellery: {
    of: "RS-0024",
    n: 1,
    zoom: 1.1,
    x: 0.5,
    y: 0.55,
    alt: "A strand of pearls in a loop",
  },
  "resale-home": {
    of: "RS-0032",
    n: 1,
    zoom: 1.1,
    x: 0.5,
    y: 0.55,
    alt: "An enamelled cast-iron casserole",
  },
};
