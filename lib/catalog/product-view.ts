import type { BrandSign } from "./brand-view";
import type {
  BadgeView,
  ConcernView,
  DeclaredAllergen,
  LabelEntry,
  SupplementFact,
} from "./label-view";
import type { PieceView } from "./piece-view";

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
  /** Of a piece: the flaw that it shows; null for a view of the whole. */
  readonly flaw: string | null;
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
  /** In words, the most telling first; two at most. */
  readonly badges: readonly string[];
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

export type ProductView = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: ProductKind;
  readonly subcategory: string;
  readonly category: { readonly slug: string; readonly name: string };
  readonly brand: {
    readonly slug: string;
    readonly name: string;
    readonly focus: string;
    readonly basedIn: string;
    readonly story: string;
    readonly sign: BrandSign | null;
  } | null;
  readonly description: string;
  readonly netQuantity: string | null;
  /** What the contents measure: 120 and `mL`. */
  readonly net: { readonly value: number; readonly unit: string } | null;
  readonly useType: string | null;
  readonly badges: readonly BadgeView[];
  readonly concerns: readonly ConcernView[];
  /** In the order of the label; a supplement's facts first, then its other ingredients. */
  readonly label: readonly LabelEntry[];
  readonly allergens: readonly DeclaredAllergen[];
  readonly supplementFacts: readonly SupplementFact[] | null;
  readonly otherIngredients: readonly string[];
  readonly periodAfterOpening: string | null;
  readonly regulatoryClass: string | null;
  readonly dsheaDisclaimer: boolean;
  readonly images: readonly ImageView[];
  readonly variant: {
    readonly id: string;
    readonly sku: string;
    readonly weightGrams: number;
    readonly priceCents: number;
    readonly currency: string;
    readonly orderLimit: number;
    readonly inStock: boolean;
  };
  readonly piece: PieceView | null;
};
