import type { TransitionTable } from "../state-machine";

export const PRODUCT_STATES = ["draft", "published", "archived"] as const;
export type ProductState = (typeof PRODUCT_STATES)[number];

/** How a product enters and leaves the shop; staff alone decide. */
export const productTransitions = {
  publish: { from: ["draft", "archived"], to: "published", by: ["staff"] },
  unpublish: { from: ["published"], to: "draft", by: ["staff"] },
  archive: { from: ["draft"], to: "archived", by: ["staff"] },
} as const satisfies TransitionTable<ProductState, string, "staff">;

export type ProductMove = keyof typeof productTransitions;
export const PRODUCT_MOVES = Object.keys(productTransitions) as [ProductMove, ...ProductMove[]];
