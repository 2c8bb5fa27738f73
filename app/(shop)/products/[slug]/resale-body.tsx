import { cardProps, mediaBase } from "@/components/product/card-props";
import { Gallery } from "@/components/product/gallery";
import { measurementRows } from "@/components/product/measurement-rows";
import { ProductLayout } from "@/components/product/product-layout";
import { ResaleFacts } from "@/components/product/resale-facts";
import { SimilarStrip } from "@/components/product/similar-strip";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { CONDITION_TEXTS, type ProductView } from "@/lib/catalog/product-view";
import { listSimilar } from "@/lib/catalog/queries";
import { RESALE } from "../../worlds";
import { ProductBuyBox } from "./product-buy-box";

/** The page of a pre-owned piece: there is one, and everything that we know about it. */
export async function ResaleBody({ product }: { product: ProductView }) {
  const { piece, variant } = product;
  if (!piece) return null;
  const similar = await listSimilar(product.slug, 4);
  const shelf = { label: product.category.name, href: `${RESALE.path}/${product.category.slug}` };
  return (
    <>
      <ProductLayout
        above={
          <Breadcrumb
            items={[{ label: RESALE.title, href: RESALE.path }, shelf, { label: product.name }]}
          />
        }
        gallery={
          <Gallery
            label={product.name}
            sold={!variant.inStock}
            images={product.images.map((image) => ({ ...image, base: mediaBase(image.base) }))}
          />
        }
        buyBox={<ProductBuyBox product={product} sold={!variant.inStock} />}
      >
        <ResaleFacts
          condition={CONDITION_TEXTS[piece.condition]}
          flaws={piece.flaws}
          measurements={measurementRows(piece.measurements)}
          curatorNote={piece.curatorNote}
          color={piece.color}
          material={piece.material}
          {...(piece.sizeLabel ? { sizeLabel: piece.sizeLabel } : {})}
          {...(piece.era ? { era: piece.era } : {})}
          {...(piece.maker ? { maker: piece.maker } : {})}
        />
      </ProductLayout>
      <SimilarStrip
        title="Similar pieces"
        href={shelf.href}
        linkLabel="See all"
        items={similar.map(cardProps)}
      />
    </>
  );
}
