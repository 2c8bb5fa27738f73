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

const vessel = [
  measure("diameter", "Diameter", "Across the widest part.", { least: 2, most: 120 }),
  measure("height", "Height", "Standing, from the table to its highest point.", { most: 200 }),
];
const height = measure("height", "Height", "Standing, from the ground to its highest point.", {
  most: 220,
});
const width = measure("width", "Width", "At its widest.", { most: 300 });

export const home: ResaleCategory = {
  slug: "resale-home",
  label: "Home",
  hygiene: {
    taken: "Ceramics, glass, wood, baskets, washed textiles, small furniture",
    refused: "pillows, duvets, mattresses, candles that have burned, helmets and car seats",
  },
  kinds: [
    { value: "ceramics", label: "Ceramics", measurements: vessel },
    { value: "glass", label: "Glass", measurements: vessel },
    {
      value: "metalware",
      label: "Metalware",
      measurements: [height, { ...width, required: false }],
    },
    { value: "wood", label: "Wooden bowls and boards", measurements: vessel },
    { value: "cookware", label: "Pots and pans", measurements: vessel },
    {
      value: "textiles",
      label: "Textiles",
      measurements: [
        measure("width", "Width", "Across, without the fringe.", { most: 600 }),
        measure("length", "Length", "Along, without the fringe.", { most: 600 }),
      ],
    },
    { value: "art", label: "Pictures", measurements: [width, height] },
    {
      value: "furniture",
      label: "Small furniture",
      measurements: [
        width,
        height,
        measure("seat", "Seat, height", "From the ground to the seat, for chairs and stools.", {
          required: false,
          most: 120,
        }),
      ],
    },
  ],
  size: null,
  slots: [
    slot(
      "front",
      "The whole piece",
      "On something plain, by daylight, from the height it is seen at.",
    ),
    slot("side", "From the side", "The same place, a quarter turned."),
    slot("inside", "Inside or behind", "Into the vessel, or the back of the picture or the chair."),
    slot("bottom", "Bottom", "Turned over: foot, mark, felt."),
    slot(
      "mark",
      "Mark or signature",
      "Close enough to be read. If there is none, the place for it.",
    ),
    ...LAST_SLOTS,
  ],
  disclosures: [
    MINE,
    GENUINE,
    { name: "clean", text: "It is clean; textiles have been washed since they were last used." },
    SMOKE_FREE,
    NO_WILD_ANIMAL,
    COMPLETE,
  ],
  checks: [
    ...FIRST_CHECKS,
    check(
      "cracks",
      "No cracks but those that were named",
      "Ring it with a knuckle; look against the light.",
    ),
    check("stands", "Stands and holds", "On a level table; furniture with a hand's weight on it."),
    check("food", "Fit for food, if sold as such", "No lead glaze, no bare repair inside."),
    check("clean", "Clean", "Inside, seams, underside."),
  ],
};
