import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DateTime } from "@/components/ui/date-time";
import type { ArticleView } from "@/lib/journal/article-view";
import { ArticleMeta } from "./article-meta";
import { Grade } from "./grade";
import { GradeKey } from "./grade-key";
import { Plate } from "./plate";

const A_DAY = 24 * 60 * 60 * 1000;

/** Title, plate, dates, and how firmly what follows stands. */
export function ArticleHead({ article }: { article: ArticleView }) {
  const { publishedAt, liveAt, topic } = article;
  const updated = liveAt.getTime() - publishedAt.getTime() > A_DAY;
  return (
    <header className="article-head">
      <div>
        <Breadcrumb
          items={[
            { label: "Journal", href: "/journal" },
            ...(topic ? [{ label: topic.name, href: `/journal#${topic.slug}` }] : []),
          ]}
        />
        <h1 className="display text-5xl">{article.title}</h1>
        <p className="standfirst">{article.standfirst}</p>
        <ArticleMeta {...article} className="mt-5 text-sm text-stone" />
        {updated ? (
          <p className="text-sm text-stone">
            Last changed <DateTime iso={liveAt.toISOString()} />
          </p>
        ) : null}
      </div>
      <Plate
        plate={article.plate}
        sizes="(min-width: 84rem) 44rem, (min-width: 64rem) 56vw, 100vw"
        priority
      />
      <details className="tally">
        <summary>
          <span>Its claims</span>
          {article.tally.map(({ grade, claims }) => (
            <span key={grade}>
              <Grade grade={grade} short /> {claims}
            </span>
          ))}
          <span className="tally-hint">What the grades mean</span>
        </summary>
        <GradeKey grades={article.tally.map(({ grade }) => grade)} />
      </details>
    </header>
  );
}
