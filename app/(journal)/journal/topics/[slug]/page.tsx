import type { Metadata } from "next";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import { findTopicPage } from "@/lib/journal/list-pages";
import { listTopics } from "@/lib/journal/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { TopicList } from "./topic-list";

type Props = { params: Promise<{ slug: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for. */
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  const topics = await listTopics();
  return topics.length > 0 ? topics.map(({ slug }) => ({ slug })) : [{ slug: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage(JOURNAL_TAG);
  const { slug } = await params;
  const topic = await findTopicPage(slug, 1);
  if (!topic) return {};
  return pageMetadata({
    title: `${topic.name} · Journal`,
    description: `${topic.intro} Articles whose claims carry their studies and a grade.`,
    path: `/journal/topics/${slug}`,
  });
}

export default async function TopicPage({ params }: Props) {
  "use cache";
  cachePage(JOURNAL_TAG);
  return <TopicList slug={(await params).slug} page={1} />;
}
