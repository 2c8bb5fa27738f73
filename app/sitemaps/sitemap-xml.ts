import { absoluteUrl } from "@/lib/web/structured-data";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGES = "http://www.google.com/schemas/sitemap-image/1.1";

type Entry = { path: string; changed?: Date | null; images?: readonly string[] };

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function entries(tag: string, paths: readonly Entry[]): string {
  return paths
    .map(({ path, changed, images = [] }) => {
      const day = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
      const seen = images.map(
        (key) =>
          `<image:image><image:loc>${escaped(absoluteUrl(`/media/${key}`))}</image:loc></image:image>`,
      );
      return `<${tag}><loc>${escaped(absoluteUrl(path))}</loc>${day}${seen.join("")}</${tag}>`;
    })
    .join("\n");
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>`;

/** A list of the sitemap's files. */
export function indexXml(files: readonly { path: string }[]): string {
  return `${HEAD}\n<sitemapindex xmlns="${NAMESPACE}">\n${entries("sitemap", files)}\n</sitemapindex>\n`;
}

/** One file of the sitemap, with the pictures on each page. */
export function urlsetXml(paths: readonly Entry[]): string {
  return `${HEAD}\n<urlset xmlns="${NAMESPACE}" xmlns:image="${IMAGES}">\n${entries("url", paths)}\n</urlset>\n`;
}

const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

/** The sitemap of what is new, as readers of news fetch it. */
export function newsXml(
  items: readonly { path: string; title: string; publishedAt: Date }[],
): string {
  const urls = items.map(
    ({ path, title, publishedAt }) =>
      `<url><loc>${escaped(absoluteUrl(path))}</loc><news:news><news:publication><news:name>nécessité</news:name>` +
      `<news:language>en</news:language></news:publication><news:publication_date>${publishedAt.toISOString()}</news:publication_date>` +
      `<news:title>${escaped(title)}</news:title></news:news></url>`,
  );
  return `${HEAD}\n<urlset xmlns="${NAMESPACE}" xmlns:news="${NEWS}">\n${urls.join("\n")}\n</urlset>\n`;
}

/** The answer for each. Kept for an hour by whoever asks. */
export function xmlResponse(body: string): Response {
  return new Response(body, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
