/** What the seller's form, the review and the inspection ask about one shelf of the resale room. */

export type PhotoSlot = {
  /** The place's name in `consignment_photos.slot`. */
  readonly name: string;
  readonly label: string;
  /** How to take it, in a sentence or two. */
  readonly coaching: string;
  readonly required: boolean;
  /** How many photographs it may hold. */
  readonly most: number;
};

/** A length that is measured. Its key in `measurements` is `measurementKey`: `chestCm`, `headMm`. */
export type MeasurementSpec = {
  /** The part, as the drawing's anchors call it. */
  readonly name: string;
  readonly label: string;
  readonly unit: "cm" | "mm";
  /** Where to put the tape. */
  readonly how: string;
  readonly required: boolean;
  /** Outside of these it is a mistake of the unit or of the key. */
  readonly least: number;
  readonly most: number;
};

/** A kind of thing: a product's subcategory, which also chooses the drawing (components/resale/drawing/choose.ts). */
export type PieceKind = {
  readonly value: string;
  readonly label: string;
  readonly measurements: readonly MeasurementSpec[];
};

/** Something the seller declares before a piece can be submitted; all of a category's are needed. */
export type Disclosure = { readonly name: string; readonly text: string };

/** Something staff look at when the piece is in their hands. */
export type Check = { readonly name: string; readonly label: string; readonly hint: string };

export type ResaleCategory = {
  /** The slug of its row in `categories`. */
  readonly slug: string;
  readonly label: string;
  /** What is taken, and what is not: what is worn next to the skin decides. */
  readonly hygiene: { readonly taken: string; readonly refused: string };
  readonly kinds: readonly PieceKind[];
  /** How its size is written, for instance "US 8"; null where measurements say it all. */
  readonly size: { readonly hint: string; readonly required: boolean } | null;
  /** In the order in which they are taken and shown. */
  readonly slots: readonly PhotoSlot[];
  readonly disclosures: readonly Disclosure[];
  readonly checks: readonly Check[];
};

/** The key of a measurement in the record: `chestCm`, `headMm`. */
export const measurementKey = ({ name, unit }: Pick<MeasurementSpec, "name" | "unit">): string =>
  `${name}${unit === "cm" ? "Cm" : "Mm"}`;
