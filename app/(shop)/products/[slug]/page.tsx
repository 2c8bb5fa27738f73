import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { mediaBase } from "@/components/product/card-props";
import { findProduct } from "@/lib/catalog/find-product";
import { listSlugs } from "@/lib/catalog/queries";
import { cachePage } from "@/lib/web/cache-page";
import { CuratedBody } from "./curated-body";
import { ResaleBody } from "./resale-body";

type Props = { params: Promise<{ slug: string }> };

/** Built ahead; all others are made on their first visit and kept. */
const BUILT_AHEAD = 200;

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;

export async function generateStaticParams() {
  return (await listSlugs(BUILT_AHEAD)).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  const { slug } = await params;
  const product = await findProduct(slug);
  cachePage(product ? `product:${product.id}` : "catalog");
  if (!product) return {};
  const title = product.brand ? `${product.name}, ${product.brand.name}` : product.name;
  const [picture] = product.images;
  return {
    title,
    description: product.description.slice(0, 200),
    alternates: { canonical: `/products/${slug}` },
    openGraph: {
      title,
      ...(picture
        ? { images: [{ url: `${mediaBase(picture.base)}-1200.webp`, alt: picture.alt }] }
        : {}),
    },
  };
}

/** The same for everybody, and cached whole; what is left right now comes by the page's one small request. */
export default async function ProductPage({ params }: Props) {
  "use cache";
  const { slug } = await params;
  const product = await findProduct(slug);
  if (!product) {
    cachePage("catalog");
    notFound();
  }
  cachePage(`product:${product.id}`, "catalog", "journal", product.kind);
  if (product.kind === "resale") return <ResaleBody product={product} />;
  return <CuratedBody product={product} />;
}
