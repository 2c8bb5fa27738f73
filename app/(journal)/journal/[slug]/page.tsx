import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "@/components/journal/article-body";
import { ArticleHead } from "@/components/journal/article-head";
import { ArticleNotes } from "@/components/journal/article-notes";
import { Contents } from "@/components/journal/contents";
import { ReaderFoot } from "@/components/journal/reader-foot";
import { ReaderScript } from "@/components/journal/reader-script";
import { RelatedArticles } from "@/components/journal/related-articles";
import { SourceCards } from "@/components/journal/source-cards";
import { JsonLd } from "@/components/seo/json-ld";
import { cn } from "@/components/ui/cn";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import type { SourceView } from "@/lib/journal/article-view";
import { findArticle } from "@/lib/journal/find-article";
import { listArticleSlugs } from "@/lib/journal/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { absoluteUrl } from "@/lib/web/structured-data";
import { articleData } from "./article-data";
import { italics } from "./italics";

type Props = { params: Promise<{ slug: string }> };

/** Built ahead; all others are made on their first visit and kept. */
const BUILT_AHEAD = 100;

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for: Next answers its own links 404 where it only has a shell. */
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  const slugs = await listArticleSlugs(BUILT_AHEAD);
  return slugs.length > 0 ? slugs.map((slug) => ({ slug })) : [{ slug: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  const { slug } = await params;
  const article = await findArticle(slug);
  cachePage(JOURNAL_TAG, ...(article ? [`article:${article.id}`] : []));
  if (!article) return {};
  return pageMetadata({
    title: article.title,
    description: article.standfirst,
    path: `/journal/${slug}`,
    card: `journal/${slug}`,
    type: "article",
    feed: "/journal/feed.xml",
  });
}

function retractedNumbers(sources: readonly SourceView[]): number[] {
  return sources.flatMap(({ number, retraction }) => (retraction ? [number] : []));
}

/** The same for everybody, and cached whole. It needs no script: its citations open by themselves. */
export default async function ArticlePage({ params }: Props) {
  "use cache";
  const { slug } = await params;
  const article = await findArticle(slug);
  if (!article) {
    cachePage(JOURNAL_TAG);
    notFound();
  }
  // Products beside it come and go with the catalogue.
  cachePage(JOURNAL_TAG, `article:${article.id}`, "curated");
  return (
    <>
      <JsonLd data={articleData(article)} />
      <article className={cn("article-page page-shell", italics.variable)}>
        <ArticleHead article={article} />
        <div className="article-text">
          <Contents sections={article.body.sections} />
          <ArticleBody
            body={article.body}
            tieIns={article.tieIns}
            retracted={new Set(retractedNumbers(article.sources))}
          />
        </div>
        <ArticleNotes article={article} />
        <SourceCards sources={article.sources} />
      </article>
      <ReaderFoot slug={slug} title={article.title} url={absoluteUrl(`/journal/${slug}`)} />
      <RelatedArticles articles={article.related} />
      <ReaderScript />
    </>
  );
}
