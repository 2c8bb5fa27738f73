import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import { findTopicPage } from "@/lib/journal/list-pages";
import { pageNumber } from "@/lib/journal/pages";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { TopicList } from "../topic-list";

type Props = { params: Promise<{ slug: string; page: string }> };

export const instant = false;
export const unstable_paramMatching = { slug: "blocking", page: "blocking" };

/** None ahead: further pages are made when somebody asks. */
export function generateStaticParams() {
  return [{ slug: "-", page: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage(JOURNAL_TAG);
  const { slug, page } = await params;
  const topic = await findTopicPage(slug, 1);
  if (!topic || pageNumber(page) === null) return {};
  return pageMetadata({
    title: `${topic.name}, page ${page} · Journal`,
    description: topic.intro,
    path: `/journal/topics/${slug}/${page}`,
  });
}

export default async function FurtherTopicPage({ params }: Props) {
  "use cache";
  cachePage(JOURNAL_TAG);
  const { slug, page } = await params;
  const number = pageNumber(page);
  if (number === null) notFound();
  return <TopicList slug={slug} page={number} />;
}
