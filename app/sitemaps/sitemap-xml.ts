import { absoluteUrl } from "@/lib/web/structured-data";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function entries(tag: string, paths: readonly { path: string; changed?: Date | null }[]): string {
  return paths
    .map(({ path, changed }) => {
      const day = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
      return `<${tag}><loc>${escaped(absoluteUrl(path))}</loc>${day}</${tag}>`;
    })
    .join("\n");
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>`;

/** A list of the sitemap's files. */
export function indexXml(files: readonly { path: string }[]): string {
  return `${HEAD}\n<sitemapindex xmlns="${NAMESPACE}">\n${entries("sitemap", files)}\n</sitemapindex>\n`;
}

/** One file of the sitemap. */
export function urlsetXml(paths: readonly { path: string; changed?: Date | null }[]): string {
  return `${HEAD}\n<urlset xmlns="${NAMESPACE}">\n${entries("url", paths)}\n</urlset>\n`;
}

/** The answer for either. Kept for an hour by whoever asks. */
export function xmlResponse(body: string): Response {
  return new Response(body, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
