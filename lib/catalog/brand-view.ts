import type { CardView } from "./product-view";

export type BrandLine = {
  readonly slug: string;
  readonly name: string;
  readonly focus: string;
  readonly basedIn: string;
  readonly story: string;
  readonly products: number;
  /** Up to three pictures of its products, the newest first. */
  readonly images: readonly { readonly base: string; readonly dominant: string }[];
};

/** What the shop holds about a brand's published products, counted. */
export type OnFile = {
  readonly products: number;
  /** Products whose label is kept word for word. */
  readonly labels: number;
  /** Entries on those labels, and how many of them the glossary explains. */
  readonly entries: number;
  readonly explained: number;
  /** Fragrance allergens that the brand declares, by name, and in how many products. */
  readonly allergens: readonly string[];
  readonly withAllergens: number;
  /** What it declares by weight: product, entry, percent. */
  readonly percents: readonly {
    readonly product: string;
    readonly name: string;
    readonly percent: number;
  }[];
};

export type BrandView = Omit<BrandLine, "products" | "images"> & {
  readonly onFile: OnFile;
  readonly cards: readonly CardView[];
};
