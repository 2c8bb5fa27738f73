import { notFound } from "next/navigation";
import { ArticlePages } from "@/components/journal/article-pages";
import { PageHeading } from "@/components/ui/page-heading";
import { findArticlePage } from "@/lib/journal/list-pages";
import { JournalCrumbs } from "../crumbs";

/** A page of everything that the journal has published. */
export async function AllList({ page }: { page: number }) {
  const list = await findArticlePage(page);
  if (page > 1 && list.articles.length === 0) notFound();
  return (
    <div className="page-shell">
      <PageHeading
        above={<JournalCrumbs items={[{ label: "All articles" }]} />}
        title="All articles"
        intro={
          <p>{list.total === 1 ? "One article" : `${list.total} articles`}, the newest first.</p>
        }
      />
      <ArticlePages list={list} path="/journal/all" label="Pages of all articles" />
    </div>
  );
}
