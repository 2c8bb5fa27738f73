import type { Check, Disclosure, MeasurementSpec, PhotoSlot } from "./category";

type SlotMore = { readonly required?: boolean; readonly most?: number };

/** A place for one photograph that is needed, unless said otherwise. */
export const slot = (
  name: string,
  label: string,
  coaching: string,
  { required = true, most = 1 }: SlotMore = {},
): PhotoSlot => ({ name, label, coaching, required, most });

/** Every category ends with these two. */
export const LAST_SLOTS: readonly PhotoSlot[] = [
  slot(
    "flaw",
    "Flaws",
    "Each one close up, with a fingertip or a coin beside it. What you show here, nobody sends back.",
    { required: false, most: 6 },
  ),
  slot(
    "extra",
    "Anything else",
    "A detail you like, the box, the receipt with your name covered.",
    {
      required: false,
      most: 4,
    },
  ),
];

type MeasureMore = {
  readonly required?: boolean;
  readonly unit?: "cm" | "mm";
  readonly least?: number;
  readonly most?: number;
};

/** A length in centimeters that is needed, unless said otherwise. */
export const measure = (
  name: string,
  label: string,
  how: string,
  { required = true, unit = "cm", least = 1, most = 250 }: MeasureMore = {},
): MeasurementSpec => ({ name, label, how, required, unit, least, most });

export const MINE: Disclosure = {
  name: "mine",
  text: "It belongs to me, and nobody else has a claim on it.",
};
export const GENUINE: Disclosure = {
  name: "genuine",
  text: "It is what I say it is: no copy of somebody's mark, and no label that was changed.",
};
export const COMPLETE: Disclosure = {
  name: "flawsNamed",
  text: "Everything that is wrong with it is pinned or written down.",
};
export const SMOKE_FREE: Disclosure = {
  name: "smokeFree",
  text: "It comes from a home where nobody smokes.",
};
export const NO_WILD_ANIMAL: Disclosure = {
  name: "noWildAnimal",
  text: "There is no fur on it, and no ivory, tortoiseshell, coral or skin of a wild animal.",
};

export const check = (name: string, label: string, hint: string): Check => ({ name, label, hint });

/** What is looked at in every piece, before what is its category's own. */
export const FIRST_CHECKS: readonly Check[] = [
  check("same_piece", "It is the piece in the photographs", "Compare front, back and label."),
  check(
    "genuine",
    "Maker and material are what was said",
    "Label, stamp, weight, stitching, seams.",
  ),
  check("flaws_named", "Every flaw was named", "Pin what was not, on a photograph of your own."),
  check("measured", "Measured again", "More than 2 cm apart on a garment is a difference."),
];
