import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PER_PAGE, ProductList } from "../../../product-list";
import { pageNumber } from "../../../page-number";
import { RESALE } from "../../../worlds";
import { listCards } from "@/lib/catalog/queries";

type Props = { params: Promise<{ page: string }> };

export async function generateStaticParams() {
  const { total } = await listCards("resale", { perPage: 1 });
  const pages = Math.max(2, Math.ceil(total / PER_PAGE));
  return Array.from({ length: pages - 1 }, (_, i) => ({ page: String(i + 2) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  return {
    title: `${RESALE.title}, page ${page}`,
    alternates: { canonical: `/resale/page/${page}` },
  };
}

export default async function ResaleListPage({ params }: Props) {
  const page = pageNumber((await params).page);
  if (page === null) notFound();
  return <ProductList world={RESALE} page={page} />;
}
