import type { ListWorld } from "./product-list";

/** The two worlds as their lists introduce them. */
export const CURATED: ListWorld = {
  kind: "curated",
  path: "/shop",
  title: "Shop",
  intro:
    "Everyday care from small makers. Each label is read against our written standard before a product is listed, and its ingredients are on the page in the label's own order.",
  all: "Everything",
};

export const RESALE: ListWorld = {
  kind: "resale",
  path: "/resale",
  title: "Resale",
  intro:
    "One of each, pre-owned. Measured by hand, graded in plain words, every flaw written down. When a piece is sold, its page stays as a record.",
  all: "All pieces",
};
