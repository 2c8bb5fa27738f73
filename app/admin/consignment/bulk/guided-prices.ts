import type { FoundItem } from "@/lib/consignment/bulk-items";
import type { BulkItem } from "@/lib/consignment/bulk-review";
import { bestBasis, middleOf } from "@/lib/consignment/guidance";
import { listComparables } from "@/lib/orders/comparable-pieces";

/** Each piece with the price in the middle of its guidance; one look at the sales of each shelf. */
export async function withGuidance(items: readonly FoundItem[]): Promise<BulkItem[]> {
  const shelves = [...new Set(items.map(({ category }) => category))];
  const sales = new Map(
    await Promise.all(shelves.map(async (shelf) => [shelf, await listComparables(shelf)] as const)),
  );
  return items.map(({ condition, retailCents, ...item }) => {
    const basis =
      condition && retailCents
        ? bestBasis(sales.get(item.category) ?? [], { condition, retailCents })
        : null;
    return { ...item, priceCents: basis ? middleOf(basis.range) : null };
  });
}
