import { sideNote, sideTitle } from "@/components/glossary/side-words";
import { cardProps } from "@/components/product/card-props";
import { ProductSection } from "@/components/product/product-section";
import { ProductGrid } from "@/components/shop/product-grid";
import { TextLink } from "@/components/ui/link";
import type { Labels, Side } from "@/lib/catalog/ingredient-products";
import type { CardView } from "@/lib/catalog/product-view";

type Props = { side: Side; slug: string; labels: Labels; products: readonly CardView[] };

const NONE: Readonly<Record<Side, string>> = {
  with: "Nothing that we sell at the moment has it on its label.",
  without: "Everything that we sell at the moment and know to the last entry has it on its label.",
};

/** The first products with an ingredient, or without it, and the way to all of them. */
export function SideSection({ side, slug, labels, products }: Props) {
  return (
    <ProductSection id={side} title={sideTitle(side, labels)} intro={sideNote(side, labels)}>
      {products.length > 0 ? (
        <>
          <ProductGrid items={products.map(cardProps)} columns={3} />
          {labels[side] > products.length ? (
            <p className="mt-8">
              <TextLink href={`/ingredients/${slug}/${side}`} prefetch={false}>
                All {labels[side]} {side} it
              </TextLink>
            </p>
          ) : null}
        </>
      ) : (
        <p className="text-stone">{NONE[side]}</p>
      )}
    </ProductSection>
  );
}
