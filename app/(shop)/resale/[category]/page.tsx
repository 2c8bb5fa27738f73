import type { Metadata } from "next";
import { listCategories } from "@/lib/catalog/queries";
import { cachedList, cachedListMetadata, paramsOf } from "../../cached-list";

type Props = { params: Promise<{ category: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for: Next answers its own links 404 where it only has a shell. */
export const unstable_paramMatching = { category: "blocking" };

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
