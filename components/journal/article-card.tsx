import Link from "next/link";
import type { ArticleCard as Card } from "@/lib/journal/article-view";
import { ArticleMeta } from "./article-meta";
import { Plate } from "./plate";

export type ArticleCardProps = { article: Card; level?: 2 | 3 };

/** An article in a list: its plate, its title, what it says. The whole card leads to it. */
export function ArticleCard({ article, level = 3 }: ArticleCardProps) {
  const Heading = `h${level}` as const;
  return (
    <li className="article-card">
      <Plate
        plate={article.plate}
        sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 46vw, 92vw"
        small
      />
      <Heading>
        <Link href={`/journal/${article.slug}`} prefetch={false}>
          {article.title}
        </Link>
      </Heading>
      <p>{article.standfirst}</p>
      <ArticleMeta minutes={article.minutes} references={article.references} />
    </li>
  );
}
