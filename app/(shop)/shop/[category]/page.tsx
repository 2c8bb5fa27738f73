import type { Metadata } from "next";
import { ProductList } from "../../product-list";
import { CURATED } from "../../worlds";
import { listCategories } from "@/lib/catalog/queries";

type Props = { params: Promise<{ category: string }> };

export async function generateStaticParams() {
  const categories = await listCategories("curated");
  return categories.map(({ slug }) => ({ category: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category } = await params;
  const categories = await listCategories("curated");
  const name = categories.find((item) => item.slug === category)?.name;
  return { title: name ?? CURATED.title, alternates: { canonical: `/shop/${category}` } };
}

export default async function ShopCategoryPage({ params }: Props) {
  const { category } = await params;
  return <ProductList world={CURATED} category={category} />;
}
