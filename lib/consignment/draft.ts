import type { Condition } from "../catalog/product-view";

/** Something that is wrong with a piece; pinned where `photoId` and the place are given. */
export type DraftFlaw = {
  readonly text: string;
  readonly photoId: string | null;
  /** From the picture's left and top, in basis points of its width and height; null where it is not pinned. */
  readonly xBp: number | null;
  readonly yBp: number | null;
};

export const REJECT_CHOICES = ["return", "donate"] as const;
export type RejectChoice = (typeof REJECT_CHOICES)[number];

/** How a seller knows where a piece is from. */
export const PROOFS = {
  receipt: "I have the receipt",
  label: "The maker's label is in it",
  bought_here: "I bought it here",
  gift: "It was a gift",
  inherited: "It was inherited",
  second_hand: "I bought it second-hand",
  none: "I cannot show it",
} as const;
export type Proof = keyof typeof PROOFS;

/** Decades that a seller chooses from. */
export const ERAS = [
  "Before 1950",
  "1950s",
  "1960s",
  "1970s",
  "1980s",
  "1990s",
  "2000s",
  "2010s",
  "2020s",
] as const;

/** What a seller says about a piece: everything but its photographs. */
export type DraftValues = {
  /** Slug of the shelf. */
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly title: string | null;
  readonly maker: string | null;
  readonly sizeLabel: string | null;
  /** { chestCm: 104 }: see `measurementKey`. */
  readonly measurements: Readonly<Record<string, number>>;
  readonly color: string | null;
  readonly material: string | null;
  readonly condition: Condition | null;
  readonly flawless: boolean;
  readonly flaws: readonly DraftFlaw[];
  readonly era: string | null;
  readonly retailCents: number | null;
  readonly proof: Proof | null;
  readonly proofNote: string | null;
  readonly story: string | null;
  readonly disclosures: Readonly<Record<string, true>>;
  readonly rejectChoice: RejectChoice | null;
};

export const EMPTY_DRAFT: DraftValues = {
  category: null,
  subcategory: null,
  title: null,
  maker: null,
  sizeLabel: null,
  measurements: {},
  color: null,
  material: null,
  condition: null,
  flawless: false,
  flaws: [],
  era: null,
  retailCents: null,
  proof: null,
  proofNote: null,
  story: null,
  disclosures: {},
  rejectChoice: null,
};

/** A photograph of a draft. */
export type DraftPhoto = {
  readonly id: string;
  readonly slot: string;
  readonly status: "waiting" | "ready" | "refused";
  /** Why it was refused, in words for the seller. */
  readonly problem: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly dominant: string | null;
};
