import Link from "next/link";
import type { ArticleCard } from "@/lib/journal/article-view";
import { ArticleMeta } from "./article-meta";
import { Plate } from "./plate";

/** The newest article across the page: a wide plate and the words beside it. */
export function ArticleLead({ article }: { article: ArticleCard }) {
  const href = `/journal/${article.slug}`;
  return (
    <article className="page-grid items-center gap-y-6">
      <Link href={href} tabIndex={-1} aria-hidden="true" className="col-span-4 block lg:col-span-8">
        <Plate
          plate={article.plate}
          sizes="(min-width: 84rem) 50rem, (min-width: 64rem) 62vw, 92vw"
          priority
        />
      </Link>
      <div className="col-span-4">
        <p className="text-sm text-plum">{`Newest${article.topic ? ` · ${article.topic.name}` : ""}`}</p>
        <h2 className="display mt-2 text-3xl">
          <Link
            href={href}
            className="decoration-plum/45 decoration-1 underline-offset-6 hover:underline"
          >
            {article.title}
          </Link>
        </h2>
        <p className="mt-4 text-lg text-pretty text-stone">{article.standfirst}</p>
        <ArticleMeta {...article} className="mt-4 text-sm text-stone" />
      </div>
    </article>
  );
}
