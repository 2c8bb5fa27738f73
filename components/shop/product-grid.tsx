"use client";

import { cn } from "@/components/ui/cn";
import { ProductCard, type ProductCardProps } from "./product-card";

export type ProductGridProps = {
  items: readonly ProductCardProps[];
  /** At most, on wide screens. */
  columns?: 3 | 4;
  /** How many pictures of the first row load at once. */
  priorityCount?: number;
  className?: string;
};

/**
 * Two columns on a phone, three on a tablet, up to four on a desk. Made in the browser too, so that a page carries
 * each card once as HTML and once as a few props, instead of twice as markup.
 */
export function ProductGrid({
  items,
  columns = 4,
  priorityCount = 0,
  className,
}: ProductGridProps) {
  return (
    <ul
      className={cn(
        "grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 md:gap-x-6 lg:gap-y-14",
        columns === 4 && "lg:grid-cols-4 lg:gap-x-8",
        className,
      )}
    >
      {items.map((item, index) => (
        <li key={item.href}>
          <ProductCard {...item} priority={item.priority ?? index < priorityCount} />
        </li>
      ))}
    </ul>
  );
}
