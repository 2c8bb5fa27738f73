import type { OrderLine } from "@/components/checkout/order-line-list";
import { mediaBase } from "@/components/product/card-props";
import type { BagLine } from "@/lib/cart/bag";

/** The bag's lines as the summary beside a form lists them. */
export function summaryLines(lines: readonly BagLine[]): OrderLine[] {
  return lines.map((line) => ({
    id: line.variantId,
    title: line.title,
    detail: line.detail,
    image: { base: mediaBase(line.imageBase), alt: line.imageAlt },
    quantity: line.quantity,
    unitPriceCents: line.unitPriceCents,
  }));
}
