import { CursorPagination } from "@/components/ui/cursor-pagination";
import type { ArticlePage } from "@/lib/journal/pages";
import { ArticleCard } from "./article-card";

export type ArticlePagesProps = {
  list: ArticlePage;
  /** The address of the first page; a further one adds its number. */
  path: string;
  label: string;
};

/** One page of a list of articles, with the way to its neighbors. */
export function ArticlePages({ list, path, label }: ArticlePagesProps) {
  const { articles, page, pages } = list;
  const href = (to: number) => (to === 1 ? path : `${path}/${to}`);
  return (
    <>
      <ul className="article-grid">
        {articles.map((article) => (
          <ArticleCard key={article.id} article={article} level={2} />
        ))}
      </ul>
      <CursorPagination
        label={label}
        className="mt-14"
        previousHref={page > 1 ? href(page - 1) : null}
        nextHref={page < pages ? href(page + 1) : null}
        nextLabel="Older"
        position={`Page ${page} of ${pages}`}
      />
    </>
  );
}
