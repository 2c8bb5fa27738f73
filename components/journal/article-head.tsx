import Link from "next/link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DateTime } from "@/components/ui/date-time";
import type { ArticleView } from "@/lib/journal/article-view";
import { ArticleMeta } from "./article-meta";
import { Byline } from "./byline";
import { Grade } from "./grade";
import { GradeKey } from "./grade-key";
import { Plate } from "./plate";

const A_DAY = 24 * 60 * 60 * 1000;

/** What was done to it since it appeared, in a word and a day; null where nothing was. */
function change({ corrections, publishedAt, liveAt }: ArticleView) {
  const [latest] = corrections;
  if (latest) return { word: "Corrected", at: latest.at };
  return liveAt.getTime() - publishedAt.getTime() > A_DAY ? { word: "Updated", at: liveAt } : null;
}

/** Title, plate, who and when, and how firmly what follows stands. */
export function ArticleHead({ article }: { article: ArticleView }) {
  const { topic, flagged } = article;
  const changed = change(article);
  return (
    <header className="article-head">
      <div>
        <Breadcrumb
          items={[
            { label: "Journal", href: "/journal" },
            ...(topic ? [{ label: topic.name, href: `/journal/topics/${topic.slug}` }] : []),
          ]}
        />
        <h1 className="display text-5xl">{article.title}</h1>
        <p className="standfirst">{article.standfirst}</p>
        <Byline article={article} />
        <ArticleMeta {...article} className="mt-3 text-sm text-stone" />
        {changed ? (
          <p className="text-sm text-stone">
            {`${changed.word} `}
            <a href="#dates" className="underline underline-offset-4">
              <DateTime iso={changed.at.toISOString()} />
            </a>
          </p>
        ) : null}
      </div>
      <Plate
        plate={article.plate}
        sizes="(min-width: 84rem) 44rem, (min-width: 64rem) 56vw, 100vw"
        priority
      />
      {flagged ? (
        <p className="flagged">
          <b>This article is being revised.</b>
          {` ${flagged.reason} Noted on `}
          <DateTime iso={flagged.at.toISOString()} />.
        </p>
      ) : null}
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
        <p className="tally-more">
          <Link href="/journal/how-we-grade" prefetch={false}>
            How we grade a claim
          </Link>
        </p>
      </details>
    </header>
  );
}
