import type { ReactNode } from "react";
import { cn } from "./cn";

export type KeyValue = { label: string; value: ReactNode };
export type KeyValueListProps = { items: readonly KeyValue[]; className?: string };

/** Facts in two columns, a hairline under each. */
export function KeyValueList({ items, className }: KeyValueListProps) {
  return (
    <dl className={cn("border-t border-hairline text-sm", className)}>
      {items.map((item) => (
        <div
          key={item.label}
          className="grid grid-cols-[minmax(7rem,2fr)_5fr] gap-4 border-b border-hairline py-2.5"
        >
          <dt className="text-stone">{item.label}</dt>
          <dd className="min-w-0 break-words">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
