import type { Metadata } from "next";
import { BrandList, type BrandListItem } from "@/components/brand/brand-list";
import { mediaBase } from "@/components/product/card-props";
import { PageHeading } from "@/components/ui/page-heading";
import { listBrands } from "@/lib/catalog/brand-queries";
import type { BrandLine } from "@/lib/catalog/brand-view";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

export const metadata: Metadata = pageMetadata({
  title: "Makers",
  description: "Who makes what we sell, where they work, and what is on file about their labels.",
  path: "/brands",
  card: "brands",
});

/** Makers whose pictures are in view at once, on a wide screen. */
const FIRST_ROW = 3;

export default async function BrandsPage() {
  "use cache";
  cachePage("catalog", "curated");
  const brands = await listBrands();
  return (
    <div className="page-shell">
      <PageHeading
        title="Makers"
        intro={
          <p>
            {brands.length} small makers. Each has a page that says who they are, where they work,
            and what is on file about their labels.
          </p>
        }
      />
      <BrandList items={brands.map(listItem)} />
    </div>
  );
}

function listItem(brand: BrandLine, index: number): BrandListItem {
  const { slug, name, basedIn, story, focus, products, sign, picture, images } = brand;
  const makes = `${focus.charAt(0).toUpperCase()}${focus.slice(1)} · ${products} ${products === 1 ? "product" : "products"}`;
  const [first] = images;
  const own = picture && ([mediaBase(picture.base), picture.dominant, picture.widths] as const);
  const small = first && ([mediaBase(first.base), first.dominant] as const);
  return {
    slug,
    name,
    basedIn,
    story,
    makes,
    sign,
    picture: own ?? small ?? null,
    first: index < FIRST_ROW,
  };
}
