import type { MeasurementSpec, ResaleCategory } from "./category";
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

const chest = measure(
  "chest",
  "Chest, all round",
  "Closed and lying flat, from armpit to armpit, times two.",
  { least: 40 },
);
const bust = { ...chest, name: "bust", label: "Bust, all round" };
const waist = measure(
  "waist",
  "Waist, all round",
  "Closed and lying flat, across the narrowest part, times two.",
  { least: 30 },
);
const length = measure("length", "Length", "At the back, from the seam of the collar to the hem.", {
  least: 15,
});
const sleeve = measure(
  "sleeve",
  "Sleeve",
  "From the seam of the shoulder to the end of the cuff.",
  {
    least: 3,
    most: 110,
  },
);
const shoulder = measure(
  "shoulder",
  "Shoulders",
  "At the back, from shoulder seam to shoulder seam.",
  {
    least: 15,
    most: 90,
  },
);
const optional = (spec: MeasurementSpec): MeasurementSpec => ({ ...spec, required: false });

const legs = [
  { ...waist, how: "Buttoned and lying flat, along the waistband, times two." },
  measure(
    "rise",
    "Rise",
    "At the front, from the seam of the crotch to the top of the waistband.",
    {
      least: 10,
      most: 60,
    },
  ),
  measure("inseam", "Inseam", "From the seam of the crotch down to the hem, along the inside.", {
    least: 3,
    most: 110,
  }),
];

export const clothing: ResaleCategory = {
  slug: "clothing",
  label: "Clothing",
  hygiene: {
    taken:
      "Coats, knitwear, dresses, shirts, trousers, skirts: washed or cleaned, without the smell of smoke",
    refused: "underwear, swimwear, socks and tights that have been worn",
  },
  kinds: [
    {
      value: "outerwear",
      label: "Coats and jackets",
      measurements: [chest, optional(shoulder), sleeve, length],
    },
    {
      value: "tailoring",
      label: "Blazers and suit jackets",
      measurements: [chest, shoulder, sleeve, length],
    },
    {
      value: "knitwear",
      label: "Knitwear",
      measurements: [chest, optional(shoulder), optional(sleeve), length],
    },
    {
      value: "tops",
      label: "Shirts, blouses and tops",
      measurements: [chest, optional(shoulder), optional(sleeve), length],
    },
    {
      value: "dresses",
      label: "Dresses",
      measurements: [
        bust,
        waist,
        { ...length, how: "At the back, from the highest point of the shoulder to the hem." },
      ],
    },
    {
      value: "skirts",
      label: "Skirts",
      measurements: [waist, { ...length, how: "From the top of the waistband to the hem." }],
    },
    { value: "trousers", label: "Trousers", measurements: legs },
    { value: "denim", label: "Jeans", measurements: legs },
  ],
  size: { hint: "As the label has it: US 8, M, W28. If there is none, say so.", required: true },
  slots: [
    slot(
      "front",
      "Front",
      "On a hanger before a plain wall, by daylight. The whole piece, closed, with a hand's width around it.",
    ),
    slot("back", "Back", "The same place, the same light, turned around."),
    slot("label", "Maker's label", "Close enough that every letter can be read."),
    slot(
      "care",
      "Care and fiber label",
      "Usually in the left side seam. If it was cut out, photograph the place.",
    ),
    slot(
      "detail",
      "Fabric, close up",
      "A hand's breadth of it, so that the weave or the knit shows.",
    ),
    slot("wear", "Where it wears first", "Cuffs, hem, collar, underarms: whichever shows most."),
    ...LAST_SLOTS,
  ],
  disclosures: [
    MINE,
    GENUINE,
    { name: "clean", text: "It has been washed or cleaned since it was last worn." },
    SMOKE_FREE,
    NO_WILD_ANIMAL,
    COMPLETE,
  ],
  checks: [
    ...FIRST_CHECKS,
    check("clean", "Clean, and smells of nothing", "Underarms, collar, lining, pockets."),
    check(
      "moths",
      "No moths and no holes from them",
      "Hold it against the light; seams and folds.",
    ),
    check("closures", "Zips, buttons and hooks work", "All of them, twice."),
    check("seams", "Seams and hems hold", "Crotch, pockets, lining, straps."),
  ],
};
