import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";

export type ProductFactsProps = { title?: string; items: readonly KeyValue[] };

/** Size, use, period after opening: what the label says, as a table. */
export function ProductFacts({ title, items }: ProductFactsProps) {
  if (items.length === 0) return null;
  return (
    <section>
      {title ? <h2 className="mb-3 font-medium">{title}</h2> : null}
      <KeyValueList items={items} />
    </section>
  );
}
