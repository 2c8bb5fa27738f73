import { cn } from "@/components/ui/cn";
import { CardList, type PackedCard } from "./card-list";
import type { ProductCardProps } from "./product-card";

export type ProductGridProps = {
  items: readonly ProductCardProps[];
  /** At most, on wide screens. */
  columns?: 2 | 3 | 4;
  /** How many pictures of the first row load at once. */
  priorityCount?: number;
  className?: string;
};

/** What stands first in every packed card, and what goes without saying of most. */
const PACKED: ReadonlySet<string> = new Set<keyof ProductCardProps>([
  "id",
  "href",
  "name",
  "brandName",
  "conditionLine",
  "priceCents",
  "imageBase",
  "alt",
  "dominant",
  "badges",
]);
const USUAL: Readonly<Record<string, unknown>> = { kind: "curated", currency: "usd" };

/** A card as pages carry it. */
export function packed(item: ProductCardProps): PackedCard {
  const { id = "", href, name, kind, brandName, conditionLine, priceCents } = item;
  const { imageBase, alt, dominant, badges } = item;
  const line = (kind === "resale" ? conditionLine : brandName) ?? "";
  const more = Object.entries(item).filter(
    ([key, value]) => !PACKED.has(key) && value !== undefined && value !== USUAL[key],
  );
  const rest: [] | [Partial<ProductCardProps>] = more.length > 0 ? [Object.fromEntries(more)] : [];
  return [id, href, name, line, priceCents, imageBase, alt, dominant ?? "", badges ?? 0, ...rest];
}

/** Two columns on a phone, three on a tablet, up to four on a desk. */
export function ProductGrid({
  items,
  columns = 4,
  priorityCount = 0,
  className,
}: ProductGridProps) {
  return (
    <CardList
      cards={items.map(packed)}
      priorityCount={priorityCount}
      className={cn(
        "grid grid-cols-2 content-start gap-x-4 gap-y-10 md:gap-x-6 lg:gap-y-14",
        columns > 2 && "md:grid-cols-3",
        columns === 4 && "lg:grid-cols-4 lg:gap-x-8",
        className,
      )}
    />
  );
}
