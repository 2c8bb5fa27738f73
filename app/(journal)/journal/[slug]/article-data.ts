import type { Article, BreadcrumbList, WithContext } from "schema-dts";
import { PLATE_SIZE } from "@/lib/journal/plates";
import type { ArticleView } from "@/lib/journal/article-view";
import { absoluteUrl, breadcrumbData } from "@/lib/web/structured-data";

/** An article for machines: what it is and when it appeared. Short, since a page carries it twice. */
export function articleData(
  article: ArticleView,
): (WithContext<Article> | WithContext<BreadcrumbList>)[] {
  const publisher = { "@id": `${absoluteUrl("/")}#shop` };
  return [
    {
      "@context": "https://schema.org",
      "@type": "Article",
      headline: article.title,
      description: article.standfirst,
      url: absoluteUrl(`/journal/${article.slug}`),
      datePublished: article.publishedAt.toISOString(),
      dateModified: article.liveAt.toISOString(),
      inLanguage: "en-US",
      author: publisher,
      publisher,
      image: {
        "@type": "ImageObject",
        url: absoluteUrl(`/media/${article.plate.base}-1600.webp`),
        width: String(PLATE_SIZE.width),
        height: String(PLATE_SIZE.height),
      },
    },
    breadcrumbData([{ label: "Journal", href: "/journal" }, { label: article.title }]),
  ];
}
