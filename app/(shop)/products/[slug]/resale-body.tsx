import { cardProps, mediaBase } from "@/components/product/card-props";
import { Gallery, galleryId } from "@/components/product/gallery";
import { ProductLayout } from "@/components/product/product-layout";
import { SimilarStrip } from "@/components/product/similar-strip";
import { AtAGlance } from "@/components/resale/at-a-glance";
import { readMeasurements } from "@/components/resale/measured";
import { sentence } from "@/components/resale/sentence";
import { RecentlyViewed } from "@/components/shop/recently-viewed";
import { listSimilarPieces } from "@/lib/catalog/piece-queries";
import type { ProductView } from "@/lib/catalog/product-view";
import { nextStep } from "@/lib/consignment/markdowns";
import { findPieceSale } from "@/lib/orders/find-piece-sale";
import { Crumbs } from "../../crumbs";
import { PieceBuyBox } from "./piece-buy-box";
import { PieceChapters } from "./piece-chapters";

const RESALE = { label: "Resale", href: "/resale" };

/** The page of a pre-owned piece: there is one, and everything that we know about it. */
export async function ResaleBody({ product }: { product: ProductView }) {
  const { piece, category, slug, variant } = product;
  if (!piece) return null;
  const [similar, sale] = await Promise.all([
    listSimilarPieces(product.id, 4),
    variant.inStock ? null : findPieceSale(product.id),
  ]);
  const next = variant.inStock
    ? nextStep({ ...piece, listedAt: new Date(piece.listedAt) }, variant.priceCents)
    : null;
  const shelf = { label: category.name, href: `${RESALE.href}/${category.slug}` };
  const pictures = product.images.map(({ base, flaw, ...image }) => ({
    ...image,
    base: mediaBase(base),
    ...(flaw ? { caption: sentence(flaw) } : {}),
  }));
  const strip = (
    <SimilarStrip
      id={`similar-${slug}`}
      title="Similar pieces"
      href={shelf.href}
      linkLabel={`All ${category.name.toLowerCase()}`}
      items={similar.map(cardProps)}
    />
  );
  return (
    <>
      <ProductLayout
        above={<Crumbs items={[RESALE, shelf, { label: product.name }]} />}
        gallery={<Gallery label={product.name} sold={!variant.inStock} images={pictures} />}
        buyBox={<PieceBuyBox product={product} piece={piece} sale={sale} next={next} />}
      >
        <AtAGlance
          slug={slug}
          material={piece.material}
          origin={[piece.maker, piece.era]}
          flaws={piece.flaws.length}
          measurements={readMeasurements(piece.measurements)}
        />
      </ProductLayout>
      {variant.inStock ? null : strip}
      <PieceChapters
        product={product}
        piece={piece}
        gallery={galleryId(pictures)}
        sale={sale}
        next={next}
      />
      {variant.inStock ? strip : null}
      <RecentlyViewed slug={slug} />
    </>
  );
}
