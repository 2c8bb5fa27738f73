import type { Metadata } from "next";
import { listCategories } from "@/lib/catalog/queries";
import { cachedList, cachedListMetadata, paramsOf } from "../../cached-list";

type Props = { params: Promise<{ category: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;

export async function generateStaticParams() {
  return paramsOf("category", await listCategories("resale"));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return cachedListMetadata(["resale", (await params).category]);
}

export default async function ResaleCategoryPage({ params }: Props) {
  "use cache";
  return cachedList(["resale", (await params).category]);
}
