import type { Labels, Side } from "@/lib/catalog/ingredient-products";

const count = (labels: number): string => (labels === 1 ? "1 product" : `${labels} products`);

/** "With it: 3 products". */
export function sideTitle(side: Side, labels: Labels): string {
  return `${side === "with" ? "With it" : "Without it"}: ${labels[side] === 0 ? "none" : count(labels[side])}`;
}

/** How to read a side, and what is on neither. */
export function sideNote(side: Side, { with: has, unsure }: Labels): string {
  if (side === "with")
    return has > 1
      ? "Those where it stands nearest to the beginning come first: a label begins with what there is most of."
      : "";
  const known = "Every entry of their labels is known, and it is none of them.";
  if (unsure === 0) return known;
  return `${known} Of ${count(unsure)} more we do not know all that is in ${unsure === 1 ? "it" : "them"}.`;
}
