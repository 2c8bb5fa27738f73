import { SectionHeading } from "@/components/shop/section-heading";
import type { ArticleCard as Card } from "@/lib/journal/article-view";
import { ArticleCard } from "./article-card";

/** Where to read on. */
export function RelatedArticles({ articles }: { articles: readonly Card[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="read-on" className="read-on page-shell" data-print="hide">
      <SectionHeading id="read-on" title="Read on" href="/journal" linkLabel="All articles" />
      <ul className="article-grid">
        {articles.map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
      </ul>
    </section>
  );
}
