import type { Metadata } from "next";
import { ArticleCard } from "@/components/journal/article-card";
import { ArticleLead } from "@/components/journal/article-lead";
import { GradeKey } from "@/components/journal/grade-key";
import { SectionHeading } from "@/components/shop/section-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { listArticles, listTopics } from "@/lib/journal/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

export const metadata: Metadata = pageMetadata({
  title: "Journal",
  description:
    "Gut and skin, with evidence one can check: every claim carries its studies and a grade, and what the shop sells never bends it.",
  path: "/journal",
});

/** The journal's front: the newest article, then all others by topic. The same for everybody, and cached whole. */
export default async function JournalPage() {
  "use cache";
  cachePage("journal");
  const [[lead, ...others], all] = await Promise.all([listArticles(), listTopics()]);
  const topics = all
    .map((topic) => ({
      ...topic,
      articles: others.filter((article) => article.topic?.slug === topic.slug),
    }))
    .filter(({ articles }) => articles.length > 0);
  return (
    <div className="page-shell">
      <PageHeading
        title="Journal"
        intro="Gut and skin, with evidence one can check. Every claim carries its studies and a grade."
        aside={
          <nav aria-label="Topics">
            <ul className="topic-links">
              {topics.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`#${slug}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        }
      />
      {lead ? <ArticleLead article={lead} /> : null}
      {lead ? null : (
        <EmptyState title="Nothing is published yet">
          The first article is being written.
        </EmptyState>
      )}
      {topics.map(({ slug, name, intro, articles }) => (
        <section key={slug} aria-labelledby={slug} className="journal-topic">
          <div>
            <h2 id={slug} className="display text-3xl">
              {name}
            </h2>
            <p className="mt-2 max-w-[22rem] text-pretty text-stone">{intro}</p>
          </div>
          <ul className="article-rows">
            {articles.map((article) => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="grades" className="mt-20 lg:mt-28">
        <SectionHeading
          id="grades"
          title="How we grade a claim"
          intro="By the studies behind it, never by how much we would like it to be true. A product may stand beside an article only through an ingredient in a passage that is graded moderate or better."
        />
        <GradeKey />
      </section>
    </div>
  );
}
