import { notFound } from "next/navigation";
import { ArticlePages } from "@/components/journal/article-pages";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { findTopicPage } from "@/lib/journal/list-pages";
import { JournalCrumbs } from "../../crumbs";

/** A topic: what it is, and a page of what was written about it. */
export async function TopicList({ slug, page }: { slug: string; page: number }) {
  const topic = await findTopicPage(slug, page);
  if (!topic || (page > 1 && topic.articles.length === 0)) notFound();
  const path = `/journal/topics/${topic.slug}`;
  return (
    <div className="page-shell">
      <PageHeading
        above={<JournalCrumbs items={[{ label: topic.name }]} />}
        title={topic.name}
        intro={<p>{topic.intro}</p>}
      />
      {topic.total > 0 ? (
        <ArticlePages list={topic} path={path} label={`Pages about ${topic.name.toLowerCase()}`} />
      ) : (
        <EmptyState title="Nothing is published about this yet">
          The first article about it is being written.
        </EmptyState>
      )}
    </div>
  );
}
