import type { BrandLook } from "./brand-look";
import type { HousePictureView } from "./house-picture";
import type { CardView } from "./product-view";

/** How a maker is named in a list: colors, and the size of its wordmark, which is a file of its own. */
export type BrandSign = Pick<BrandLook, "layout" | "paper"> & {
  readonly width: number;
  readonly height: number;
};

type BrandWords = {
  readonly slug: string;
  readonly name: string;
  readonly focus: string;
  readonly basedIn: string;
  readonly story: string;
  /** All that it sells, in one picture; null where nobody has taken one. */
  readonly picture: HousePictureView | null;
};

export type BrandLine = BrandWords & {
  readonly products: number;
  /** Null where nobody has given us its looks. */
  readonly sign: BrandSign | null;
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

export type BrandView = BrandWords & {
  readonly look: BrandLook | null;
  readonly onFile: OnFile;
  readonly cards: readonly CardView[];
};
