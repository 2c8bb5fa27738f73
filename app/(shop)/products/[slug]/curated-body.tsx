import { cardProps, mediaBase } from "@/components/product/card-props";
import { Gallery } from "@/components/product/gallery";
import { GoesWith } from "@/components/product/goes-with";
import { MakerNote } from "@/components/product/maker-note";
import { ProductFacts } from "@/components/product/product-facts";
import { ProductLayout } from "@/components/product/product-layout";
import { ProductSection } from "@/components/product/product-section";
import { ReadingList } from "@/components/product/reading-list";
import { SimilarStrip } from "@/components/product/similar-strip";
import type { ProductCardProps } from "@/components/shop/product-card";
import { RecentlyViewed } from "@/components/shop/recently-viewed";
import type { CardView, ProductView } from "@/lib/catalog/product-view";
import { listComplements, listRelated } from "@/lib/catalog/related-queries";
import { listArticlesAbout } from "@/lib/journal/queries";
import { findStanding } from "@/lib/standard/queries";
import { Crumbs } from "../../crumbs";
import { curatedFacts } from "./curated-facts";
import { CuratedLabel } from "./curated-label";
import { ProductBuyBox } from "./product-buy-box";

/** At most so many articles: the journal has the rest. */
const ARTICLES = 2;
const SHOP = { label: "Shop", href: "/shop" };

/** The page of a curated product: what decides beside the pictures, then its label, entry by entry. */
export async function CuratedBody({ product }: { product: ProductView }) {
  const [standing, complements, related, articles] = await Promise.all([
    findStanding(product.id),
    listComplements(product.id),
    listRelated(product.id, 4),
    listArticlesAbout(product.id),
  ]);
  const { brand, category } = product;
  const shelf = { label: category.name, href: `${SHOP.href}/${category.slug}` };
  return (
    <>
      <ProductLayout
        above={<Crumbs items={[SHOP, shelf, { label: product.name }]} />}
        gallery={
          <Gallery
            label={product.name}
            images={product.images.map((image) => ({ ...image, base: mediaBase(image.base) }))}
          />
        }
        buyBox={<ProductBuyBox product={product} />}
      >
        <div className="space-y-10">
          <ProductFacts title="Good to know" items={curatedFacts(product, standing)} />
          <GoesWith
            id={`with-${product.slug}`}
            items={complements.map((card) => ({
              href: `/products/${card.slug}`,
              name: card.name,
              reason: card.reason,
              priceCents: card.priceCents,
              currency: card.currency,
              imageBase: mediaBase(card.imageBase),
              dominant: card.dominant,
            }))}
          />
        </div>
      </ProductLayout>
      <CuratedLabel product={product} standing={standing} />
      {brand ? (
        <ProductSection id={`maker-${product.slug}`} title={brand.name}>
          <MakerNote {...brand} />
        </ProductSection>
      ) : null}
      {articles.length > 0 ? (
        <ProductSection id={`reading-${product.slug}`} title="Read about it">
          <ReadingList items={articles.slice(0, ARTICLES)} />
        </ProductSection>
      ) : null}
      <SimilarStrip
        id={`more-${product.slug}`}
        title={`More ${category.name.toLowerCase()}`}
        href={shelf.href}
        linkLabel="See all"
        items={related.map(plainCard)}
      />
      <RecentlyViewed slug={product.slug} />
    </>
  );
}

/** A card without the visitor's marks and the badges: the page is about another product. */
function plainCard(card: CardView): ProductCardProps {
  const { id: _id, badges: _badges, ...props } = cardProps(card);
  return props;
}
