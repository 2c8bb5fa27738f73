/** Space-separated words, the commoner ones first. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** What things are made with, as names say it. */
export const PLANTS = list(`
  oat rose aloe clay honey lavender calendula chamomile coconut shea argan jojoba rosemary mint lemon orange olive
  almond oatmeal charcoal cucumber nettle sage thyme ginger turmeric cedar pine juniper birch hemp flax sesame avocado
  mango papaya pomegranate raspberry blueberry cranberry elderflower hibiscus jasmine neroli bergamot grapefruit mandarin
  vetiver patchouli sandalwood myrrh frankincense eucalyptus peppermint spearmint fennel anise cardamom cinnamon clove
  vanilla cocoa coffee matcha rooibos yerba ginseng licorice centella comfrey yarrow arnica willow witchhazel seaweed
  kelp spirulina chlorella moringa baobab marula tamanu rosehip borage primrose sunflower safflower camellia castor neem
  tucuma cupuacu babassu acai buriti squalane peptide ceramide niacinamide retinol bakuchiol hyaluronic salicylic lactic
  mandelic azelaic zinc copper silk milk rice barley quinoa lentil mushroom reishi chaga tremella saffron iris violet`);

export const QUALITIES = list(`
  gentle daily calming fresh soft quiet plain clear pure bright warm cool deep light rich whole raw simple balancing
  soothing softening clarifying nourishing restoring smoothing replenishing refreshing purifying hydrating firming
  overnight morning evening winter summer travel everyday original unscented mineral botanical cold-pressed whipped
  double triple active barrier sensitive second nordic alpine coastal forest garden meadow river`);

type Shelf = { readonly kinds: readonly string[]; readonly share: number };

/** Kinds of things by the category's slug, commoner ones first, and how much of the shop each category is. */
export const SHELVES: Readonly<Record<string, Shelf>> = {
  skincare: {
    share: 30,
    kinds: list(`serum cream cleanser oil toner mask balm moisturizer essence exfoliant mist gel
      sunscreen peel ampoule lotion concentrate eye-cream night-cream face-oil micellar-water cleansing-balm`),
  },
  body: {
    share: 18,
    kinds: list(`lotion soap scrub body-oil body-wash deodorant butter hand-cream bath-salt
      bath-soak foot-balm massage-oil shower-gel bar powder`),
  },
  hair: {
    share: 14,
    kinds: list(`shampoo conditioner hair-mask hair-oil scalp-serum shampoo-bar leave-in dry-shampoo
      styling-cream texture-spray rinse pomade`),
  },
  makeup: {
    share: 12,
    kinds: list(`lipstick foundation mascara blush concealer primer bronzer highlighter lip-gloss
      brow-gel eyeliner tinted-balm powder palette`),
  },
  ingestible: {
    share: 9,
    kinds: list(`capsules tea powder gummies tincture drops probiotic multivitamin magnesium
      collagen fiber electrolyte`),
  },
  home: {
    share: 9,
    kinds: list(`candle detergent dish-soap cleaner laundry-sheets room-spray diffuser-oil sponge
      hand-soap stain-remover linen-water incense`),
  },
  oral: {
    share: 6,
    kinds: list(
      `toothpaste mouthwash floss tooth-tablets lip-balm toothbrush tongue-scraper oil-pull`,
    ),
  },
};

/** Pieces by the category's slug. */
export const PIECES: Readonly<Record<string, readonly string[]>> = {
  clothing: list(
    `coat dress jacket shirt sweater skirt trousers blouse cardigan kimono vest jeans`,
  ),
  shoes: list(`boots loafers sandals sneakers clogs pumps`),
  bags: list(`tote satchel clutch backpack handbag`),
  accessories: list(`scarf belt hat gloves brooch`),
  jewellery: list(`ring necklace earrings bracelet pendant`),
  "resale-home": list(`vase lamp bowl stool mirror basket`),
};

export const MATERIALS = list(
  `wool cotton linen silk leather cashmere denim suede velvet brass silver gold glass wood`,
);
export const COLORS = list(
  `black brown white blue red gray green yellow multicolor gold silver pink`,
);
export const DECADES = ["1990s", "1980s", "1970s", "1960s", "2000s", "1950s", "1940s"];
export const SIZES = ["M", "S", "L", "XS", "XL", "EU 38", "EU 39", "EU 40", "EU 37", "one size"];

/** What descriptions are put together from; `%` stands for what it is made with. */
export const SENTENCES = [
  "Made in small batches with % and nothing to hide.",
  "A few drops are enough for the whole face.",
  "It feels like water and leaves no film.",
  "We like it best after a shower, on damp skin.",
  "The label is short: % does most of the work.",
  "For mornings when there is little time.",
  "It sinks in within a minute and does not pill under makeup.",
  "Comes in glass, with a pump that can be used again.",
  "Suits dry and sensitive skin through the cold months.",
  "The scent is that of % and fades within the hour.",
  "Use it twice a week, or as often as you like.",
  "Rinses off without a trace and keeps colors as they are.",
  "Pressed on the farm where the % grows.",
  "Tested in a laboratory that is not the maker's.",
  "A refill costs a third less and saves the bottle.",
  "Works with hard water too.",
];

const FIRST =
  list(`Alder Amber Ash Birch Blue Calm Cedar Clay Coast Copper Dawn Dune Elm Ember Fern Field Flint Fog Garnet
  Hazel Heath Indigo Iron Ivy Jade Juniper Larch Linden Lumen Maple Marsh Mist Moss North`);
const SECOND = list(
  `& House|Apothecary|Botanics|Works|Supply|Formula|Labs|Atelier|Studio|Goods|Company|Collective`.replace(
    /\|/g,
    " ",
  ),
);

/** Names of makers that nobody else has. */
export function brandNames(count: number): string[] {
  const words = SECOND.filter((word) => word !== "&" && word !== "House");
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length];
    const second = words[Math.floor(index / FIRST.length) % words.length];
    const round = Math.floor(index / (FIRST.length * words.length));
    return `${first} ${second}${round > 0 ? ` ${round + 1}` : ""}`;
  });
}
