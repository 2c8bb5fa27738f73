import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Masthead } from "@/components/brand/masthead";
import { OnFileList } from "@/components/brand/on-file-list";
import { cardProps } from "@/components/product/card-props";
import { ProductSection } from "@/components/product/product-section";
import { ProductGrid } from "@/components/shop/product-grid";
import { SectionHeading } from "@/components/shop/section-heading";
import type { BrandLook } from "@/lib/catalog/brand-look";
import { findBrand, listBrandSlugs } from "@/lib/catalog/brand-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { Crumbs } from "../../crumbs";

type Props = { params: Promise<{ slug: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for: Next answers its own links 404 where it only has a shell. */
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  const slugs = await listBrandSlugs();
  return slugs.length > 0 ? slugs.map((slug) => ({ slug })) : [{ slug: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage("catalog", "curated");
  const { slug } = await params;
  const brand = await findBrand(slug);
  if (!brand) return {};
  return pageMetadata({
    title: brand.name,
    description: `${brand.name}, ${brand.basedIn}: ${brand.focus}. ${brand.story}`,
    path: `/brands/${slug}`,
    card: `brands/${slug}`,
  });
}

export default async function BrandPage({ params }: Props) {
  "use cache";
  cachePage("catalog", "curated");
  const { slug } = await params;
  const brand = await findBrand(slug);
  if (!brand) notFound();
  const { name, story, basedIn, focus, look, picture, onFile, cards } = brand;
  return (
    <>
      <div className="page-shell pt-8 lg:pt-10">
        <Crumbs items={[{ label: "Makers", href: "/brands" }, { label: name }]} />
        <div className="mt-6">
          <Masthead
            name={name}
            basedIn={basedIn}
            focus={focus.charAt(0).toUpperCase() + focus.slice(1)}
            look={look}
            picture={picture}
          />
        </div>
        <p className="maker-story" data-voice={look?.voice} style={accentOf(look)}>
          {story}
        </p>
      </div>
      <section aria-labelledby="products" className="page-shell mt-14 lg:mt-20">
        <SectionHeading
          id="products"
          title={cards.length === 1 ? "One product" : `${cards.length} products`}
          href={`/shop?brand=${slug}`}
          linkLabel="Narrow them down in the shop"
        />
        <ProductGrid items={cards.map(cardProps)} />
      </section>
      <ProductSection
        id="on-file"
        title="What is on file"
        intro="Counted from the labels themselves."
      >
        <OnFileList onFile={onFile} />
      </ProductSection>
    </>
  );
}

const accentOf = (look: BrandLook | null) => (look ? { color: look.onPage } : undefined);
