import type { Metadata } from "next";
import { listConcerns } from "@/lib/catalog/named-lists";
import { cachedList, cachedListMetadata, paramsOf } from "../../cached-list";

type Props = { params: Promise<{ slug: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for: Next answers its own links 404 where it only has a shell. */
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  return paramsOf("slug", await listConcerns());
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return cachedListMetadata(["concerns", (await params).slug]);
}

export default async function ConcernPage({ params }: Props) {
  "use cache";
  return cachedList(["concerns", (await params).slug]);
}
