import type { Metadata } from "next";
import { BrandRow } from "@/components/brand/brand-row";
import { mediaBase } from "@/components/product/card-props";
import { PageHeading } from "@/components/ui/page-heading";
import { listBrands } from "@/lib/catalog/brand-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

export const metadata: Metadata = pageMetadata({
  title: "Makers",
  description: "Who makes what we sell, where they work, and what is on file about their labels.",
  path: "/brands",
});

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
      <ul className="border-b border-hairline">
        {brands.map(({ images, slug, ...brand }) => (
          <li key={slug}>
            <BrandRow
              {...brand}
              href={`/brands/${slug}`}
              images={images.map(({ base, dominant }) => ({ base: mediaBase(base), dominant }))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
