import { Feed } from "feed";
import { listFeedArticles } from "@/lib/journal/feed-queries";
import { absoluteUrl } from "@/lib/web/structured-data";

/** The newest articles for feed readers: title, standfirst and where to read on. Whoever subscribes is not counted. */
export async function journalFeed(): Promise<Feed> {
  const articles = await listFeedArticles();
  const home = absoluteUrl("/journal");
  const feed = new Feed({
    id: home,
    link: home,
    title: "nécessité: the journal",
    description: "Gut and skin, with evidence one can check.",
    language: "en-US",
    copyright: "nécessité",
    feedLinks: {
      rss: absoluteUrl("/journal/feed.xml"),
      json: absoluteUrl("/journal/feed.json"),
    },
    ...(articles[0] ? { updated: articles[0].liveAt } : {}),
  });
  for (const { slug, title, standfirst, publishedAt, liveAt, authors, topics, plate } of articles) {
    const url = absoluteUrl(`/journal/${slug}`);
    feed.addItem({
      id: url,
      link: url,
      title,
      description: standfirst,
      date: liveAt,
      published: publishedAt,
      author: authors.map(({ name, slug: key }) => ({
        name,
        link: absoluteUrl(`/journal/authors/${key}`),
      })),
      category: topics.map(({ name, slug: key }) => ({
        name,
        domain: absoluteUrl(`/journal/topics/${key}`),
      })),
      image: absoluteUrl(`/media/${plate.base}-1024.webp`),
    });
  }
  return feed;
}
