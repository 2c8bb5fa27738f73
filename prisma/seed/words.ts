import type { Row } from "./database";

/** A slug as the catalogue's addresses write it: "sun care (OTC drug)" is `sun-care-otc-drug`. */
export function wordSlug(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const BADGES: readonly (readonly [name: string, meaning: string])[] = [
  ["Fragrance-free", "No perfume, essential oil or aroma ingredient is on the label."],
  ["Vegan", "Nothing on the label comes from an animal."],
  ["Cruelty-free", "The brand states that neither it nor its suppliers test on animals."],
  ["Plastic-free", "Bottle, cap and box hold no plastic."],
  ["Refillable", "The container is made to be filled again."],
  ["Gluten-free", "The brand states that it is made without gluten."],
  ["Aluminium-free", "No aluminum salt is on the label."],
  ["Third-party tested", "A laboratory other than the maker's has tested the finished product."],
  [
    "Pregnancy-considerate",
    "Made with pregnancy in mind. Show the label to your midwife or doctor if in doubt.",
  ],
];

/** What a product may be called in a word or two, in the order in which lists offer them. */
export const badgeRows: readonly Row[] = BADGES.map(([name, meaning], index) => ({
  slug: wordSlug(name),
  name,
  meaning,
  position: index + 1,
}));

const CONCERNS: Readonly<Record<string, string>> = {
  dryness: "For skin that feels tight or flakes.",
  sensitivity: "Short labels for skin that reacts easily.",
  dullness: "For skin that looks flat.",
  "fine lines": "For the look of fine lines.",
  oiliness: "Light care for skin that shines by noon.",
  redness: "Plain, quiet care for skin that flushes.",
  "blemish-prone": "Care that is light on oils, for skin that marks easily.",
  "uneven tone": "For the look of a more even tone.",
  texture: "For skin that feels rough to the hand.",
  "oily scalp": "Washing and care for a scalp that oils quickly.",
  "fresh breath": "For the minutes after the coffee.",
  kitchen: "For dishes, counters and hands that do both.",
  odor: "Against smell, without aluminum salts.",
  "sun care (OTC drug)":
    "Mineral sunscreens, sold as over-the-counter drugs with their facts panel.",
  congestion: "For pores that look full.",
  "all skin": "For every skin in the house.",
  relaxation: "For the end of the day.",
  "dry hair": "For hair that has lost its slip.",
  "flaky scalp": "For a scalp that sheds.",
  "all hair": "For every head in the house.",
  "stretch comfort": "For skin that stretches.",
  "cavity protection (OTC drug)":
    "Fluoride care, sold as an over-the-counter drug with its facts panel.",
  bath: "For the tub.",
  laundry: "For the wash.",
  "living space": "For the room around you.",
  scent: "Perfume whose whole make-up is on the page.",
  "evening tone": "For the look of a more even tone.",
  "dry lips": "For lips that crack.",
  "digestive wellness": "Ferments and fibers, with every strain and count on the label.",
  regularity: "Fibers, taken with water.",
  "general wellness": "Daily supplements with short labels.",
  rest: "For the hours before sleep.",
};

/** A concern's row, whichever word a product used. */
export function concernRow(word: string): Row {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  return { slug: wordSlug(word), name, intro: CONCERNS[word] ?? "" };
}
