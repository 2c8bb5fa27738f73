type Care = readonly [words: RegExp, advice: string];

/** What a thing is, where that decides more than what it is made of. The first that fits is told. */
const BY_KIND: readonly Care[] = [
  [
    /felt/,
    "Brush it with a soft brush, always the same way round, and set it down on its crown. Let rain dry off slowly, away from heat.",
  ],
  [
    /pearl/,
    "Put them on last, after perfume, and wipe them with a soft cloth. Keep them lying down, apart from harder stones.",
  ],
  [
    /gold-plated|gold filled/,
    "Wipe it with a soft dry cloth. No dips or pastes: they take the gold with them.",
  ],
  [
    /enamel on/,
    "Wipe it with a barely damp cloth and keep it apart: enamel chips on stone and metal.",
  ],
  [/onyx/, "Warm water, a drop of mild soap, a soft cloth. Take it off for dishes and gardening."],
  [/beads/, "Never wash it. Dust it with a soft brush and keep it lying flat."],
  [
    /vitreous|cast iron/,
    "Warm it slowly and wash it by hand. No metal spoons, and no cold water while it is hot.",
  ],
  [/stoneware/, "Wash it by hand and let it cool before it gets wet."],
  [/glass/, "Wash it by hand in lukewarm water, on a towel. It is older than dishwashers."],
  [/brass/, "Dust it. Polish only if you want it bright: the patina takes years to come back."],
  [/silver/, "Keep it in a closed bag and rub it with a silver cloth now and then."],
  [/cane/, "Keep it out of dry heat, and mist the cane from below twice a year."],
  [/paper/, "Hang it out of the sun, and dust the glass with a dry cloth."],
  [/walnut|wood/, "Wash it by hand, dry it at once, and oil it when it looks dry."],
  [/palm/, "Keep it dry. If it bends, shape it with damp hands and stuff it until it has dried."],
];

/** Everything that goes into the dress, the wardrobe or on the sofa. */
const BY_STUFF: readonly Care[] = [
  [/suede/, "Brush it dry with a suede brush, and keep it out of the rain."],
  [/waxed canvas/, "Sponge it with cold water. Soap and a washing machine take the wax out."],
  [
    /leather|cowhide/,
    "Wipe it dry, feed it with a colorless balm twice a year, and keep it away from radiators.",
  ],
  [
    /cashmere|wool/,
    "Air it more often than you wash it. When it must be, by hand, cold, with wool soap, and dried flat.",
  ],
  [/silk/, "By hand and cold, or to a cleaner who knows silk. Iron it cool, from the inside."],
  [/linen/, "Wash it cool, iron it while it is damp, or do not iron it at all."],
  [/cotton/, "Wash it cold and inside out, and dry it on a line."],
];

/** Cut and pressed to keep a shape, which water takes. */
const TAILORED: readonly string[] = ["outerwear", "tailoring"];

/** How to look after a piece, in a sentence or two; null where its material says nothing. */
export function careFor(piece: {
  readonly material: string;
  readonly subcategory: string;
}): string | null {
  const material = piece.material.toLowerCase();
  if (TAILORED.includes(piece.subcategory) && /wool|silk|gabardine/.test(material)) {
    return "Brush it, air it, and give it a broad hanger. To the cleaner once a season at most.";
  }
  const found = [...BY_KIND, ...BY_STUFF].find(([words]) => words.test(material));
  return found?.[1] ?? null;
}
