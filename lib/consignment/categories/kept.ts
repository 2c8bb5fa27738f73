import type { ResaleCategory } from "./category";
import {
  check,
  COMPLETE,
  FIRST_CHECKS,
  GENUINE,
  LAST_SLOTS,
  measure,
  MINE,
  NO_WILD_ANIMAL,
  slot,
  SMOKE_FREE,
} from "./common";

const sides = [
  measure("width", "Width", "Along the bottom, from side to side.", { least: 3 }),
  measure("height", "Height", "From the bottom to the upper edge, without the handle.", {
    least: 3,
  }),
];
const depth = measure("depth", "Depth", "Across the bottom, from front to back.", {
  required: false,
  least: 0.5,
  most: 100,
});
const drop = measure("drop", "Handle drop", "From the top of the handle down to the upper edge.", {
  required: false,
  most: 90,
});

export const bags: ResaleCategory = {
  slug: "bags",
  label: "Bags",
  hygiene: {
    taken: "Emptied, brushed out, with their straps and keys",
    refused: "make-up bags, linings with stains that come off",
  },
  kinds: [
    { value: "handbags", label: "Handbags", measurements: [...sides, depth, drop] },
    { value: "totes", label: "Totes", measurements: [...sides, depth, drop] },
    { value: "evening", label: "Clutches and evening bags", measurements: [...sides, depth] },
    { value: "baskets", label: "Baskets", measurements: [...sides, depth, drop] },
  ],
  size: null,
  slots: [
    slot(
      "front",
      "Front",
      "Standing, filled out with a towel, before something plain, by daylight.",
    ),
    slot("back", "Back", "The same place, turned around."),
    slot("bottom", "Bottom and corners", "Turned over. Corners tell how a bag was used."),
    slot("inside", "Inside", "Emptied, with the light falling in, so that the lining shows."),
    slot(
      "label",
      "Label, stamp or number",
      "Close enough to be read. If there is none, the place for it.",
    ),
    slot("hardware", "Clasps and handles", "Closures, rings and where the handles bend."),
    ...LAST_SLOTS,
  ],
  disclosures: [
    MINE,
    GENUINE,
    { name: "clean", text: "It is empty, brushed out and wiped." },
    SMOKE_FREE,
    NO_WILD_ANIMAL,
    COMPLETE,
  ],
  checks: [
    ...FIRST_CHECKS,
    check("lining", "Lining is clean and whole", "Pockets turned out; rub with a white cloth."),
    check(
      "hardware",
      "Clasps, zips and rings hold",
      "Open and close each twice, hang it by its handle.",
    ),
    check("parts", "Everything that was promised is there", "Strap, key, dust bag, papers."),
  ],
};

const small = { unit: "mm", most: 400 } as const;

export const jewelry: ResaleCategory = {
  slug: "jewellery",
  label: "Jewelry",
  hygiene: {
    taken:
      "Metal and stone, with the hallmark if there is one; earrings of solid metal, which we disinfect",
    refused: "body jewelry, ivory, tortoiseshell, coral",
  },
  kinds: [
    {
      value: "necklaces",
      label: "Necklaces",
      measurements: [
        measure("length", "Length", "Open, from end to end, with its clasp.", { least: 20 }),
      ],
    },
    {
      value: "bracelets",
      label: "Chain bracelets",
      measurements: [
        measure("length", "Length", "Open, from end to end, with its clasp.", {
          least: 8,
          most: 40,
        }),
      ],
    },
    {
      value: "bangles",
      label: "Cuffs and bangles",
      measurements: [
        measure("inner", "Inside, all round", "A tape laid inside, the opening included.", {
          least: 10,
          most: 30,
        }),
        measure("width", "Width", "Of the band, at its widest.", { least: 0.1, most: 12 }),
      ],
    },
    {
      value: "earrings",
      label: "Earrings",
      measurements: [
        measure("height", "Height", "From the hook or the post to the lowest point.", {
          least: 0.2,
          most: 20,
        }),
        measure("width", "Width", "Of one, at its widest.", {
          required: false,
          least: 0.2,
          most: 12,
        }),
      ],
    },
    {
      value: "rings",
      label: "Rings",
      measurements: [
        measure("inner", "Inside, all round", "A strip of paper laid inside, or a ring gauge.", {
          unit: "mm",
          least: 35,
          most: 90,
        }),
        measure("head", "Face, across", "Across the widest part of what one sees from above.", {
          ...small,
          required: false,
          least: 0.5,
        }),
      ],
    },
    {
      value: "brooches",
      label: "Brooches",
      measurements: [
        measure("width", "Width", "At its widest.", { least: 0.5, most: 30 }),
        measure("height", "Height", "At its highest.", { required: false, least: 0.5, most: 30 }),
      ],
    },
  ],
  size: { hint: "A ring's, if you know it: US 7.", required: false },
  slots: [
    slot(
      "front",
      "Front",
      "On plain cloth or paper, by daylight, as near as your camera stays sharp.",
    ),
    slot("back", "Back", "The same, turned over."),
    slot("mark", "Hallmark", "As sharp as you can. If there is none, where it would be."),
    slot("clasp", "Clasp or setting", "The part that could break."),
    slot("scale", "Beside a coin or a ruler", "So that its size can be seen."),
    ...LAST_SLOTS,
  ],
  disclosures: [
    MINE,
    GENUINE,
    {
      name: "metal",
      text: "The metal and the stones are what I have written; what I do not know I have left open.",
    },
    NO_WILD_ANIMAL,
    COMPLETE,
  ],
  checks: [
    ...FIRST_CHECKS,
    check("mark", "Hallmark read under the loupe", "Write down what it says."),
    check("metal", "Metal tested", "Magnet, weight; acid only where it does not show."),
    check("stones", "Stones sit firmly", "Loupe, then a light shake beside the ear."),
    check("clasp", "Clasp holds", "Close it and pull."),
    check("disinfected", "Posts and hooks disinfected", "Earrings only."),
  ],
};
