import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PER_PAGE, ProductList } from "../../../product-list";
import { pageNumber } from "../../../page-number";
import { CURATED } from "../../../worlds";
import { listCards } from "@/lib/catalog/queries";

type Props = { params: Promise<{ page: string }> };

export async function generateStaticParams() {
  const { total } = await listCards("curated", { perPage: 1 });
  const pages = Math.max(2, Math.ceil(total / PER_PAGE));
  return Array.from({ length: pages - 1 }, (_, i) => ({ page: String(i + 2) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  return {
    title: `${CURATED.title}, page ${page}`,
    alternates: { canonical: `/shop/page/${page}` },
  };
}

export default async function ShopListPage({ params }: Props) {
  const page = pageNumber((await params).page);
  if (page === null) notFound();
  return <ProductList world={CURATED} page={page} />;
}
