import type { Metadata } from "next";
import { ProductList } from "../../product-list";
import { RESALE } from "../../worlds";
import { listCategories } from "@/lib/catalog/queries";

type Props = { params: Promise<{ category: string }> };

export async function generateStaticParams() {
  const categories = await listCategories("resale");
  return categories.map(({ slug }) => ({ category: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category } = await params;
  const categories = await listCategories("resale");
  const name = categories.find((item) => item.slug === category)?.name;
  return { title: name ?? RESALE.title, alternates: { canonical: `/resale/${category}` } };
}

export default async function ResaleCategoryPage({ params }: Props) {
  const { category } = await params;
  return <ProductList world={RESALE} category={category} />;
}
