/** What the catalogue's pages are given: plain values, safe for the browser. Amounts in cents. */

export type ProductKind = "curated" | "resale";

export type ImageView = {
  /** Storage key without width and ending. */
  readonly base: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly dominant: string;
  readonly blur: string;
};

export type CardView = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: ProductKind;
  readonly brandName: string | null;
  readonly condition: Condition | null;
  readonly sizeLabel: string | null;
  readonly priceCents: number;
  readonly currency: string;
  readonly inStock: boolean;
  readonly imageBase: string | null;
  readonly imageAlt: string | null;
  readonly dominant: string | null;
};

export const CONDITIONS = ["new_with_tags", "excellent", "very_good", "good", "fair"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How the shop grades wear; the same words everywhere. */
export const CONDITION_TEXTS: Readonly<Record<Condition, { label: string; meaning: string }>> = {
  new_with_tags: {
    label: "New with tags",
    meaning: "New with tags attached, never worn or used",
  },
  excellent: {
    label: "Excellent",
    meaning: "Worn or used lightly; no flaws that one would notice at arm's length",
  },
  very_good: {
    label: "Very good",
    meaning: "Small signs of use, which are photographed and described",
  },
  good: {
    label: "Good",
    meaning: "Visible wear that does not stop use; every mark is listed",
  },
  fair: {
    label: "Fair",
    meaning: "Heavy wear or damage; sold for repair or parts",
  },
};

export type PieceView = {
  readonly sizeLabel: string | null;
  readonly measurements: Readonly<Record<string, number | string>>;
  readonly color: string;
  readonly material: string;
  readonly condition: Condition;
  readonly flaws: readonly string[];
  readonly era: string | null;
  readonly maker: string | null;
  readonly originalRetailCents: number | null;
  readonly curatorNote: string | null;
};

export type ProductView = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: ProductKind;
  readonly subcategory: string;
  readonly category: { readonly slug: string; readonly name: string };
  readonly brand: {
    readonly name: string;
    readonly basedIn: string;
    readonly story: string;
  } | null;
  readonly description: string;
  readonly netQuantity: string | null;
  readonly useType: string | null;
  readonly badges: readonly string[];
  readonly concerns: readonly string[];
  readonly supplementFacts: readonly { name: string; amount: string }[] | null;
  readonly otherIngredients: readonly string[];
  readonly periodAfterOpening: string | null;
  readonly regulatoryClass: string | null;
  readonly dsheaDisclaimer: boolean;
  readonly ingredients: readonly string[];
  readonly images: readonly ImageView[];
  readonly variant: {
    readonly id: string;
    readonly sku: string;
    readonly priceCents: number;
    readonly currency: string;
    readonly orderLimit: number;
    readonly inStock: boolean;
  };
  readonly piece: PieceView | null;
};
