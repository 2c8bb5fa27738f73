import type { Metadata } from "next";
import { ProductList } from "../../product-list";
import { CURATED } from "../../worlds";
import { listCategories } from "@/lib/catalog/queries";
import { cachePage } from "@/lib/web/cache-page";

type Props = { params: Promise<{ category: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;

export async function generateStaticParams() {
  const categories = await listCategories("curated");
  return categories.map(({ slug }) => ({ category: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage("catalog");
  const { category } = await params;
  const categories = await listCategories("curated");
  const name = categories.find((item) => item.slug === category)?.name;
  return { title: name ?? CURATED.title, alternates: { canonical: `/shop/${category}` } };
}

export default async function ShopCategoryPage({ params }: Props) {
  "use cache";
  const { category } = await params;
  return <ProductList world={CURATED} category={category} />;
}
