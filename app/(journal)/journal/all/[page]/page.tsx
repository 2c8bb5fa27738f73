import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import { pageNumber } from "@/lib/journal/pages";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { AllList } from "../all-list";

type Props = { params: Promise<{ page: string }> };

export const instant = false;
export const unstable_paramMatching = { page: "blocking" };

/** None ahead: further pages are made when somebody asks. */
export function generateStaticParams() {
  return [{ page: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  if (pageNumber(page) === null) return {};
  return pageMetadata({
    title: `All articles, page ${page} · Journal`,
    description: "Everything the journal has published on gut and skin, the newest first.",
    path: `/journal/all/${page}`,
  });
}

export default async function FurtherAllPage({ params }: Props) {
  "use cache";
  cachePage(JOURNAL_TAG);
  const number = pageNumber((await params).page);
  if (number === null) notFound();
  return <AllList page={number} />;
}
