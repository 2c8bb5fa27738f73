import type { ReactNode } from "react";
import { cn } from "./cn";

export type KeyValue = { label: string; value: ReactNode };
export type KeyValueListProps = { items: readonly KeyValue[]; className?: string };

/** Facts in two columns, a hairline under each. Styled by `.key-values` in app/facts.css. */
export function KeyValueList({ items, className }: KeyValueListProps) {
  return (
    <dl className={cn("key-values", className)}>
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
