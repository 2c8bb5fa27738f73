import type { ListNoun } from "@/components/shop/facet-words";
import type { ProductKind } from "@/lib/catalog/product-view";

/** One of the shop's two worlds, as its list introduces it. */
export type World = {
  readonly kind: ProductKind;
  readonly path: "/shop" | "/resale";
  readonly title: string;
  readonly intro: string;
  readonly noun: ListNoun;
};

export const CURATED: World = {
  kind: "curated",
  path: "/shop",
  title: "Shop",
  intro:
    "Everyday care from small makers. Every ingredient stands on the page in the label's own order, with what it is and what it does in there.",
  noun: { one: "item", many: "items" },
};

export const RESALE: World = {
  kind: "resale",
  path: "/resale",
  title: "Resale",
  intro:
    "One of each, pre-owned. Measured by hand, graded in plain words, every flaw written down. When a piece is sold, its page stays as a record.",
  noun: { one: "piece", many: "pieces" },
};
