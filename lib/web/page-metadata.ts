import "server-only";
import type { Metadata } from "next";

export type PageFacts = {
  /** Without the shop's name, which the layout adds. */
  readonly title: string;
  /** One or two sentences; cut after 200 characters at a word. */
  readonly description: string;
  /** The page's one address, from the root: `/products/plain-cream`. */
  readonly path: string;
  /** The picture a shared link is shown with, under `/og`: `products/plain-cream`. */
  readonly card?: string;
  readonly type?: "website" | "article";
  /** A feed that tells of what is new here. */
  readonly feed?: string;
  /** False for pages that no search engine should keep. */
  readonly index?: boolean;
};

const MOST = 200;
/** The languages a page exists in. A second one is one more line here and a prefix in its path. */
const LANGUAGES = ["en-US", "x-default"] as const;

/** Title, description, canonical address, languages and share card of a public page: the one way to set them. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { title, path, card = "site", type = "website", feed, index = true } = facts;
  const description = shortened(facts.description);
  const picture = { url: `/og/${card}`, width: 1200, height: 630, alt: title };
  return {
    title,
    description,
    alternates: {
      canonical: path,
      languages: Object.fromEntries(LANGUAGES.map((language) => [language, path])),
      ...(feed ? { types: { "application/rss+xml": feed } } : {}),
    },
    openGraph: {
      title,
      description,
      url: path,
      type,
      siteName: "nécessité",
      locale: "en_US",
      images: [picture],
    },
    twitter: { card: "summary_large_image" },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}

function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST / 2))}…`;
}
