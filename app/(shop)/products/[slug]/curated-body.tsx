import { DsheaDisclaimer } from "@/components/product/dshea-disclaimer";
import { IngredientList } from "@/components/product/ingredient-list";
import { ProductFacts } from "@/components/product/product-facts";
import { SupplementFacts } from "@/components/product/supplement-facts";
import type { KeyValue } from "@/components/ui/key-value-list";
import type { ProductView } from "@/lib/catalog/product-view";

const AFTER_OPENING = /^(\d+)M$/;

/** A curated product's label and facts. */
export function CuratedBody({ product }: { product: ProductView }) {
  return (
    <div className="space-y-10">
      {product.label.length > 0 ? (
        <section aria-labelledby="ingredients">
          <h2 id="ingredients" className="mb-3 font-medium">
            Ingredients
          </h2>
          <IngredientList
            items={product.label.map((entry) => entry.label)}
            note="In the order of the label."
          />
        </section>
      ) : null}
      {product.supplementFacts ? (
        <section aria-labelledby="supplement-facts">
          <h2 id="supplement-facts" className="mb-3 font-medium">
            Supplement facts
          </h2>
          <SupplementFacts
            facts={product.supplementFacts}
            otherIngredients={product.otherIngredients}
          />
        </section>
      ) : null}
      {product.dsheaDisclaimer ? <DsheaDisclaimer /> : null}
      <ProductFacts title="Good to know" items={factsOf(product)} />
      {product.brand ? (
        <section aria-labelledby="maker">
          <h2 id="maker" className="mb-2 font-medium">
            {product.brand.name}
          </h2>
          <p className="text-stone">
            {product.brand.story} {product.brand.basedIn}.
          </p>
        </section>
      ) : null}
    </div>
  );
}

function factsOf(product: ProductView): KeyValue[] {
  const months = AFTER_OPENING.exec(product.periodAfterOpening ?? "")?.[1];
  const facts: (KeyValue | null)[] = [
    product.netQuantity ? { label: "Contents", value: product.netQuantity } : null,
    product.useType ? { label: "Use", value: product.useType } : null,
    product.concerns.length > 0
      ? { label: "Made for", value: product.concerns.map(({ name }) => name).join(", ") }
      : null,
    months ? { label: "Once opened", value: `Use within ${months} months` } : null,
    product.regulatoryClass ? { label: "Sold as", value: product.regulatoryClass } : null,
    { label: "SKU", value: product.variant.sku },
  ];
  return facts.filter((fact) => fact !== null);
}
