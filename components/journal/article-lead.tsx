import Link from "next/link";
import type { ArticleCard } from "@/lib/journal/article-view";
import { ArticleMeta } from "./article-meta";
import { Plate } from "./plate";

export type ArticleLeadProps = {
  article: ArticleCard;
  /** Above the title: where one is, or what it is about. */
  eyebrow?: string;
  level?: 2 | 3;
  /** Where the plate is the first picture of the page. */
  priority?: boolean;
};

/** The newest article across the page: a wide plate and the words beside it. */
export function ArticleLead(props: ArticleLeadProps) {
  const { article, eyebrow = article.topic.name, level = 2, priority } = props;
  const Heading = `h${level}` as const;
  return (
    <article className="page-grid items-center gap-y-6">
      <Link
        href={`/journal/${article.slug}`}
        tabIndex={-1}
        aria-hidden="true"
        className="col-span-4 block lg:col-span-8"
      >
        <Plate
          plate={article.plate}
          sizes="(min-width: 84rem) 50rem, (min-width: 64rem) 62vw, 92vw"
          decorative
          {...(priority ? { priority } : {})}
        />
      </Link>
      <div className="col-span-4">
        <p className="text-sm text-plum">{eyebrow}</p>
        <Heading className="display mt-2 text-3xl">
          <Link
            href={`/journal/${article.slug}`}
            className="decoration-plum/45 decoration-1 underline-offset-6 hover:underline"
          >
            {article.title}
          </Link>
        </Heading>
        <p className="mt-4 text-lg text-pretty text-stone">{article.standfirst}</p>
        <ArticleMeta {...article} className="mt-4 text-sm text-stone" />
      </div>
    </article>
  );
}
