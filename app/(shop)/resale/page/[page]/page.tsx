import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductList } from "../../../product-list";
import { CARDS_PER_PAGE, pageNumber } from "@/lib/catalog/page-paths";
import { RESALE } from "../../../worlds";
import { listCards } from "@/lib/catalog/queries";
import { cachePage } from "@/lib/web/cache-page";

type Props = { params: Promise<{ page: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;

export async function generateStaticParams() {
  const { total } = await listCards("resale", { perPage: 1 });
  const pages = Math.max(2, Math.ceil(total / CARDS_PER_PAGE));
  return Array.from({ length: pages - 1 }, (_, i) => ({ page: String(i + 2) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage();
  const { page } = await params;
  return {
    title: `${RESALE.title}, page ${page}`,
    alternates: { canonical: `/resale/page/${page}` },
  };
}

export default async function ResaleListPage({ params }: Props) {
  "use cache";
  const page = pageNumber((await params).page);
  if (page === null) notFound();
  return <ProductList world={RESALE} page={page} />;
}
