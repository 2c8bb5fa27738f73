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

const insole = measure(
  "insole",
  "Insole",
  "Inside the shoe, from the heel to the tip of the toe.",
  {
    least: 8,
    most: 40,
  },
);
const heel = measure(
  "heel",
  "Heel, height",
  "At the back, from the ground to where the heel ends.",
  {
    least: 0.5,
    most: 25,
  },
);

export const shoes: ResaleCategory = {
  slug: "shoes",
  label: "Shoes",
  hygiene: {
    taken: "Soles and insoles with wear left in them, clean inside",
    refused: "insoles worn through, shoes that smell of their owner",
  },
  kinds: [
    {
      value: "flats",
      label: "Flats and loafers",
      measurements: [insole, { ...heel, required: false }],
    },
    { value: "heels", label: "Shoes with heels", measurements: [insole, heel] },
    { value: "sneakers", label: "Sneakers", measurements: [insole] },
    { value: "boots", label: "Boots", measurements: [insole, heel] },
  ],
  size: { hint: "As it is stamped: EU 39, US 8, UK 6.", required: true },
  slots: [
    slot(
      "front",
      "The pair, from the side",
      "Both beside each other on a plain floor, by daylight.",
    ),
    slot("above", "From above", "Both, so that the insoles and the uppers show."),
    slot("soles", "Soles", "Both turned over. Wear is no reason to decline; hidden wear is."),
    slot("inside", "Inside", "Into one shoe, with the light behind you."),
    slot("label", "Stamp or label", "Maker and size, close enough to be read."),
    slot("wear", "Heels and toes", "Where they have touched the ground and each other."),
    ...LAST_SLOTS,
  ],
  disclosures: [
    MINE,
    GENUINE,
    { name: "clean", text: "They are clean inside and out, and smell of nothing." },
    SMOKE_FREE,
    NO_WILD_ANIMAL,
    COMPLETE,
  ],
  checks: [
    ...FIRST_CHECKS,
    check("pair", "A left and a right of one size", "Read both stamps."),
    check("inside", "Clean inside", "Insole, lining, toe box."),
    check("soles", "Soles have wear left", "Nothing worn through, no nails showing."),
    check("glue", "Soles and heels are firm", "Bend them; look along the edge."),
  ],
};

export const accessories: ResaleCategory = {
  slug: "accessories",
  label: "Accessories",
  hygiene: {
    taken: "Scarves, belts, hats, gloves, washed or wiped",
    refused: "hats with a stained band, hair brushes and combs that have been used",
  },
  kinds: [
    {
      value: "scarves",
      label: "Scarves and shawls",
      measurements: [
        measure("width", "Width", "Across, without the fringe."),
        measure("length", "Length", "Along, without the fringe.", { most: 400 }),
      ],
    },
    {
      value: "belts",
      label: "Belts",
      measurements: [
        measure("length", "Length", "From the fold at the buckle to the tip.", { least: 30 }),
        measure("width", "Width", "Across the strap.", { least: 0.5, most: 30 }),
      ],
    },
    {
      value: "gloves",
      label: "Gloves",
      measurements: [
        measure("length", "Length", "From the tip of the middle finger to the hem.", {
          least: 12,
          most: 80,
        }),
        measure("width", "Width", "Lying flat, across the palm, without the thumb.", {
          least: 5,
          most: 16,
        }),
      ],
    },
    {
      value: "hats",
      label: "Hats",
      measurements: [
        measure("crown", "Crown, height", "From the brim to the top, outside.", { most: 40 }),
        measure("brim", "Brim", "From the crown to the edge.", { required: false, most: 40 }),
      ],
    },
  ],
  size: { hint: "If it has one: a hat's, a belt's.", required: false },
  slots: [
    slot("front", "The whole piece", "Spread out on something plain, by daylight, from above."),
    slot("back", "The other side", "The same place, turned over."),
    slot("label", "Label or stamp", "Close enough to be read. If there is none, the place for it."),
    slot("detail", "Material, close up", "A hand's breadth, so that weave or grain shows."),
    slot("wear", "Edges and folds", "Hems, holes, the band inside a hat."),
    ...LAST_SLOTS,
  ],
  disclosures: [
    MINE,
    GENUINE,
    { name: "clean", text: "It has been washed, cleaned or wiped since it was last worn." },
    SMOKE_FREE,
    NO_WILD_ANIMAL,
    COMPLETE,
  ],
  checks: [
    ...FIRST_CHECKS,
    check("clean", "Clean, and smells of nothing", "The band of a hat, the fold of a scarf."),
    check("edges", "Edges and holes are sound", "Hems, fringes, belt holes, buckle."),
  ],
};
