import type { Article, BreadcrumbList, MedicalWebPage, WithContext } from "schema-dts";
import type { ArticleView } from "@/lib/journal/article-view";
import { PLATE_SIZE } from "@/lib/journal/plates";
import { absoluteUrl, breadcrumbData } from "@/lib/web/structured-data";
import { personName } from "../journal-data";

type Data = WithContext<Article> | WithContext<MedicalWebPage> | WithContext<BreadcrumbList>;

/** An article for machines: what it is, who wrote and reviewed it when, and what it cites. */
export function articleData(article: ArticleView): Data[] {
  const { title, standfirst, slug, topic, topics, sources } = article;
  const url = absoluteUrl(`/journal/${slug}`);
  const publisher = { "@id": `${absoluteUrl("/")}#shop` };
  const modified = article.liveAt.toISOString();
  return [
    {
      "@context": "https://schema.org",
      "@type": "Article",
      "@id": `${url}#article`,
      headline: title,
      description: standfirst,
      url,
      datePublished: article.publishedAt.toISOString(),
      dateModified: modified,
      inLanguage: "en-US",
      wordCount: article.words,
      author: article.authors.map(personName),
      publisher,
      publishingPrinciples: absoluteUrl("/journal/editorial-policy"),
      correction: absoluteUrl("/journal/corrections"),
      // What each of them is, its own page says.
      citation: sources.map(({ slug: key }) => ({
        "@type": "ScholarlyArticle",
        "@id": absoluteUrl(`/journal/references/${key}`),
      })),
      image: {
        "@type": "ImageObject",
        url: absoluteUrl(`/media/${article.plate.base}-1600.webp`),
        width: String(PLATE_SIZE.width),
        height: String(PLATE_SIZE.height),
      },
    },
    {
      "@context": "https://schema.org",
      "@type": "MedicalWebPage",
      "@id": url,
      url,
      name: title,
      mainEntity: { "@id": `${url}#article` },
      about: topics.map(({ name }) => ({ "@type": "Thing", name })),
      reviewedBy: personName(article.reviewer),
      lastReviewed: article.reviewedAt.toISOString().slice(0, 10),
      dateModified: modified,
      publisher,
    },
    breadcrumbData([
      { label: "Journal", href: "/journal" },
      ...(topic ? [{ label: topic.name, href: `/journal/topics/${topic.slug}` }] : []),
      { label: title },
    ]),
  ];
}
