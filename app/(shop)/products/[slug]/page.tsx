import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JsonLd } from "@/components/seo/json-ld";
import { quoteDelivery, type DeliveryQuote } from "@/lib/cart/delivery";
import { listRates } from "@/lib/cart/queries";
import { findProduct } from "@/lib/catalog/find-product";
import type { ProductView } from "@/lib/catalog/product-view";
import { listSlugs } from "@/lib/catalog/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { CuratedBody } from "./curated-body";
import { productData } from "./product-data";
import { ResaleBody } from "./resale-body";

type Props = { params: Promise<{ slug: string }> };

/** Built ahead; all others are made on their first visit and kept. */
const BUILT_AHEAD = 200;
const A_CONTIGUOUS_STATE = "NY";

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for: Next answers its own links 404 where it only has a shell. */
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  return (await listSlugs(BUILT_AHEAD)).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  const { slug } = await params;
  const product = await findProduct(slug);
  cachePage(product ? `product:${product.id}` : "catalog");
  if (!product) return {};
  return pageMetadata({
    title: product.brand ? `${product.name}, ${product.brand.name}` : product.name,
    description: product.description,
    path: `/products/${slug}`,
    card: `products/${slug}`,
  });
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
  return (
    <>
      <JsonLd data={productData(product, await cheapestDelivery(product))} />
      {product.kind === "resale" ? (
        <ResaleBody product={product} />
      ) : (
        <CuratedBody product={product} />
      )}
    </>
  );
}

/** What sending it alone costs within the contiguous states. */
async function cheapestDelivery({ variant }: ProductView): Promise<DeliveryQuote | null> {
  const rates = await listRates(A_CONTIGUOUS_STATE);
  return quoteDelivery(rates, variant.weightGrams, variant.priceCents)[0] ?? null;
}
