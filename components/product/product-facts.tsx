import type { KeyValue } from "@/components/ui/key-value-list";

export type ProductFactsProps = { title: string; items: readonly KeyValue[] };

/** Size, use, period after opening: what the label says, as a table. Styled by `.facts` in app/product.css. */
export function ProductFacts({ title, items }: ProductFactsProps) {
  return (
    <section>
      <h2 className="mb-3 font-medium">{title}</h2>
      <dl className="facts">
        {items.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
